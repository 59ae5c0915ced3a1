/**
 * Where the capture was made. A TCP answers a SYN or a SYN,ACK at once; so an answer that follows at once shows an end right beside the
 * capture, and one that takes its time shows the way to it. Files of some kinds say it themselves.
 */
import { ACK, is, type Seen, SYN } from './seen.ts';

/** For each end: whether what comes past has arrived there. Null: not known. */
export type Near = readonly [client: boolean | null, server: boolean | null];

export const NOWHERE: Near = [null, null];

/** An answer this much faster than the other end's is no way through a network. */
const TIMES_FASTER = 5;
/** In seconds; on one machine all is fast, and nothing can be told. */
const NO_WAY = 0.001;
const A_WAY = 0.002;

/** From the first segments of a connection; null while more of them are needed. */
export function nearOf(early: readonly Seen[]): Near | null {
  const [first] = early;
  if (first?.direction === 'out') return first.from === 0 ? [true, false] : [false, true];
  if (first?.direction === 'in') return first.from === 0 ? [false, true] : [true, false];
  const at = early.findIndex((s) => s.from === 1);
  if (at < 0) return null;
  const answer = early[at];
  const asked = early.slice(0, at).findLast((s) => is(s, SYN) && !is(s, ACK));
  if (answer === undefined || asked === undefined) return NOWHERE;
  const there = answer.t - asked.t;
  const reply = is(answer, SYN) ? early.slice(at).find((s) => s.from === 0) : undefined;
  if (reply === undefined) return is(answer, SYN) ? null : [null, there > A_WAY ? false : null];
  return compared(there, reply.t - answer.t);
}

/** @param there seconds until the server answered @param here seconds until the client did */
function compared(there: number, here: number): Near {
  if (there > NO_WAY && here * TIMES_FASTER < there) return [true, false];
  if (here > NO_WAY && there * TIMES_FASTER < here) return [false, true];
  return [here > A_WAY ? false : null, there > A_WAY ? false : null];
}
