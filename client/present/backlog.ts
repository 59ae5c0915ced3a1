/** A listener under a flood: its chairs, what became of the newest SYNs, and the cookie computed anew beside the ACK that is to be checked. */
import { type BacklogView, type ConnectionView, ENDS, type Level, type SeatView } from '#shared/match/index.ts';
import { cookieOf, mayBearCookie, provenIrs, type SeqNum, seqAdd, seqDiff } from '#shared/tcp/index.ts';
import type { CallButton, Text } from '#shared/text/index.ts';
import { connectionOf } from './connection.ts';

/** COOKIE is a call in every seat of such a level: that not every end can do it is among what is learned. */
export const hasBacklog = ({ ends }: Level): boolean => ENDS.some((end) => ends[end].backlog !== undefined);

/** One button for both: COOKIE answers a SYN, TAKE is for the ACK that comes of it. */
export const cookieCall = (view: SeatView): Extract<CallButton, 'cookie' | 'take'> =>
  hasAckToCheck(connectionOf(view)) ? 'take' : 'cookie';

/** At the head is an ACK of which nothing was kept. */
const hasAckToCheck = ({ backlog, tcb, inbox }: ConnectionView): boolean =>
  backlog !== null && inbox[0] !== undefined && mayBearCookie(tcb, inbox[0].segment);

export interface Chair {
  /** Who sits there; null: it is free. */
  readonly peer: string | null;
  readonly copies: number;
}

/** As many as the backlog has; those that are taken first. */
export const chairsOf = ({ size, chairs }: BacklogView): readonly Chair[] =>
  Array.from({ length: Math.max(size, chairs.length) }, (_, at) => chairs[at] ?? { peer: null, copies: 0 });

/** SYNs that have been dealt with. */
export const synsOf = ({ fates }: BacklogView): number => fates.seated + fates.cookie + fates.dropped;

export interface Recomputed {
  readonly local: string;
  readonly remote: string;
  readonly count: number;
  /** The keyed hash, the ISN that the ACK goes by (SEG.SEQ - 1), and their sum. */
  readonly hash: SeqNum;
  readonly irs: SeqNum;
  readonly cookie: SeqNum;
  /** The cookie of the count before; null at the first. */
  readonly before: SeqNum | null;
  /** What the ACK acknowledges: SEG.ACK - 1. */
  readonly acknowledged: SeqNum;
  /** Octets that it has overtaken, if its cookie is of so much before; else 0. */
  readonly overtaken: number;
}

/** What the player compares; null where there is nothing to check. That the two are equal is theirs to see. */
export function recomputedOf(view: SeatView): Recomputed | null {
  const connection = connectionOf(view);
  const { backlog, tcb, inbox, local, remote } = connection;
  const head = inbox[0]?.segment;
  const [hash, old] = backlog?.hashes ?? [];
  if (view.backlog === null || backlog === null || !head || head.ack === null || hash === undefined) return null;
  if (!mayBearCookie(tcb, head)) return null;
  const proven = provenIrs(tcb, head, backlog);
  const overtaken = proven === null ? 0 : seqDiff(seqAdd(head.seq, -1), proven);
  const irs = seqAdd(head.seq, -1 - overtaken);
  const before = old === undefined ? null : cookieOf(old, irs);
  const acknowledged = seqAdd(head.ack, -1);
  return {
    local,
    remote,
    count: view.backlog.count,
    hash,
    irs,
    cookie: cookieOf(hash, irs),
    before,
    acknowledged,
    overtaken,
  };
}

/** A wave is spoken of after each so many SYNs, not at each. */
const SPOKEN_EVERY = 10;

/** For ears. */
export function spokenOf(before: SeatView, after: SeatView, text: Text): readonly string[] {
  if (before.backlog === null || after.backlog === null) return [];
  const [was, is] = [synsOf(before.backlog), synsOf(after.backlog)];
  const isDue = Math.floor(was / SPOKEN_EVERY) < Math.floor(is / SPOKEN_EVERY);
  const { cookie, dropped } = after.backlog.fates;
  return isDue ? [text.table.backlog.spoken(is, cookie, dropped)] : [];
}
