/** A round that is over, as it is laid out for the room: its tables, how they ended, its stars, where it stumbled. */
import { practisedBy } from '#shared/beliefs/index.ts';
import type { RoundSummary, Stumble, TableSummary } from '#shared/classroom/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import { ENDS, type Ending } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';

/** A table with all its boards of the round. */
export interface TableRow {
  readonly pair: number;
  /** null: a bot. */
  readonly names: readonly (string | null)[];
  /** Who was the network, in an exhibition. */
  readonly network: string | null;
  /** Every board was won. */
  readonly won: boolean;
  /** Mean of the matchpoints of its boards; null: none counts. */
  readonly percent: number | null;
}

/** The best first, those that do not count last. */
export function tableRows({ tables }: Pick<RoundSummary, 'tables'>): readonly TableRow[] {
  const pairs = [...new Set(tables.map(({ pair }) => pair))].sort((a, b) => a - b);
  return pairs
    .map((pair) =>
      rowOf(
        pair,
        tables.filter((table) => table.pair === pair),
      ),
    )
    .sort((a, b) => (b.percent ?? -1) - (a.percent ?? -1));
}

function rowOf(pair: number, boards: readonly TableSummary[]): TableRow {
  const first = boards.reduce((one, other) => (other.board < one.board ? other : one));
  const percents = boards.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  return {
    pair,
    names: ENDS.map((end) => first.names[end]),
    network: first.network,
    won: boards.every(({ ending }) => ending === 'won'),
    percent: percents.length === 0 ? null : Math.round((10 * sum(percents)) / percents.length) / 10,
  };
}

/** How some tables ended, and in which states that left their two ends. */
export interface Outcome {
  readonly ending: Ending;
  readonly states: readonly [State, State] | null;
  readonly tables: number;
}

/** Whichever end was in which state: most frequent first. */
export function outcomesOf({ tables }: Pick<RoundSummary, 'tables'>): readonly Outcome[] {
  const seen = new Map<string, Outcome>();
  for (const { ending, states } of tables) {
    const both = states === null ? null : ([states.client, states.server].sort() as [State, State]);
    const key = `${ending} ${both?.join(' ') ?? ''}`;
    seen.set(key, { ending, states: both, tables: (seen.get(key)?.tables ?? 0) + 1 });
  }
  return [...seen.values()].sort((a, b) => b.tables - a.tables);
}

/** So many seats as a part of the most: the length of a bar. */
export interface StarBar {
  /** 0: not finished. */
  readonly stars: 3 | 2 | 1 | 0;
  readonly seats: number;
  readonly part: number;
}

export function starBars({ stars }: Pick<RoundSummary, 'stars'>): readonly StarBar[] {
  const most = Math.max(1, ...stars);
  return ([3, 2, 1, 0] as const).map((count, i) => {
    const seats = stars[i] ?? 0;
    return { stars: count, seats, part: seats / most };
  });
}

export interface StumbleBar extends Stumble {
  /** Of all players. */
  readonly part: number;
}

const MOST_STUMBLES = 4;
/** Of all players. */
const MANY = 0.25;

/** Where the class stumbled most, and the level that practises the first of it. */
export function stumblesShown({ stumbles, players, plan }: Pick<RoundSummary, 'stumbles' | 'players' | 'plan'>): {
  readonly bars: readonly StumbleBar[];
  readonly practise: LevelId | null;
  /** So many made the first mistake that the class should speak of it. */
  readonly many: boolean;
} {
  const [first] = stumbles;
  const bars = stumbles.slice(0, MOST_STUMBLES).map((one) => ({ ...one, part: one.players / Math.max(1, players) }));
  return {
    bars,
    practise: first ? (practisedBy(first.belief) ?? plan.level) : null,
    many: (bars[0]?.part ?? 0) >= MANY,
  };
}

/** Whether anybody has done anything before the round was over; who was stopped at once has not gone without a mistake. */
export const hasMoves = ({ tables }: Pick<RoundSummary, 'tables'>): boolean =>
  tables.some(({ segments, refused }) => segments + refused > 0);

const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);
