/** Where Wireshark's marks and the game's account differ, and why: Wireshark knows only the packets, and counts in a way of its own. */
import type { Ms } from '#shared/base/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import { has, type Segment, type SeqNum, segEnd, segLen, seqAdd, seqLe, seqLt } from '#shared/tcp/index.ts';
import { CLAIMS, type Claim, hasOwnNumber, ownBefore, sameNumbers, type Told } from './claims.ts';
import type { Read } from './read.ts';

export interface Difference {
  readonly claim: Claim;
  /** Who says it while the other does not. */
  readonly by: 'game' | 'wireshark';
  /** Null where nothing explains it. */
  readonly why: string | null;
}

/** A packet in what Wireshark takes for one conversation. */
export interface Seen extends Told {
  readonly read: Read;
  /** What passed of the conversation before it, and all of it. */
  readonly earlier: readonly Told[];
  readonly stream: readonly Told[];
}

export const differencesOf = (seen: Seen): readonly Difference[] =>
  CLAIMS.filter((claim) => seen.says.has(claim) !== seen.read.marks.has(claim)).map((claim) => {
    const by = seen.says.has(claim) ? 'game' : 'wireshark';
    const explains = ({ of, holds }: Explanation) => of.includes(`${by}: ${claim}`) && holds(seen);
    return { claim, by, why: EXPLANATIONS.find(explains)?.why ?? null };
  });

const ownEarlier = ({ earlier, from }: Seen): readonly Told[] => earlier.filter((one) => one.from === from);

/** The ISNs from which the numbers of an end count, its own and those that the other end acknowledges. */
const numbersOf = (some: readonly Told[], end: End): ReadonlySet<SeqNum | null> =>
  new Set(
    some.flatMap(({ from, segment, isn, ackIsn }) => (from === end ? [isn] : segment.ack === null ? [] : [ackIsn])),
  );

/** How long before it the other end was heard, and how long before it its own end sent its highest number: versions differ in which counts. */
function pauses(told: Seen): readonly Ms[] {
  const heard = told.earlier.findLast(({ from }) => from !== told.from);
  const own = ownEarlier(told).filter(({ segment }) => segLen(segment) > 0);
  const highest = own.reduce<Told | undefined>(higher, undefined);
  return [heard, highest].flatMap((one) => (one === undefined ? [] : [told.at - one.at]));
}
const higher = (a: Told | undefined, b: Told): Told =>
  a !== undefined && seqLe(segEnd(b.segment), segEnd(a.segment)) ? a : b;

/** Where it has measured no round trip, Wireshark takes 3 ms. */
const roundTripOf = ({ read: { roundTrip } }: Seen): Ms => roundTrip ?? 3;

/** The same numbers, or an ACK after them that says no more. */
const isRepeatedBy = (segment: Segment, before: Segment): boolean =>
  sameNumbers(segment, before) || (segEnd(before) === segment.seq && before.ack === segment.ack);

/** What it says of the numbers of this end. */
const numberOf = ({ from, segment }: Told, end: End): SeqNum | null => (from === end ? segment.seq : segment.ack);

interface Explanation {
  readonly why: string;
  /** Of the versions that were tried, the only one that needs it. */
  readonly only?: (typeof TRIED)[number];
  readonly of: readonly `${Difference['by']}: ${Claim}`[];
  readonly holds: (told: Seen) => boolean;
}

/** The versions of tshark that this was tried with. */
export const TRIED = ['4.0', '4.4'] as const;

