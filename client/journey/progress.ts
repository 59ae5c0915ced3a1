/** What a player has reached: a fold of their finished matches. Everything in it only grows, but for the help. */
import { CUSTOM_ID } from '#shared/levels/index.ts';
import { ENDS, type End, type Help } from '#shared/match/index.ts';
import type { VerdictCode } from '#shared/tcp/index.ts';
import type { EdgeName } from './edges.ts';
import type { Finished } from './finished.ts';
import { FIRST_HELP, type HelpState, helpAfter } from './help.ts';

export interface Best {
  readonly score: number;
  readonly help: Help;
  readonly role: End;
}

export interface LevelProgress {
  /** The most stars in each role; 0: not finished in it. */
  readonly stars: { readonly [end in End]: 0 | 1 | 2 | 3 };
  /** The best scored match; null before one was won. */
  readonly best: Best | null;
  /** What was refused here so far, each code once, in order of the alphabet. */
  readonly codes: readonly VerdictCode[];
}

/** Where an edge was first taken. */
export interface FirstTaken {
  readonly at: number;
  readonly level: string;
}

export interface Progress {
  readonly levels: { readonly [level: string]: LevelProgress };
  readonly edges: { readonly [edge: EdgeName]: FirstTaken };
  readonly help: HelpState;
  /** The end of the last match in it; 0 for none. */
  readonly at: number;
}

export const NOTHING_YET: Progress = { levels: {}, edges: {}, help: FIRST_HELP, at: 0 };

const FRESH: LevelProgress = { stars: { client: 0, server: 0 }, best: null, codes: [] };

export const levelIn = ({ levels }: Progress, level: string): LevelProgress =>
  Object.hasOwn(levels, level) ? (levels[level] as LevelProgress) : FRESH;

/** The most stars in either role. */
export const starsOf = ({ stars }: LevelProgress): 0 | 1 | 2 | 3 =>
  stars.client > stars.server ? stars.client : stars.server;

/** A teacher's level has no place on the map, and may be as easy as they like: its edges count, and its stars and refusals do not. */
export function after(progress: Progress, one: Finished): Progress {
  const { level, role, at } = one;
  const edges = joinEdges(progress.edges, Object.fromEntries(one.edges.map((edge) => [edge, { at, level }])));
  if (level === CUSTOM_ID) return { ...progress, edges, at: Math.max(progress.at, at) };
  const best = one.ending === 'won' && !one.glass ? { score: one.score, help: one.help, role } : null;
  const alone: LevelProgress = { stars: { ...FRESH.stars, [role]: one.glass ? 0 : one.stars }, best, codes: one.codes };
  return {
    levels: { ...progress.levels, [level]: joinLevels(levelIn(progress, level), alone) },
    edges,
    help: helpAfter(progress.help, one),
    at: Math.max(progress.at, at),
  };
}

/** Two progresses of one player, as from two browsers: the better of everything, and the help of the later one. */
export function join(a: Progress, b: Progress): Progress {
  const ids = [...new Set([...Object.keys(a.levels), ...Object.keys(b.levels)])];
  return {
    levels: Object.fromEntries(ids.map((id) => [id, joinLevels(levelIn(a, id), levelIn(b, id))])),
    edges: joinEdges(a.edges, b.edges),
    help: b.at > a.at ? b.help : a.help,
    at: Math.max(a.at, b.at),
  };
}

function joinLevels(a: LevelProgress, b: LevelProgress): LevelProgress {
  const most = (end: End) => (a.stars[end] > b.stars[end] ? a.stars[end] : b.stars[end]);
  return {
    stars: { client: most(ENDS[0]), server: most(ENDS[1]) },
    best: a.best !== null && (b.best === null || a.best.score >= b.best.score) ? a.best : b.best,
    codes: [...new Set([...a.codes, ...b.codes])].sort(),
  };
}

/** The earlier one of each. */
function joinEdges(a: Progress['edges'], b: Progress['edges']): Progress['edges'] {
  const joined: { [edge: EdgeName]: FirstTaken } = { ...a };
  for (const [edge, taken] of Object.entries(b)) {
    const known = joined[edge];
    if (known === undefined || taken.at < known.at) joined[edge] = taken;
  }
  return joined;
}
