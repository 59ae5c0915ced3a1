/**
 * Which connection is played on which day: its level, the end that the player takes and Murphy's mood. All of it is
 * public and the same everywhere, so that it may be worked out in a browser too; what Murphy will do is not in here.
 */
import { assert, type Day, drawBelow, secretFromText, shuffled } from '#shared/base/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import { type End, otherEnd, type Setup } from '#shared/match/index.ts';
import { CHOSEN, MOODS } from './chosen.ts';

export interface Daily {
  readonly level: LevelId;
  /** The player's end; a steady bot has the other one. */
  readonly role: End;
  readonly network: Setup['network'];
}

/** 2026-11-01: the connection of this day has the number 1. */
const FIRST_DAY: Day = 20758;

export const numberOf = (day: Day): number => day - FIRST_DAY + 1;

/** Known to everybody: it only mixes. */
const KEY = secretFromText('daily connection');

export function dailyOf(day: Day): Daily {
  const since = day - FIRST_DAY;
  const { level, ends } = pick(CHOSEN, 'level', since);
  const turn = Math.floor(since / CHOSEN.length) + drawBelow(ends.length, KEY, 'end', level);
  return { level, role: at(ends, turn), network: pick(MOODS, 'mood', since) };
}

/**
 * The same help for everybody, or scores could not be compared: Standard, in which numbers are chosen and nothing is
 * filled in, and which a phone can play without typing. On the Patient clock a slow reader meets the same board as a quick one.
 */
export function setupOf({ level, role, network }: Daily): Setup {
  const occupants = { [role]: 'person', [otherEnd(role)]: 'steady' } as unknown as Setup['occupants'];
  return { level, network, help: 'standard', clock: 'patient', speed: 100, glass: false, occupants };
}

/** All of them come round before one repeats, each round in another order, and none stands on two days in a row. */
function pick<T>(all: readonly T[], what: string, since: number): T {
  const round = Math.floor(since / all.length);
  const order = shuffled(all, KEY, what, round);
  const [first, second, ...rest] = order;
  const isSameAgain = first === at(shuffled(all, KEY, what, round - 1), -1);
  // The last one of a round keeps its place, so that the next round can look at it.
  return at(isSameAgain ? ([second, first, ...rest] as readonly T[]) : order, since);
}

/** The list goes round, in both directions. */
function at<T>(list: readonly T[], index: number): T {
  const one = list[((index % list.length) + list.length) % list.length];
  assert(one !== undefined, 'something can be picked');
  return one;
}