/** The first that holds counts. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    why: 'a forged segment: nobody has sent it, and Wireshark goes by its numbers',
    of: [
      'wireshark: sent again',
      'wireshark: acknowledges more than has passed',
      'game: acknowledges more than has passed',
    ],
    holds: ({ stray }) => stray === 'forged',
  },
  {
    why: 'its copies before did not get as far as here',
    of: ['game: sent again', 'wireshark: late'],
    holds: (told) =>
      told.says.has('sent again') && !ownBefore(told).some((one) => sameNumbers(one.segment, told.segment)),
  },
  {
    why: 'what it repeats passed in what Wireshark takes for another conversation',
    of: ['game: sent again', 'game: sent again, though acknowledged', 'game: the ACK of before once more'],
    holds: (told) =>
      told.earlier.length < told.before.length &&
      !ownEarlier(told).some((one) => one.sent && isRepeatedBy(told.segment, one.segment)),
  },
  {
    why: 'sent again within a round trip: Wireshark takes it for late',
    of: ['game: sent again', 'wireshark: late'],
    holds: (told) =>
      told.says.has('sent again') &&
      told.read.marks.has('late') &&
      pauses(told).some((pause) => pause < roundTripOf(told)),
  },
  {
    why: 'late by a round trip or more: Wireshark takes it for sent again',
    of: ['game: late', 'wireshark: sent again'],
    holds: (told) =>
      told.says.has('late') &&
      told.read.marks.has('sent again') &&
      pauses(told).some((pause) => pause >= roundTripOf(told)),
  },
  {
    why: 'late, and it ends where the highest number stands: Wireshark takes it for sent again',
    only: '4.0',
    of: ['game: late', 'wireshark: sent again'],
    holds: (told) =>
      told.says.has('late') && ownEarlier(told).every(({ segment }) => seqLe(segEnd(segment), segEnd(told.segment))),
  },
  {
    why: 'its conversation has numbers of two connections',
    of: [
      'wireshark: a gap before it',
      'wireshark: acknowledges more than has passed',
      'wireshark: another connection on the same ports',
    ],
    // The second of its passes marks what was before the other numbers too.
    holds: ({ stream }) => ENDS.some((end) => numbersOf(stream, end).size > 1),
  },
  {
    why: 'a SYN after an end, or with another ISN than was acknowledged: Wireshark begins another conversation',
    only: '4.4',
    of: ['wireshark: another connection on the same ports'],
    holds: (told) =>
      has(told.segment, 'SYN') &&
      told.earlier.length === 0 &&
      (told.before.some(({ segment }) => has(segment, 'FIN') || has(segment, 'RST')) ||
        numbersOf([...told.before, told], told.from).size > 1),
  },
  {
    why: 'what it follows or acknowledges passed in what Wireshark takes for another conversation',
    only: '4.4',
    of: ['wireshark: a gap before it', 'wireshark: acknowledges more than has passed'],
    holds: (told) =>
      told.before.some((one) => !told.earlier.includes(one) && segEnd(one.segment) === numberOf(told, one.from)),
  },
  {
    why: 'a stray or an RST with a higher number has passed, and Wireshark counts from there',
    of: ['wireshark: sent again', 'game: the ACK of before once more', 'game: a gap before it'],
    holds: (told) =>
      ownEarlier(told).some(
        (one) => (one.stray !== null || !hasOwnNumber(one)) && seqLt(told.segment.seq, segEnd(one.segment)),
      ),
  },
  {
    why: 'compared with what passed last from its end, which is older or a stray',
    of: ['game: the ACK of before once more'],
    holds: (told) => {
      const last = ownEarlier(told).at(-1);
      return !!last && (last.isOvertaken || last.stray !== null) && last.segment.ack !== told.segment.ack;
    },
  },
  {
    why: 'overtaken, as the one before it, which says the same',
    of: ['wireshark: the ACK of before once more'],
    holds: (told) => {
      const last = ownEarlier(told).at(-1);
      return told.isOvertaken && !!last?.isOvertaken && last.segment.ack === told.segment.ack;
    },
  },
  {
    why: 'of a window of 0, which Wireshark looks for only behind a probe',
    of: ['game: the ACK of before once more'],
    holds: ({ segment }) => segment.wnd === 0,
  },
  {
    why: 'the octet of a window probe was taken in: Wireshark counts on without it',
    only: '4.0',
    of: ['wireshark: a gap before it', 'wireshark: acknowledges more than has passed'],
    holds: (told) =>
      told.earlier.some(
        (one) =>
          one.says.has('window probe') &&
          numberOf(told, one.from) !== null &&
          seqLe(segEnd(one.segment), numberOf(told, one.from) as SeqNum),
      ),
  },
  {
    why: 'the window had opened before the probe passed: Wireshark takes it for text',
    of: ['game: window probe'],
    holds: (told) => (told.earlier.findLast(({ from }) => from !== told.from)?.segment.wnd ?? 0) > 0,
  },
  {
    why: 'the probe was taken for text before: once more it has the number of a keepalive',
    of: ['wireshark: keepalive'],
    holds: (told) =>
      told.says.has('window probe') && ownEarlier(told).some((one) => sameNumbers(one.segment, told.segment)),
  },
  {
    why: 'an ACK overtaken by the FIN behind it has the number of a keepalive',
    of: ['wireshark: keepalive'],
    holds: (told) =>
      told.isOvertaken && ownEarlier(told).every(({ segment }) => seqLe(segEnd(segment), seqAdd(told.segment.seq, 1))),
  },
];
