/** What the game says of a packet that passes, by what its end has sent and what has passed before. Wireshark works the same out from the packets. */
import type { Ms } from '#shared/base/index.ts';
import type { End, StoryEvent } from '#shared/match/index.ts';
import { has, type Segment, type SeqNum, segEnd, segLen, seqLe, seqLt } from '#shared/tcp/index.ts';

/** What can be said of a packet. */
export const CLAIMS = [
  'sent again',
  'sent again, though acknowledged',
  'fast retransmission',
  'late',
  'the ACK of before once more',
  'keepalive',
  'window probe',
  'a gap before it',
  'acknowledges more than has passed',
  'another connection on the same ports',
] as const;
export type Claim = (typeof CLAIMS)[number];

export type Sent = Extract<StoryEvent, { event: 'sent' }>;

/** A packet, and what its sender knows of it. */
export interface Passing {
  readonly at: Ms;
  readonly segment: Segment;
  readonly from: End;
  /** What passed before it between the same two addresses. */
  readonly before: readonly Told[];
  /** Null: no end has sent it, but the network had kept it, or somebody made it up. */
  readonly sent: Sent | null;
  readonly stray: 'old' | 'forged' | null;
  /** What its end sent later has passed already. */
  readonly isOvertaken: boolean;
  /** The ISN that its number counts from, and that from which the number does that it acknowledges; null: none that the story knows. */
  readonly isn: SeqNum | null;
  readonly ackIsn: SeqNum | null;
}

export interface Told extends Passing {
  readonly says: ReadonlySet<Claim>;
  /** The connection: between which two addresses, and how many there have been before on the same ports. */
  readonly conversation: string;
}

/** An RST may take its number from what it answers; all others have those of their end. */
export const hasOwnNumber = ({ segment }: Pick<Told, 'segment'>): boolean => !has(segment, 'RST');
const isSyn = ({ segment }: Pick<Told, 'segment'>): boolean => has(segment, 'SYN');
export const sameNumbers = (a: Segment, b: Segment): boolean => a.seq === b.seq && segEnd(a) === segEnd(b);
export const ownBefore = ({ before, from }: Pick<Told, 'before' | 'from'>): readonly Told[] =>
  before.filter((one) => one.from === from);

export const claimsOf = (passing: Passing): ReadonlySet<Claim> =>
  new Set(CLAIMS.filter((claim) => SAYS[claim](passing)));

/** When the game says so. */
const SAYS: { readonly [claim in Claim]: (passing: Passing) => boolean } = {
  'sent again': isAgain,
  'sent again, though acknowledged': (passing) => isAgain(passing) && isAcknowledged(passing),
  // Nobody counts ACKs in the game.
  'fast retransmission': () => false,
  late: (passing) =>
    takesNumbers(passing) &&
    !isAgain(passing) &&
    alike(passing).some(({ segment }) => seqLt(passing.segment.seq, segment.seq)),
  'the ACK of before once more': isRepeated,
  keepalive: ({ sent, segment }) => sent?.role === 'probe' && segment.len === 0,
  'window probe': ({ sent, segment }) => sent?.role === 'probe' && segment.len > 0,
  'a gap before it': (passing) => {
    const ends = alike(passing).map(({ segment }) => segEnd(segment));
    return ends.length > 0 && ends.every((end) => seqLt(end, passing.segment.seq));
  },
  'acknowledges more than has passed': ({ segment: { ack }, from, before }) => {
    const ends = before.filter((one) => one.from !== from).map(({ segment }) => segEnd(segment));
    return ack !== null && ends.length > 0 && ends.every((end) => seqLt(end, ack));
  },
  'another connection on the same ports': (passing) => {
    const syn = ownBefore(passing).findLast(isSyn);
    return isSyn(passing) && passing.segment.ack === null && !!syn && syn.segment.seq !== passing.segment.seq;
  },
};

/** What its end has sent of the same connection, as far as it has passed. */
const alike = (passing: Passing): readonly Told[] =>
  passing.sent === null || !hasOwnNumber(passing)
    ? []
    : ownBefore(passing).filter((one) => one.sent && hasOwnNumber(one) && one.isn === passing.isn);

const takesNumbers = ({ segment, sent }: Passing): boolean =>
  sent?.role !== 'probe' && !has(segment, 'RST') && segLen(segment) > 0;

function isAgain(passing: Passing): boolean {
  if (!takesNumbers(passing) || passing.stray === 'forged') return false;
  const { sent, segment } = passing;
  return (sent !== null && sent.copy > 1) || ownBefore(passing).some((one) => sameNumbers(one.segment, segment));
}

function isAcknowledged({ segment, from, before }: Passing): boolean {
  const ack = before.findLast((one) => one.from !== from)?.segment.ack ?? null;
  return segment.len > 0 && ack !== null && seqLe(segEnd(segment), ack);
}

function isRepeated(passing: Passing): boolean {
  const { segment, sent } = passing;
  if (segLen(segment) > 0 || has(segment, 'RST') || sent === null || sent.role === 'probe') return false;
  const own = ownBefore(passing).filter((one) => one.sent);
  const last = own.findLast((one) => !one.isOvertaken)?.segment;
  const ends = own.filter(hasOwnNumber).map((one) => segEnd(one.segment));
  const isNext = ends.includes(segment.seq) && ends.every((end) => seqLe(end, segment.seq));
  return isNext && last !== undefined && last.ack === segment.ack && last.wnd === segment.wnd;
}
