/**
 * Two ladders on one time axis: what really happened beside what would have. What is the same in both is one and the same object
 * in both, so that one layout of the whole places both alike, and what differs can be told from what does not.
 */
import type { Flight, Ladder, Mark, When } from './ladder.ts';

type Item = Flight | Mark;

export interface Beside {
  /** Everything of both, for one layout. */
  readonly whole: Ladder;
  readonly real: ReadonlySet<Item>;
  readonly other: ReadonlySet<Item>;
  /** In both, and of the same meaning. */
  readonly common: ReadonlySet<Item>;
}

/** @param at game time of the move that makes the difference: up to there the order within a millisecond tells things apart, too */
export function besideOf(real: Ladder, other: Ladder, at: number): Beside {
  const flights = joined(real.flights, other.flights, (one) => sayFlight(one, at), apartById);
  const marks = joined(
    real.marks,
    other.marks,
    (one) => sayMark(one, at),
    (one) => one,
  );
  return {
    whole: {
      duration: Math.max(real.duration, other.duration),
      flights: flights.all.toSorted((a, b) => a.sent.moment - b.sent.moment),
      marks: marks.all.toSorted((a, b) => a.moment - b.moment),
      refusals: real.refusals,
      strangers: real.strangers,
    },
    real: new Set<Item>([...real.flights, ...real.marks]),
    other: new Set<Item>([...flights.other, ...marks.other]),
    common: new Set<Item>([...flights.common, ...marks.common.filter((one) => !isFork(one, at))]),
  };
}

function joined<T extends Item>(
  real: readonly T[],
  other: readonly T[],
  say: (item: T) => string,
  own: (item: T) => T,
) {
  const known = new Map(real.map((one) => [say(one), one]));
  const mapped = other.map((one) => known.get(say(one)) ?? own(one));
  const common = mapped.filter((one) => real.includes(one));
  return { other: mapped, common, all: [...real, ...mapped.filter((one) => !common.includes(one))] };
}

/** Which of one moment is the same as which of the other: what it says, and when. */
const when = ({ at, moment }: When, fork: number): number => (at > fork ? at : moment);

const sayFlight = ({ id, middle, sent, landings, ...rest }: Flight, fork: number): string =>
  JSON.stringify({
    ...rest,
    sent: when(sent, fork),
    landings: landings.map((one) => [when(one, fork), one.late, one.twice]),
  });

function sayMark(mark: Mark, fork: number): string {
  const { at, moment, ...rest } = mark;
  return JSON.stringify({ ...rest, when: when(mark, fork) });
}

/** The refused move that was made all the same stands in both, and means another thing in each. */
const isFork = (mark: Mark, fork: number): boolean => mark.mark === 'refused' && mark.at === fork;

/** More transmissions than any match has: those of the other match are numbered from here on. */
const OTHERS = 1_000_000;
const apartById = (flight: Flight): Flight => ({ ...flight, id: flight.id + OTHERS });
