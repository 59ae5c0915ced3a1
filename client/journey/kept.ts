/**
 * The journey as it is kept in the browser and written to a file: what older matches came to, the last ones whole, and
 * the player's own choice of help. Printing and parsing are a pair; what cannot be read has a name.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import type { Help } from '#shared/match/index.ts';
import { type Finished, isHelp, isLevelName, isSameSeat, readFinished } from './finished.ts';
import { after, join, NOTHING_YET, type Progress } from './progress.ts';
import { readProgress } from './readProgress.ts';
import { readTries } from './readTries.ts';
import { joinTries, type Try } from './tries.ts';

export interface Kept {
  /** What the matches came to that are no longer among the last. */
  readonly base: Progress;
  /** The last matches, oldest first. */
  readonly last: readonly Finished[];
  /** The help that the player wants whatever the fold says; null leaves it to the fold. */
  readonly wants: Help | null;
  /** Levels whose worked example has been watched or skipped. */
  readonly watched: readonly string[];
  /** One for each day. */
  readonly tries: readonly Try[];
}

export const EMPTY: Kept = { base: NOTHING_YET, last: [], wants: null, watched: [], tries: [] };

/** So many matches are kept whole; older ones are folded together, so that nothing they reached is lost. */
export const MOST_KEPT = 200;
/** More levels than there will ever be. */
const MOST_WATCHED = 500;

export const progressOf = ({ base, last }: Kept): Progress => last.reduce(after, base);

/** A match that is already among the last changes nothing. */
export function withMatch(kept: Kept, one: Finished): Kept {
  if (kept.last.some((other) => isSameSeat(other, one))) return kept;
  return bounded({ ...kept, last: [...kept.last, one] });
}

export const withWatched = (kept: Kept, level: string): Kept =>
  kept.watched.includes(level) ? kept : { ...kept, watched: [...kept.watched, level] };

function bounded(kept: Kept): Kept {
  const tooMany = Math.max(0, kept.last.length - MOST_KEPT);
  return { ...kept, base: kept.last.slice(0, tooMany).reduce(after, kept.base), last: kept.last.slice(tooMany) };
}

/** The matches of a file that are not among the last ones here. */
export const newIn = (here: Kept, file: Kept): readonly Finished[] =>
  file.last.filter((one) => !here.last.some((other) => isSameSeat(other, one)));

/** Both together, each match once, in the order in which they ended. What is wanted here goes before what the file wants. */
export function joined(here: Kept, file: Kept): Kept {
  const last = [...here.last, ...newIn(here, file)].sort((a, b) => a.at - b.at);
  return bounded({
    base: join(here.base, file.base),
    last,
    wants: here.wants ?? file.wants,
    watched: [...new Set([...here.watched, ...file.watched])],
    tries: joinTries(here.tries, file.tries),
  });
}

const FORMAT = 'synfin-journey';
const VERSION = 1;

/** Longer texts are none of ours. */
export const LONGEST = 2_000_000;

/** `newer`: written by a later version. `damaged`: ours, and something in it is not what it should be. */
export type KeptError = 'too-long' | 'not-ours' | 'newer' | 'damaged';

export const print = (kept: Kept): string => JSON.stringify({ format: FORMAT, version: VERSION, ...kept });

export function parse(text: string): Result<Kept, KeptError> {
  if (text.length > LONGEST) return err('too-long');
  const found = fromJson(text);
  if (typeof found !== 'object' || found === null) return err('not-ours');
  const { format, version, base, last, wants, watched, tries } = found as { readonly [key: string]: unknown };
  if (format !== FORMAT) return err('not-ours');
  if (version !== VERSION) return err(typeof version === 'number' && version > VERSION ? 'newer' : 'damaged');
  const read = {
    base: readProgress(base),
    last: readAll(last),
    watched: readWatched(watched),
    tries: readTries(tries),
  };
  if (read.base === null || read.last === null || read.watched === null || read.tries === null) return err('damaged');
  if (wants !== null && !isHelp(wants)) return err('damaged');
  return ok({ base: read.base, last: read.last, wants, watched: read.watched, tries: read.tries });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readAll(value: unknown): readonly Finished[] | null {
  if (!Array.isArray(value) || value.length > MOST_KEPT) return null;
  const read = value.map(readFinished);
  return read.every((one) => one !== null) ? read : null;
}

const readWatched = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.length <= MOST_WATCHED && value.every(isLevelName) ? value : null;
