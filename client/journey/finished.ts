/** What is kept of a finished match: one seat's part of its debrief, small enough to keep some hundred of them. */
import { type Debrief, ENDINGS, ENDS, type End, HELPS, type Help } from '#shared/match/index.ts';
import { REFUSAL_CODES, type VerdictCode } from '#shared/tcp/index.ts';
import { EDGE_NAMES, type EdgeName, edgesTaken } from './edges.ts';

export interface Finished {
  /** The match's id: each seat of it counts once, however often it is told. */
  readonly match: string;
  /** When its debrief was first read, in milliseconds since 1970. */
  readonly at: number;
  /** An id that this version of the game may not know. */
  readonly level: string;
  readonly role: End;
  readonly help: Help;
  readonly glass: boolean;
  readonly ending: Debrief['ending'];
  readonly stars: 0 | 1 | 2 | 3;
  /** Of both ends together, 0 behind glass. */
  readonly score: number;
  readonly refused: number;
  /** The codes of this person's refused moves, each once. */
  readonly codes: readonly VerdictCode[];
  /** The edges of Figure 5 that this person's end took, each once. */
  readonly edges: readonly EdgeName[];
}

/** Somebody who plays both ends in one browser has played two boards. */
export const isSameSeat = (a: Pick<Finished, 'match' | 'role'>, b: Pick<Finished, 'match' | 'role'>): boolean =>
  a.match === b.match && a.role === b.role;

export function finishedOf(debrief: Debrief, match: string, role: End, at: number): Finished {
  const { setup, ending, story, stars, total, seats } = debrief;
  const codes = story.flatMap((event) =>
    event.event === 'judged' && event.end === role && event.hand === 'own' && event.verdict.verdict === 'refused'
      ? [event.verdict.code]
      : [],
  );
  return {
    match,
    at,
    level: setup.level,
    role,
    help: setup.help,
    glass: setup.glass,
    ending,
    stars: stars[role],
    score: setup.glass ? 0 : total,
    refused: seats[role].refused,
    codes: [...new Set(codes)],
    edges: edgesTaken(story, role),
  };
}

const oneOf =
  <T>(all: readonly T[]) =>
  (value: unknown): value is T =>
    all.some((one) => one === value);

export const isRole = oneOf(ENDS);
export const isHelp = oneOf(HELPS);
export const isEnding = oneOf(ENDINGS);
export const isStars = oneOf([0, 1, 2, 3] as const);
const isCode = oneOf<VerdictCode>(REFUSAL_CODES);
export const knownCodes = (names: readonly string[]): readonly VerdictCode[] => names.filter(isCode);

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 100;
/** Of this version or another: letters, digits and hyphens. */
export const isLevelName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const isEdge = (name: string): boolean => EDGE_NAMES.has(name);

/** More than there are edges, or codes. */
const MOST_NAMES = 300;
export const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST_NAMES && value.every(isName);

/** Takes what was read as a finished match, without what does not belong to one; null if it is none. */
export function readFinished(value: unknown): Finished | null {
  if (typeof value !== 'object' || value === null) return null;
  const { match, at, level, role, help, glass, ending, stars, score, refused, codes, edges } = value as {
    readonly [key in keyof Finished]?: unknown;
  };
  if (!isName(match) || !isCount(at) || !isLevelName(level) || !isRole(role) || !isHelp(help)) return null;
  if (typeof glass !== 'boolean' || !isEnding(ending) || !isStars(stars)) return null;
  if (!isCount(score) || !isCount(refused)) return null;
  if (!areNames(codes) || !areNames(edges)) return null;
  // What only another version knows is no harm, and no use.
  const known = { codes: knownCodes(codes), edges: edges.filter(isEdge) };
  return { match, at, level, role, help, glass, ending, stars, score, refused, ...known };
}
