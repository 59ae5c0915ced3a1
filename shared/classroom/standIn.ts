/**
 * Nobody loses by a partner who was not there. A seat in which a bot sat, for one decision or for all, counts to its partner as the
 * middle one of the people who played that seat from beginning to end; what its person has earned there is not taken away.
 */
import { ENDS, type End, fullPoints, PAIR_ECONOMY } from '#shared/match/index.ts';
import type { Result, SeatResult } from './result.ts';

/** What is compared of a pair. */
export interface Counted {
  readonly points: number;
  readonly refused: number;
  readonly economy: number;
  readonly segments: number;
}

/** What counts where a bot sat. */
export interface Middle extends Pick<Counted, 'economy' | 'segments'> {
  readonly seats: { readonly [end in End]: Pick<SeatResult, 'points' | 'refused'> };
}

/** A person made every decision of it. */
export const isWhole = ({ by, played, byBot = 0 }: SeatResult): boolean => by !== 'bot' && played && byBot === 0;

/** Where no person played a seat to its end, a bot's counts as one without a slip: it is the same for all who had one. */
export function middleOf(results: readonly Result[]): Middle {
  const alone = results.filter(({ ending, seats }) => ending === 'won' && ENDS.every((end) => isWhole(seats[end])));
  const seat = (end: End) => {
    const people = results.map(({ seats }) => seats[end]).filter(isWhole);
    const [help] = results.map((result) => result.help);
    return {
      points: median(people.map(({ points }) => points)) ?? (help ? fullPoints(help) : 0),
      refused: median(people.map(({ refused }) => refused)) ?? 0,
    };
  };
  return {
    seats: { client: seat('client'), server: seat('server') },
    economy: median(alone.map(({ economy }) => economy)) ?? PAIR_ECONOMY,
    segments: median(alone.map(({ segments }) => segments)) ?? median(results.map(({ par }) => par)) ?? 0,
  };
}

/**
 * A pair as it is compared with others.
 *
 * @param own the seat of whoever asks: that one counts as it was, since a bot's moves earn its person nothing. null: neither
 */
export function countedOf(result: Result, middle: Middle, own: End | null): Counted {
  const { seats, ending, economy, segments } = result;
  const sum = (of: 'points' | 'refused') =>
    ENDS.reduce((all, end) => all + (end === own ? seats[end][of] : countedSeat(seats[end], middle.seats[end])[of]), 0);
  const pair = ENDS.every((end) => isWhole(seats[end]))
    ? { economy, segments }
    : {
        // One move more or less of a bot decides nothing.
        economy: ending === 'won' ? Math.max(economy, middle.economy) : 0,
        segments: Math.min(segments, middle.segments),
      };
  return { points: sum('points'), refused: sum('refused'), ...pair };
}

/** Whoever agreed on a bot for a partner shall neither gain nor lose by that; whoever was left by a person never loses. */
function countedSeat(seat: SeatResult, middle: Middle['seats'][End]): Middle['seats'][End] {
  if (isWhole(seat)) return seat;
  if (seat.by === 'bot' || !seat.played) return middle;
  const { points, refused, decisions, byBot = 0 } = seat;
  return {
    points: Math.max(middle.points, points + (middle.points * byBot) / decisions),
    refused: Math.min(middle.refused, refused),
  };
}

/** null: of nothing. */
function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
