/** One's mistakes, to be played again: each refused move of a seat, the tries at one and the same decision taken together. */
import type { End, Moment } from '#shared/match/index.ts';
import type { Refusal } from './ladder.ts';

export interface Mistake {
  /** The first try: where the seat is put back to. */
  readonly moment: Moment;
  /** All that was refused there, in order. */
  readonly tried: readonly Moment[];
}

/** A bot's moves in that chair are nobody's mistakes. */
export function mistakesOf(moments: readonly Moment[], seat: End): readonly Mistake[] {
  const mistakes: { moment: Moment; tried: Moment[] }[] = [];
  let last: Moment | null = null;
  for (const moment of moments) {
    if (moment.seat !== seat || moment.hand !== 'own') continue;
    const isRefused = moment.verdict.verdict === 'refused';
    // Nothing has changed at that end since the refusal before: it is still the same decision.
    const again = last !== null && last.match.hosts[seat] === moment.match.hosts[seat];
    if (isRefused && again) mistakes.at(-1)?.tried.push(moment);
    else if (isRefused) mistakes.push({ moment, tried: [moment] });
    last = isRefused ? moment : null;
  }
  return mistakes;
}

/** The moment of a refusal as the ladder has it; null where nothing can be made of it (a wrong name for a state, say). */
export function momentOfRefusal(
  moments: readonly Moment[],
  { end, at, move }: Pick<Refusal, 'end' | 'at' | 'move'>,
): Moment | null {
  const tried = JSON.stringify(move);
  const is = (one: Moment) =>
    one.verdict.verdict === 'refused' && one.seat === end && one.match.at === at && JSON.stringify(one.move) === tried;
  return moments.find(is) ?? null;
}
