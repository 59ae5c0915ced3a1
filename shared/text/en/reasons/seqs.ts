/** English reasons: a wrong seq. */
import type { ReasonsText } from '../../parts/index.ts';
import { givenSeq, say, seqTold, whole } from '../phrases.ts';

export const seqs = {
  'seq-counts-own-ack': say(
    'A pure ACK takes no sequence number',
    (r) => `${givenSeq(r)} is one too many. Of what you send, a pure ACK moves nothing on.`,
    'Compare with SND.NXT: only your SYN, your FIN and your bytes of text move it.',
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
  'seq-is-zero': say(
    'Your numbers do not stand at zero',
    'They began at your ISS and moved on from there. Only a reset for a segment without ACK has seq 0.',
    'Compare with SND.NXT.',
    seqTold,
  ),
  'seq-is-relative': say(
    'That counts from your ISN',
    (r) => `${givenSeq(r)} is how far you have come since your ISS. Captures show it so; on the wire goes the number.`,
    'Compare with SND.NXT, all of its digits.',
    seqTold,
  ),
  'seq-goes-back': say(
    'You have sent that number before',
    (r) => `Each number is given once, and ${givenSeq(r)} lies among those that are given.`,
    'What is new begins at SND.NXT; what is old is said again with RESEND.',
    seqTold,
  ),
  'seq-skips': say(
    'That would leave a hole',
    (r) => `Between your last number and ${givenSeq(r)} nothing would ever come, and the other end would wait for it.`,
    'Compare with SND.NXT: your last SYN, byte or FIN ended just before it.',
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
