/**
 * Who plays with whom in the next round: a function of the class and of who is here, so that asking twice is asking once. Everybody
 * sits exactly once. An odd one plays with a bot, and nobody a second time before all who are here have once.
 */
import { drawBelow, shuffled } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy } from '#shared/match/index.ts';
import { type History, historyOf } from './history.ts';
import type { Pair, Sitter, StudentId } from './pair.ts';
import type { RoundPlan } from './plan.ts';
import { type Couple, rotated } from './rotation.ts';
import { type ClassState, studentOf, studentsIn } from './state.ts';

/** @param plan of the round that comes next */
export function pairUp(state: ClassState, present: readonly StudentId[], plan: RoundPlan): readonly Pair[] {
  const history = historyOf(state.rounds);
  const here = studentsIn(state).flatMap(({ id }) => (present.includes(id) ? [id] : []));
  const { networks, alone, ends } = partsOf(drawn(state, here), history, plan);
  const couples = [...couplesOf(state, ends, history), ...alone.map((id): Couple => [id, 'bot'])];
  const isWithBot = (couple: Couple) => couple.includes('bot');
  // Networks go to tables of two people, and there are as many of those.
  const tables = [...couples.filter((couple) => !isWithBot(couple)), ...couples.filter(isWithBot)];
  return tables.map((couple, number): Pair => {
    const seats = seatsFor(couple, history);
    const network = networks[number];
    return {
      number,
      seats: network === undefined ? seats : { ...seats, network },
      crossed: isCrossed(plan, number),
    };
  });
}

/** Half of the tables. */
export const isCrossed = ({ boards, crossed }: RoundPlan, number: number): boolean =>
  boards === 2 && crossed && number % 2 === 1;

/** Who was client more often is server now. */
export function seatsFor([first, second]: Couple, history: History): { client: Sitter; server: Sitter } {
  return history.lean(first) > history.lean(second)
    ? { client: second, server: first }
    : { client: first, server: second };
}

/** In an order of this round. */
const drawn = <T>(state: ClassState, all: readonly T[]): readonly T[] =>
  shuffled(all, state.secret, 'pairs', state.next);

interface Parts {
  readonly networks: readonly StudentId[];
  readonly alone: readonly StudentId[];
  readonly ends: readonly StudentId[];
}

/** In an exhibition one of each three is the network, those who have been it least; of one too many the bot takes care, of two nobody. */
function partsOf(people: readonly StudentId[], history: History, plan: RoundPlan): Parts {
  if (!plan.exhibition || !mayHaveMurphy(levelOf(plan.level))) return { networks: [], alone: [], ends: people };
  const alone = people.length % 3 === 1 ? leastWithBot(people, history).slice(0, 1) : [];
  const others = people.filter((id) => !alone.includes(id));
  const byTurn = [...others].sort((a, b) => history.asNetwork(a) - history.asNetwork(b));
  const networks = byTurn.slice(0, Math.floor(others.length / 3));
  return { networks, alone, ends: others.filter((id) => !networks.includes(id)) };
}

const leastWithBot = (people: readonly StudentId[], history: History): readonly StudentId[] => {
  const least = Math.min(...people.map((id) => history.withBot(id)));
  return people.filter((id) => history.withBot(id) === least);
};

function couplesOf(state: ClassState, people: readonly StudentId[], history: History): readonly Couple[] {
  const together = state.plan.pairing === 'choice' ? chosen(state, people) : [];
  const rest = people.filter((id) => !together.flat().includes(id));
  const turns = leastWithBot(rest, history);
  if (state.plan.pairing === 'rotate') return rotated(inCircle(state, rest), turns, history, state.rounds.length);
  const alone = rest.length % 2 === 1 ? turns.slice(0, 1) : [];
  const seats: readonly Sitter[] = [...rest.filter((id) => !alone.includes(id)), ...alone, ...alone.map(() => 'bot')];
  return [...together, ...byTwos(seats)];
}

const byTwos = (seats: readonly Sitter[]): readonly Couple[] =>
  seats.flatMap((seat, i) => (i % 2 === 0 ? [[seat, seats[i + 1] as Sitter] as const] : []));

/** Each couple once, where both are here. */
const chosen = (state: ClassState, people: readonly StudentId[]): readonly Couple[] =>
  people.flatMap((id, place): readonly Couple[] => {
    const partner = studentOf(state, id)?.partner ?? null;
    return partner !== null && people.indexOf(partner) > place ? [[id, partner]] : [];
  });

/** The same order in every round, whoever else comes or goes. */
const inCircle = ({ secret }: ClassState, people: readonly StudentId[]): readonly StudentId[] => {
  const place = (id: StudentId) => drawBelow(1 << 20, secret, 'circle', id);
  return [...people].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};
