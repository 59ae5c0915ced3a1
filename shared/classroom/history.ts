/** Who has sat with whom and where so far: what the next round's pairs are drawn with an eye on. */
import { isSeated, type Pair, peopleOf, type Sitter, type StudentId } from './pair.ts';
import { type Round, tablesOf } from './state.ts';

export interface History {
  /** Tables alone with a bot, those of late comers too. */
  withBot(id: StudentId): number;
  asNetwork(id: StudentId): number;
  /** How much oftener client than server; where two boards are played everybody is both. */
  lean(sitter: Sitter): number;
  /** How bad it is to put these two together: nothing for a first time; then the more often, and the later the last time was. */
  repeats(a: Sitter, b: Sitter): number;
}

/** More than the numbers of the last rounds of all the tables of a room come to. */
const ONCE_MORE = 1000;

export function historyOf(rounds: readonly Round[]): History {
  const had = sittings(rounds);
  const of = (sitter: Sitter): readonly Sitting[] => had.get(sitter) ?? [];
  return {
    withBot: (id) => of(id).filter(({ pair }) => isAlone(pair)).length,
    asNetwork: (id) => of(id).filter(({ pair }) => pair.seats.network === id).length,
    lean: (sitter) =>
      of(sitter)
        .filter(({ boards }) => boards === 1)
        .reduce((lean, { pair: { seats } }) => lean + +(seats.client === sitter) - +(seats.server === sitter), 0),
    repeats: (a, b) => {
      const met = of(a).filter(({ pair }) => isSeated(pair, b));
      const last = met.at(-1);
      return last === undefined ? 0 : ONCE_MORE * met.length ** 2 + last.round + 1;
    },
  };
}

const isAlone = (pair: Pair): boolean => peopleOf(pair).length === 1;

interface Sitting {
  readonly pair: Pair;
  /** Counts the rounds that were begun. */
  readonly round: number;
  readonly boards: number;
}

/** Of people, in order; bots have no history. Tables that were put together anew do not count. */
function sittings(rounds: readonly Round[]): ReadonlyMap<Sitter, readonly Sitting[]> {
  const all = new Map<Sitter, Sitting[]>();
  for (const [number, round] of rounds.entries()) {
    for (const pair of tablesOf(round)) {
      const sitting = { pair, round: number, boards: round.plan.boards };
      for (const id of peopleOf(pair)) all.set(id, [...(all.get(id) ?? []), sitting]);
    }
  }
  return all;
}
