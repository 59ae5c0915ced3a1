/**
 * New partners each round, as at a tournament: one stays in the middle, the others move on round a circle, so that a group of n that
 * stays the same meets nobody twice in n - 1 rounds. Where people come and go no circle lasts; then the one with the fewest repeats
 * is taken, and improved by exchanging partners as long as that helps.
 */
import type { History } from './history.ts';
import type { Sitter, StudentId } from './pair.ts';

/** Two at a table; the first is the client if nothing speaks against it. */
export type Couple = readonly [Sitter, Sitter];

/**
 * @param people the same in the same order each round keep to one circle
 * @param turns whose turn it is to have the bot, if there is an odd one
 * @param turn how far the circle has come
 */
export function rotated(
  people: readonly StudentId[],
  turns: readonly StudentId[],
  history: History,
  turn: number,
): readonly Couple[] {
  const seats: readonly Sitter[] = people.length % 2 === 0 ? people : [...people, 'bot'];
  const cost = costOf(history, turns);
  const circles = seats.slice(1).map((_, i) => circle(seats, turn + i));
  const [best = []] = circles.sort((a, b) => sum(a, cost) - sum(b, cost));
  return best.some(([a, b]) => history.repeats(a, b) > 0) ? improved(best, cost) : best;
}

/**
 * One turn of the circle around the last seat. Laid over the next turn it is one ring through all seats, and the sides alternate on that
 * ring: so who is client in this one can be server in the next.
 */
function circle(seats: readonly Sitter[], turn: number): readonly Couple[] {
  const around = seats.length - 1;
  const at = (i: number) => seats[(i + around) % around] as Sitter;
  const middle: Couple = [seats[around] as Sitter, at(turn)];
  const across = Array.from({ length: (around - 1) / 2 }, (_, i): Couple => {
    const [ahead, behind] = [at(turn + i + 1), at(turn - i - 1)];
    return i % 2 === 0 ? [behind, ahead] : [ahead, behind];
  });
  return [middle, ...across];
}

/** It is somebody's turn to have the bot; then repeats count; then nobody is to be on one side two times more than on the other. */
const costOf =
  (history: History, turns: readonly StudentId[]) =>
  ([a, b]: Couple): number => {
    if (a === 'bot' || b === 'bot') return turns.includes(a === 'bot' ? b : a) ? 0 : OUT_OF_TURN;
    const [low, high] = [history.lean(a), history.lean(b)].sort((x, y) => x - y) as [number, number];
    const beyond = (lean: number) => Math.max(0, Math.abs(lean) - 1);
    return MOST_IMBALANCE * history.repeats(a, b) + beyond(low + 1) + beyond(high - 1);
  };

/** More than any room comes to. */
const MOST_IMBALANCE = 10_000;
const OUT_OF_TURN = 1e13;

const sum = (couples: readonly Couple[], cost: (couple: Couple) => number): number =>
  couples.reduce((all, couple) => all + cost(couple), 0);

/** Each exchange makes it better, so this ends. */
function improved(couples: readonly Couple[], cost: (couple: Couple) => number): readonly Couple[] {
  for (const [i, one] of couples.entries()) {
    for (const [j, other] of couples.entries()) {
      if (j <= i) continue;
      const [[a, b], [c, d]] = [one, other];
      const exchanges: readonly (readonly Couple[])[] = [
        [
          [a, c],
          [b, d],
        ],
        [
          [a, d],
          [c, b],
        ],
      ];
      const better = exchanges.find((exchange) => sum(exchange, cost) < sum([one, other], cost));
      if (better) return improved([...couples.filter((_, k) => k !== i && k !== j), ...better], cost);
    }
  }
  return couples;
}
