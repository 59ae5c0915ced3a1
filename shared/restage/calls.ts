/** What the applications of a captured connection must have called, read off what their ends sent, and what each may have waited for. */
import type { Ms } from '#shared/base/index.ts';
import type { Row } from '#shared/judge/index.ts';
import { ENDS, type End, otherEnd } from '#shared/match/index.ts';
import { type SeqNum, seqAdd, seqDiff, seqLt } from '#shared/tcp/index.ts';
import { EMPTY, entered, hasTaken, isFresh, isGhostRefused, isOf, isRepeated, type Ledger } from './ledger.ts';
import { isOfThem, type Rest } from './rest.ts';

export interface SeenCall {
  readonly call: 'SEND' | 'CLOSE' | 'ABORT';
  /** Of a SEND: where its text begins, and how much there is. */
  readonly seq: SeqNum;
  octets: number;
  /** How many SENDs of the peer had begun to arrive. */
  readonly heard: number;
  /** The peer's FIN had arrived; `alone`: and an ACK of it had gone out by itself. */
  readonly closing: 'no' | 'with' | 'alone';
  /** All of the own text had been acknowledged. */
  readonly acknowledged: boolean;
  /** Since anything was seen. */
  readonly pause: Ms;
}

/** A segment that went past again, and whether what had come first was acknowledged by then. */
export interface Resend {
  readonly from: End;
  readonly what: 'SYN' | 'SYN,ACK' | 'FIN' | 'text';
  readonly seq: SeqNum;
  readonly octets: number;
  readonly acknowledged: boolean;
  /** Its receiver stood in TIME-WAIT. */
  readonly isLast: boolean;
}

export interface SeenCalls {
  readonly calls: { readonly [end in End]: readonly SeenCall[] };
  readonly resends: readonly Resend[];
  /** How the server met the first SYN. */
  readonly server: 'answers' | 'refuses' | 'calls too' | 'silent';
  /** Both FINs went past before either end had heard of the other's. */
  readonly finsCross: boolean;
  /** Segments that came past in another order than they were sent in. */
  readonly reordered: number;
  /** Segments of nobody, or of another time: illegal ones, old ones, those that began with an old SYN. */
  readonly strays: number;
}

/** While the rows are gone through. */
interface Watch {
  ledger: Ledger;
  readonly calls: { readonly [end in End]: SeenCall[] };
  readonly resends: Resend[];
  server: SeenCalls['server'];
  /** The SEND whose text goes on with the next piece of that end. */
  talking: SeenCall | null;
  /** Whose FIN did not acknowledge the other's. */
  readonly deaf: Set<End>;
  reordered: number;
  strays: number;
}

const newWatch = ({ ledger }: Rest, strays: number): Watch => ({
  ...{ ledger, calls: { client: [], server: [] }, resends: [], talking: null, deaf: new Set(), reordered: 0, strays },
  server: isFresh(ledger) ? 'silent' : 'answers',
});

/** What is seen from `rest` on, up to the first RST that ends the connection. */
export function callsAfter(rows: Iterable<Row>, rest: Rest): SeenCalls {
  let watch = newWatch(rest, 0);
  let [count, before] = [0, 0];
  for (const row of rows) {
    const pause = Math.round((row.t - before) * 1000);
    before = row.t;
    if (count++ < rest.rows) continue;
    if (!isOfThem(row)) watch.strays++;
    else if (isGhostRefused(watch.ledger, row)) watch = newWatch({ rows: 0, ledger: EMPTY }, count - rest.rows);
    else {
      take(watch, row, pause, rest);
      if (isOf(row, 'RST')) break;
    }
  }
  const { calls, resends, server, reordered, strays, deaf } = watch;
  return { calls, resends, server, finsCross: ENDS.every((end) => deaf.has(end)), reordered, strays };
}

function take(watch: Watch, row: Row, pause: Ms, rest: Rest): void {
  const { from } = row;
  const then = watch.ledger;
  watch.ledger = entered(then, row);
  const isLate = row.notes.includes('out-of-order');
  if (isLate) watch.reordered++;
  if (from === 'server' && watch.server === 'silent') watch.server = metBy(row);
  if (isRepeated(then, row)) {
    const isFirst = isOf(row, 'SYN') && row.ack !== null && then.una[otherEnd(from)] === null;
    if (!isLate && !isFirst) watch.resends.push(resendOf(row, then));
    return;
  }
  // Text goes on where what was seen before it ended, also where some of it comes past later, or never does.
  const isSyn = isOf(row, 'SYN') ? 1 : 0;
  const seq = seqAdd(then.nxt[from] ?? (row.seq as SeqNum), isSyn);
  const textEnd = seqAdd(row.seq as SeqNum, isSyn + row.len);
  const add = (call: SeenCall['call'], octets: number): SeenCall => {
    const seen = { call, octets, seq, pause, ...circumstances(watch, then, from, rest) };
    watch.calls[from].push(seen);
    return seen;
  };
  if (isOf(row, 'RST')) {
    if (row.code === 'abort') add('ABORT', 0);
    return;
  }
  if (seqLt(seq, textEnd)) {
    if (watch.talking === null || watch.talking !== watch.calls[from].at(-1)) watch.talking = add('SEND', 0);
    watch.talking.octets = seqDiff(textEnd, watch.talking.seq);
  }
  if (isOf(row, 'FIN')) {
    if (!hasTaken(watch.ledger, from, watch.ledger.fin[otherEnd(from)])) watch.deaf.add(from);
    add('CLOSE', 0);
    watch.talking = null;
  }
}

function metBy(row: Row): SeenCalls['server'] {
  if (isOf(row, 'RST')) return 'refuses';
  return isOf(row, 'SYN') && row.ack === null ? 'calls too' : 'answers';
}

type Circumstances = Pick<SeenCall, 'heard' | 'closing' | 'acknowledged'>;

function circumstances({ calls, ledger: now }: Watch, then: Ledger, end: End, rest: Rest): Circumstances {
  const peer = otherEnd(end);
  const finTaken = (ledger: Ledger) => hasTaken(ledger, end, ledger.fin[peer]);
  const closing = finTaken(then) && !finTaken(rest.ledger) ? 'alone' : finTaken(now) ? 'with' : 'no';
  return {
    closing,
    heard: calls[peer].filter(({ call, seq }) => call === 'SEND' && hasTaken(now, end, seq)).length,
    acknowledged: then.nxt[end] === then.una[end],
  };
}

function resendOf(row: Row, then: Ledger): Resend {
  const { from, len, after } = row;
  const una = then.una[from];
  const what = isOf(row, 'SYN') ? (row.ack === null ? 'SYN' : 'SYN,ACK') : isOf(row, 'FIN') ? 'FIN' : 'text';
  const last = what === 'FIN' ? (then.fin[from] ?? row.seq) : row.seq;
  return {
    ...{ from, what, seq: row.seq as SeqNum, octets: len },
    acknowledged: una !== null && seqLt(last as SeqNum, una),
    isLast: after[otherEnd(from)] === 'TIME-WAIT',
  };
}
