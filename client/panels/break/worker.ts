/**
 * Looks for the accident beside the page, which goes on while it does. It is asked once, by the name of the rule, and answers twice: with the shortest
 * accident, and then with what the same search finds while the rule is in force.
 */
import type { Breakable } from '#shared/tcp/index.ts';
import { type AccidentFound, accidentWithout, safeWith } from '#shared/verify/index.ts';

export type Answer =
  | { readonly is: 'accident'; readonly accident: AccidentFound | null }
  | { readonly is: 'safe'; readonly states: number; readonly isSafe: boolean };

const answer = (one: Answer): void => postMessage(one);

addEventListener('message', ({ data }: MessageEvent<Breakable>) => {
  answer({ is: 'accident', accident: accidentWithout(data) });
  answer({ is: 'safe', ...safeWith(data) });
});
