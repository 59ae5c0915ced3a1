/** The classes that this browser has hosted, the last one first: their keys, by which one comes back. */
import type { Ms } from '#shared/base/index.ts';

export interface Hosted {
  /** Whoever has it is the host. */
  readonly key: string;
  readonly title: string;
  /** When it was last looked at (ms since 1970). */
  readonly at: Ms;
}

/** A month of lessons, as long as a class is kept. */
const MOST = 100;

/** What a browser has kept; anything else in it is nothing. */
export const readHosted = (kept: unknown): readonly Hosted[] =>
  Array.isArray(kept) ? kept.filter(isHosted).slice(0, MOST) : [];

export const withHosted = (all: readonly Hosted[], one: Hosted): readonly Hosted[] =>
  [one, ...withoutHosted(all, one.key)].slice(0, MOST);

export const withoutHosted = (all: readonly Hosted[], key: string): readonly Hosted[] =>
  all.filter((one) => one.key !== key);

function isHosted(value: unknown): value is Hosted {
  const one = value as Partial<Hosted> | null;
  return typeof one?.key === 'string' && typeof one.title === 'string' && typeof one.at === 'number';
}
