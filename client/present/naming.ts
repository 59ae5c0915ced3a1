/** NAME at the table: what waits for a name, what was said of it, and how the rest of the table keeps the secret until then. */
import type { Move, SeatView, StateChange } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { Reason, Text } from '#shared/text/index.ts';
import { titleOf } from './card.ts';
import type { TakenIn } from './inbox.ts';

export interface NamingModel {
  /** The state that was named last, or where the match began. */
  readonly known: State;
  /** The change whose name is asked for; null while none waits. */
  readonly change: StateChange | null;
  /** How many wait. */
  readonly waiting: number;
}

/** null where the state is no secret: but on Expert, and after the match. */
export function namingOf({ naming, phase }: SeatView): NamingModel | null {
  if (naming === null || phase === 'ended') return null;
  const { known, open } = naming;
  return { known, change: open[0] ?? null, waiting: open.length };
}

/** The move that names the change that is asked for; null while none is. */
export function nameMove(view: SeatView, state: State): Move | null {
  const change = namingOf(view)?.change ?? null;
  return change === null ? null : { move: 'name', change: change.id, state };
}

/** The last word on a name, as long as no later move has been judged. */
function lastName(view: SeatView) {
  const { lastClaim: last, lastJudged } = view;
  return last?.claim === 'name' && last.n > (lastJudged?.n ?? 0) ? last : null;
}

/** Why the last name was wrong, while its change still waits; null otherwise. */
export function wrongName(view: SeatView, text: Text): (Reason & { readonly section: string }) | null {
  const last = lastName(view);
  if (last?.verdict.verdict !== 'refused') return null;
  const { code, reasoning, section } = last.verdict;
  return { ...text.naming.refused[code](reasoning, (view.naming?.refused ?? 0) >= 2), section };
}

/** What is said of a right name; null where the last word was another one. */
export function rightName(view: SeatView, text: Text): string | null {
  const last = lastName(view);
  return last?.verdict.verdict === 'right' ? text.naming.right[last.verdict.code](last.verdict.reasoning) : null;
}

/** The line on what was taken in silently; where the state is a secret it tells only that it has changed. */
export function takenWords({ naming }: SeatView, { arrival }: TakenIn, text: Text): string {
  const isSecret = naming !== null && arrival.from !== arrival.to;
  return isSecret ? text.naming.taken(titleOf(arrival.segment)) : text.coach.arrival(arrival);
}

/** Words that speak of a state which is still to be named do not tell it. */
export function veiled(words: string, { naming }: SeatView, text: Text): string {
  if (naming === null) return words;
  const hidden = naming.open.map(({ to }) => to).filter((state) => state !== naming.known);
  return hidden.reduce((said, state) => said.replaceAll(whole(state), text.table.own.hidden), words);
}

/** Not inside another name: LISTEN is no part of LISTENER, CLOSED none of CLOSED-FOR-EVER. */
const whole = (state: State): RegExp => new RegExp(`(?<![\\w-])${state}(?![\\w-])`, 'g');
