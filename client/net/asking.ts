/** Asking over a line that may break: an answer, or after a while the word that there is none. */
import { err, type Result } from '#shared/base/index.ts';
import type { After } from './line.ts';
import type { Asked, ReplyOf, RequestOf, Wire } from './wire.ts';

/** Without an answer for so long, on a line that stands, it is not to come (ms). */
export const PATIENCE = 8000;

export type Ask = <E extends Asked>(
  event: E,
  request: RequestOf<E>,
) => Promise<ReplyOf<E> | Result<never, 'no-answer'>>;

export const createAsk =
  (wire: Wire, after: After): Ask =>
  (event, request) =>
    new Promise((resolve) => {
      const cancel = after(PATIENCE, () => resolve(err('no-answer')));
      wire.ask(event, request, (reply) => {
        cancel();
        resolve(reply);
      });
    });
