/**
 * Where the capture was made. A TCP answers a SYN or a SYN,ACK at once; so an answer that follows at once shows an end right beside the
 * capture, and one that takes its time shows the way to it. Files of some kinds say it themselves.
 */
import { seqLt } from '#shared/tcp/index.ts';
import { ACK, is, RST, type Seen, type Side, SYN } from './seen.ts';

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
  if (!early.some((s) => s.from === 1)) return null;
  const there = answered(early, 0);
  if (there === null) return early.some((s) => s.from === 1 && is(s, SYN)) ? null : NOWHERE;
  const here = answered(early, 1);
  if (here !== null) return compared(there, here);
  return early.some((s) => s.from === 1 && is(s, SYN)) ? null : [null, there.least > A_WAY ? false : null];
}

/** Seconds: which of several equal SYNs was answered is not known. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** How long it took until the SYN of this end was answered by the other; null: it has not been. */
function answered(early: readonly Seen[], by: Side): Span | null {
  const syn = early.find((s) => s.from === by && is(s, SYN));
  if (syn === undefined) return null;
  const from = early.indexOf(syn);
  const at = early.findIndex((s, i) => i > from && s.from !== by && answers(s, syn));
  const answer = early[at];
  if (answer === undefined) return null;
  const last = early.slice(0, at).findLast((s) => s.from === by && is(s, SYN) && is(s, ACK) === is(syn, ACK)) ?? syn;
  return { least: answer.t - last.t, most: answer.t - syn.t };
}

const answers = (s: Seen, syn: Seen): boolean => is(s, RST) || (is(s, ACK) && seqLt(syn.seq, s.ack));

/** @param there until the server answered @param here until the client did */
function compared(there: Span, here: Span): Near {
  if (there.least > NO_WAY && here.most * TIMES_FASTER < there.least) return [true, false];
  if (here.least > NO_WAY && there.most * TIMES_FASTER < here.least) return [false, true];
  return [here.least > A_WAY ? false : null, there.least > A_WAY ? false : null];
}
