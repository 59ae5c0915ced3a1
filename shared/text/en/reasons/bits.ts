/** English reasons: wrong control bits. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, discardTold, givenAck, givenSeq, nameOf, say, standsTold } from '../phrases.ts';

export const bits = {
  'bare-fin': say(
    'A FIN carries ACK',
    'FIN alone is dropped unread: after the handshake every segment has the ACK bit.',
    'A FIN goes as FIN,ACK, and only once the connection is open; its ack is RCV.NXT, as on any segment.',
    cardTold,
  ),
  'fin-with-syn': say(
    'SYN opens, FIN closes',
    'One segment that asks for both leaves the other end with nothing to do in between.',
    'Look at what your application has called, and take the one bit for it.',
    cardTold,
  ),
  'ack-bit-missing': say(
    'The ACK bit is missing',
    'Only the very first SYN goes without; each later segment says with ACK what you expect next.',
    'Set ACK, and compare its number with RCV.NXT.',
    cardTold,
  ),
  'ack-on-first-syn': say(
    'Nothing to acknowledge yet',
    'You open the connection, and nothing has arrived that an ACK could speak of.',
    'Leave ACK off: the first SYN carries only your ISN.',
    cardTold,
  ),
  'rst-without-ack': say(
    'This RST has to acknowledge',
    (r) => `The ${nameOf(r.about)} brought no ACK to take a number from, so the RST proves itself by its own ack.`,
    'Its seq is zero; compare its ack with SEG.SEQ + SEG.LEN of what arrived.',
    ({ expected: e }) => e && `RST,ACK with seq ${e.seq} and ack ${e.ack ?? ''}.`,
  ),
  'rst-with-ack': say(
    'This RST goes without ACK',
    'What arrived carries an ACK, and that number is all that the RST needs.',
    'Leave ACK off, and take SEG.ACK of what arrived as its seq.',
    ({ expected: e }) => e && `RST with seq ${e.seq} and no ack.`,
  ),
  'rst-seq': say(
    'Nobody would believe this RST',
    (r) => `A reset counts only with the number that the other end waits for, and ${givenSeq(r)} is not it.`,
    'Compare with SEG.ACK of what arrived; in a connection of your own, with SND.NXT.',
    (r) => {
      const { expected: e } = r;
      return e && `It is ${e.seq}, not ${givenSeq(r)}.`;
    },
  ),
  'rst-ack': say(
    'This RST has to cover all of it',
    (r) => `It proves itself by its ack, and ${givenAck(r)} is not where the ${nameOf(r.about)} ends.`,
    'Compare with its SEG.SEQ + SEG.LEN, in which SYN and FIN count one each.',
    ({ expected: e }) => e && `RST,ACK with seq ${e.seq} and ack ${e.ack ?? ''}.`,
  ),
  'rst-answers-rst': say(
    'An RST is never answered',
    'If it were, two ends could reset each other for ever.',
    (r) =>
      r.expected === null
        ? 'Nothing is sent for this one: DISCARD it.'
        : 'Compare its seq with RCV.NXT: in the window but not there, it gets a challenge ACK.',
    (r) => (r.expected === null ? discardTold(r) : cardTold(r)),
  ),
  'rst-as-fin': say(
    'RST is no quick FIN',
    'It throws away what is under way and tells the other application of an error.',
    'Your application did not call ABORT. Look at what it did call: an orderly end is a FIN.',
    cardTold,
  ),
  'rst-for-known-segment': say(
    'Nothing here asks for a reset',
    (r) => `This ${nameOf(r.about)} is no stranger, and an RST would destroy the connection that it speaks of.`,
    'Look at what it asks for, and answer that.',
    cardTold,
  ),
  'rst-unasked': say(
    'Nobody asked for a reset',
    'No stranger waits in your inbox, and your application has not called ABORT.',
    'Look at what is asked of you now.',
    cardTold,
  ),
  'abort-sends-nothing': say(
    'Here ABORT sends nothing',
    ({ state }) =>
      state === 'LISTEN' || state === 'SYN-SENT'
        ? 'There is no connection yet that an RST could end: ABORT only forgets what you began.'
        : 'Both FINs are out, and there is nothing left to break off: ABORT only forgets the connection.',
    'Look at the calls: one of them goes without a segment.',
    (r) => standsTold(r) && `LEAVE does it, and no segment goes out. ${standsTold(r)}`,
  ),
} as const satisfies Partial<ReasonsText>;
