/** The keys of one's own classes, in this browser: a list to come back by. What is over or was deleted is taken out. */
import { type Hosted, readHosted, withHosted, withoutHosted } from '../../present/index.ts';

const KEY = 'synfin.hosted';

export function keptClasses(): readonly Hosted[] {
  try {
    return readHosted(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export const keepClass = (key: string, title: string): void =>
  write(withHosted(keptClasses(), { key, title, at: Date.now() }));

export const forgetClass = (key: string): void => write(withoutHosted(keptClasses(), key));

function write(all: readonly Hosted[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Blocked or full: the host's link is the way back.
  }
}
