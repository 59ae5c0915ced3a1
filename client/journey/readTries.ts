/** Takes what was read as the tries of the days, piece by piece; null if any piece is not what it should be. */
import { isCount, isEnding, isName, isStars } from './finished.ts';
import { joinTries, MOST_TRIES, type Try, type TryResult } from './tries.ts';

/** Absent in what was written before there were any. */
export function readTries(value: unknown): readonly Try[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_TRIES) return null;
  const read = value.map(readTry);
  return read.every((one) => one !== null) ? joinTries([], read) : null;
}

function readTry(value: unknown): Try | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, match, at, result } = value as { readonly [key in keyof Try]?: unknown };
  if (!isCount(day) || day > LAST_DAY || !isName(match) || !isCount(at)) return null;
  const one = result === null ? null : readResult(result);
  return one === null && result !== null ? null : { day, match, at, result: one };
}

/** Further than any calendar here goes. */
const LAST_DAY = 0xfffff;

function readResult(value: unknown): TryResult | null {
  if (typeof value !== 'object' || value === null) return null;
  const { ending, stars, score, rows } = value as { readonly [key in keyof TryResult]?: unknown };
  if (!isEnding(ending) || !isStars(stars) || !isCount(score)) return null;
  return Array.isArray(rows) && rows.length <= MOST_ROWS && rows.every(isRow) ? { ending, stars, score, rows } : null;
}

/** More than there are kinds of cards. */
const MOST_ROWS = 10;

/** It is shown as it is, and passed on: a kind and its arrows, nothing else. */
const isRow = (value: unknown): value is string => typeof value === 'string' && /^[A-Z,]{3,7} [→←]{1,300}$/.test(value);
