/** English reasons: a wrong ack or seq. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { ackTold, givenAck, givenSeq, nameOf, say, seqTold, whole } from '../phrases.ts';

/** The segment whose own number the ack is: the one at the head, or one before it. */
const itself = (r: Reasoning): string =>
  r.about !== null && r.about.seq === r.given?.ack ? `the ${nameOf(r.about)}` : 'a segment of the peer';

export const acks = {
  'ack-is-their-seq': say(
    'The ACK names the next number, not this one',
    (r) => `${givenAck(r)} is the number of ${itself(r)} itself; ack says which number you expect after it.`,
    'Compare with its SEG.SEQ + SEG.LEN, in which SYN and FIN count one each.',
    ackTold,
  ),
  'ack-counts-syn-only-once': say(
    'More than the SYN has come in',
    (r) => `${givenAck(r)} is IRS + 1: that was right just after the SYN, and the peer has moved on since.`,
    'Compare with RCV.NXT, and add the SEG.LEN of what you acknowledge now.',
    ackTold,
  ),
  'ack-of-last-octet': say(
    'The ACK names what you wait for',
    (r) => `${givenAck(r)} is the last number that you have taken in. An ACK names the first one that you have not.`,
    'Compare with SEG.SEQ + SEG.LEN of the last segment in order.',
    ackTold,
  ),
  'ack-one-too-many': say(
    'One number too many',
    (r) => `${givenAck(r)} would acknowledge a number that nobody sent: a pure ACK takes none.`,
    'Count again what does take numbers: SYN, FIN, and each octet of text.',
    ackTold,
  ),
  'ack-beyond-gap': say(
    'Something before it is still missing',
    (r) => `An ACK covers everything below it, and below ${givenAck(r)} there is a gap.`,
    'Name the first number that is missing: RCV.NXT, not the highest that you have seen.',
    ackTold,
  ),
  'ack-between-segments': say(
    'A segment is taken in as a whole',
    (r) => `${givenAck(r)} lies inside a segment that arrived.`,
    'Choose the end of one: its SEG.SEQ + SEG.LEN.',
    ackTold,
  ),
  'ack-goes-back': say(
    'An ACK takes nothing back',
    (r) => `Acknowledgments only grow, and you have said more than ${givenAck(r)} before.`,
    'Compare with RCV.NXT, and add what arrived in order since.',
    ackTold,
  ),
  'ack-not-new': say(
    'This ACK would say nothing of what arrived',
    (r) => `With ack ${givenAck(r)} you repeat what you said before, and the ${nameOf(r.about)} stays unacknowledged.`,
    'Add its SEG.LEN to RCV.NXT.',
    ackTold,
  ),
  'ack-is-own-number': say(
    'That is a number of your own direction',
    (r) => `Each direction counts for itself, and ${givenAck(r)} is one of those that you send with.`,
    'The ack speaks of the peer’s numbers: look at SEG.SEQ of what arrived, or at RCV.NXT.',
    ackTold,
  ),
  'ack-wrong': say(
    'This is not the number that you wait for',
    (r) => `Nothing that you have in order ends just before ${givenAck(r)}.`,
    'Compare the ack with SEG.SEQ + SEG.LEN of the last segment in order.',
    ackTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const seqs = {
  'seq-counts-own-ack': say(
    'A pure ACK takes no sequence number',
    (r) => `${givenSeq(r)} is one too many. Of what you send, a pure ACK moves nothing on.`,
    'Compare with SND.NXT: only your SYN, your FIN and your octets of text move it.',
    seqTold,
  ),
  'seq-is-iss': say(
    'Only the SYN carries the ISN',
    (r) => `${givenSeq(r)} is your ISS. The SYN took it, and all that you sent since has moved on from there.`,
    'Compare with SND.NXT.',
    seqTold,
  ),
  'seq-is-una': say(
    'That number is taken already',
    (r) => `From ${givenSeq(r)} on you have sent something that is not acknowledged yet; what is new goes behind it.`,
    'Compare SND.UNA with SND.NXT. To say the old one again, RESEND.',
    seqTold,
  ),
  'seq-not-snd-nxt': say(
    'Only an ISN is chosen freely',
    (r) => `Every later number follows from what you have sent, and ${givenSeq(r)} does not.`,
    'Compare with SND.NXT.',
    seqTold,
  ),
  'seq-is-their-number': say(
    'That is a number of the peer’s direction',
    (r) => `Each direction counts for itself, and ${givenSeq(r)} is where the peer’s numbers stand.`,
    'The seq comes from your own: on a SYN compare with your ISS, on anything else with SND.NXT.',
    seqTold,
  ),
  'resend-not-oldest': say(
    'The oldest goes first',
    'The timer belongs to the oldest unacknowledged segment; once that is through, the rest may need no copy at all.',
    'Compare with SND.UNA, where it begins; RESEND takes it.',
    (r) => `The oldest unacknowledged one begins at ${r.sndUna}, not ${givenSeq(r)}.`,
  ),
  'resend-other-iss': say(
    'A resent SYN is the same SYN',
    (r) => `With ISN ${givenSeq(r)} it would ask for another connection, beside the one that you began.`,
    'Compare with the ISS of your TCB.',
    (r) => `Your ISS is ${r.sndUna}, not ${givenSeq(r)}.`,
  ),
  'resend-other-seq': say(
    'A copy keeps its number',
    'Only by its number can the other end see that it is the same segment again.',
    'Compare with SND.UNA, where the oldest unacknowledged segment begins.',
    (r) => `The oldest unacknowledged one begins at ${r.sndUna}, not ${givenSeq(r)}.`,
  ),
  'resend-other-bits': say(
    'A copy keeps its bits and its text',
    'What goes out again is the oldest unacknowledged segment, as it was.',
    'Look at it on your side of the wire; RESEND takes it as it is.',
    (r) => (r.expected?.seq === r.sndUna ? `It is the ${whole(r.expected)}.` : null),
  ),
  'isn-not-yours': say(
    'Your TCP has drawn the ISN',
    (r) => `A SYN carries the ISS that was drawn for this connection, and ${givenSeq(r)} is not it.`,
    'Compare with the ISS that stands ready. It is drawn so that nobody can guess it.',
    seqTold,
  ),
} as const satisfies Partial<ReasonsText>;
