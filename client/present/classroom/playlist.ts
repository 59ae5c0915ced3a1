/** The rounds of a class as its host arranges them. Those before `from` have been played, and stay where they are. */
import {
  BOARD_COUNTS,
  CLASS_LEVELS,
  type ClassPlan,
  LATE_WAYS,
  MOST_MINUTES,
  MOST_ROUNDS,
  mayBeExhibition,
  ONE_SIDED,
  PAIRINGS,
  type RoundPlan,
  roundOn,
} from '#shared/classroom/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { HELPS, SPEEDS } from '#shared/match/index.ts';

type Rounds = readonly RoundPlan[];

export const mayAdd = (rounds: Rounds): boolean => rounds.length < MOST_ROUNDS;

/** One more, on the first level that has not been chosen after the last one. */
export function addRound(rounds: Rounds): Rounds {
  if (!mayAdd(rounds)) return rounds;
  const last = rounds.at(-1);
  const after = last ? CLASS_LEVELS.slice(CLASS_LEVELS.indexOf(last.level) + 1) : CLASS_LEVELS;
  const level = after.find((id) => !rounds.some((round) => round.level === id)) ?? CLASS_LEVELS[0];
  return level === undefined ? rounds : [...rounds, { ...roundOn(level), help: last?.help ?? 'guided' }];
}

export const removeRound = (rounds: Rounds, at: number): Rounds => rounds.filter((_, i) => i !== at);

/** One place up or down; where that is none, all stays as it was. */
export function moveRound(rounds: Rounds, at: number, by: 1 | -1, from = 0): Rounds {
  const [one, other] = [rounds[at], rounds[at + by]];
  if (!one || !other || Math.min(at, at + by) < from) return rounds;
  return rounds.map((round, i) => (i === at ? other : i === at + by ? one : round));
}

export const changeRound = (rounds: Rounds, at: number, change: Partial<RoundPlan>): Rounds =>
  rounds.map((round, i) => (i === at ? fitting({ ...round, ...change }, change) : round));

/** What the choices allow each other: the change goes before what stood. */
function fitting(round: RoundPlan, change: Partial<RoundPlan>): RoundPlan {
  const { level, exhibition } = round;
  const isNew = change.level !== undefined;
  const isShow = exhibition && mayBeExhibition(level);
  const boards = isShow ? 1 : isNew && ONE_SIDED.includes(level) ? 2 : round.boards;
  return {
    ...round,
    network: isNew || isShow ? null : round.network,
    exhibition: isShow,
    boards,
    crossed: boards === 2 && round.crossed,
  };
}

/** Minutes of play; a round without a limit is counted nowhere. */
export const minutesOfPlay = (rounds: Rounds): number => rounds.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** A plan that was kept by this or an older version of the page; null if it is none, or none any more. */
export function readPlan(kept: unknown): ClassPlan | null {
  if (!isObject(kept)) return null;
  const { title, rounds, pairing, late, ranks, ownNames, veiled } = kept;
  if (typeof title !== 'string' || !Array.isArray(rounds) || rounds.length === 0 || rounds.length > MOST_ROUNDS)
    return null;
  const read = rounds.map(readRound);
  const pairs = oneOf(PAIRINGS, pairing);
  const lates = oneOf(LATE_WAYS, late);
  if (pairs === null || lates === null || !read.every((round) => round !== null)) return null;
  return {
    title,
    rounds: read,
    pairing: pairs,
    late: lates,
    ranks: ranks === true,
    ownNames: ownNames === true,
    veiled: veiled === true,
  };
}

function readRound(kept: unknown): RoundPlan | null {
  if (!isObject(kept)) return null;
  const { minutes } = kept;
  const level = oneOf(CLASS_LEVELS, kept.level);
  const help = oneOf(HELPS, kept.help);
  const speed = oneOf(SPEEDS, kept.speed);
  const boards = oneOf(BOARD_COUNTS, kept.boards);
  const isTime =
    minutes === null || (Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES);
  if (level === null || help === null || speed === null || boards === null || !isTime) return null;
  const round: RoundPlan = {
    level,
    network: readNetwork(kept.network),
    help,
    speed,
    boards,
    crossed: kept.crossed === true,
    minutes: minutes === null ? null : Number(minutes),
    exhibition: kept.exhibition === true,
  };
  return fitting(round, {});
}

function readNetwork(kept: unknown): RoundPlan['network'] {
  if (!isObject(kept)) return null;
  const name = oneOf(NETWORK_NAMES, kept.name);
  const strength = oneOf(STRENGTHS, kept.strength);
  return name === null || strength === null ? null : { name, strength };
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

const oneOf = <T>(all: readonly T[], value: unknown): T | null => all.find((one) => one === value) ?? null;
