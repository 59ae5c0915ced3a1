/** English reasons: a wrong ack. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { ackTold, givenAck, nameOf, say } from '../phrases.ts';

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
    (r) => `${givenAck(r)} would acknowledge one number more than you have: a pure ACK takes none.`,
    'Count again what does take numbers: SYN, FIN, and each byte of text.',
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
  'ack-is-zero': say(
    'Zero is a number like any other',
    'With the ACK bit, ack 0 says that you wait for number 0. Only a segment without ACK says nothing there.',
    'Compare with RCV.NXT, or with SEG.SEQ + SEG.LEN of what arrived.',
    ackTold,
  ),
  'ack-is-length': say(
    'The ack is a place, not a length',
    (r) => `${givenAck(r)} is how many numbers a segment took. The ack says which number comes after them.`,
    'Add it to the SEG.SEQ of that segment.',
    ackTold,
  ),
  'ack-is-relative': say(
    'That counts from the peer’s ISN',
    (r) =>
      `${givenAck(r)} is how far the peer has come since its ISN. Captures show it so; on the wire goes the number.`,
    'Compare with RCV.NXT, all of its digits.',
    ackTold,
  ),
  'ack-not-received': say(
    'You do not have that much',
    (r) =>
      `With ack ${givenAck(r)} you would say that you have all below it, and nothing that arrived reaches that far.`,
    'Compare with SEG.SEQ + SEG.LEN of the last segment in order.',
    ackTold,
  ),
  'ack-before-isn': say(
    'That lies before their first number',
    (r) => `The peer’s numbers begin with its ISN, and ${givenAck(r)} is below it: no number of this connection.`,
    'Compare with IRS, and count on from there.',
    ackTold,
  ),
} as const satisfies Partial<ReasonsText>;
