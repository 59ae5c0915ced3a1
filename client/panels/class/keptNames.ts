/** The real names of a class, in this browser and nowhere else. A class is known by when it was opened, so that names tell nobody its key. */
import type { Ms } from '#shared/base/index.ts';
import type { RealNames } from '../../present/index.ts';

const keyOf = (openedAt: Ms): string => `synfin.names.${openedAt}`;

export function keptNames(openedAt: Ms): RealNames {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(openedAt)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, name]) => typeof name === 'string'));
  } catch {
    return {};
  }
}

export function keepNames(openedAt: Ms, names: RealNames): void {
  try {
    if (Object.keys(names).length === 0) localStorage.removeItem(keyOf(openedAt));
    else localStorage.setItem(keyOf(openedAt), JSON.stringify(names));
  } catch {
    // Blocked or full: the names hold as long as the page.
  }
}
