/**
 * The one way in: every event of every socket passes here. Nothing that a client sends, and no error in what is
 * done with it, gets past: a bad message has a coded answer or none, and the server goes on.
 */
import type { Logger } from 'pino';
import type { z } from 'zod';
import { err } from '#shared/base/index.ts';
import type { Reply, WireError } from '#shared/wire/index.ts';
import { LogError } from '../log/index.ts';

export type Answer<T> = (reply: Reply<T>) => void;

export interface GuardOptions<Request, T> {
  readonly event: string;
  readonly schema: z.ZodType<Request>;
  /** Answers once; if it does not, or throws, the guard answers. */
  readonly handle: (request: Request, answer: Answer<T>) => Promise<void>;
  /** An error for a message that may not come in now: the server is closing, the socket is too fast. */
  readonly refuse: () => Promise<WireError | null>;
  readonly logger: Logger;
}

/** A listener for whatever arguments a client sends: a payload, and perhaps a callback. */
export function guard<Request, T>(options: GuardOptions<Request, T>): (...args: unknown[]) => Promise<void> {
  const { event, schema, handle, refuse, logger } = options;
  return async (...args) => {
    const last = args.at(-1);
    const callback = typeof last === 'function' ? (last as Answer<T>) : null;
    const payloads = callback ? args.slice(0, -1) : args;
    let answered = false;
    const answer: Answer<T> = (reply) => {
      if (!answered) callback?.(reply);
      answered = true;
    };
    try {
      const refusal = await refuse();
      if (refusal) return answer(err(refusal));
      const parsed = payloads.length === 1 ? schema.safeParse(payloads[0]) : null;
      if (!parsed?.success) return answer(err('malformed'));
      await handle(parsed.data, answer);
    } catch (error) {
      const closing = error instanceof LogError && error.code === 'closed';
      if (!closing) logger.error({ err: error, event }, 'a handler failed');
      answer(err(closing ? 'unavailable' : 'storage'));
    }
  };
}
