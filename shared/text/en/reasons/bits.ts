/** English reasons: wrong control bits. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, givenAck, givenSeq, nameOf, say } from '../phrases.ts';

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
      if (e === null) return null;
      return e.seq === r.given?.seq && e.ack !== null
        ? `Its ack is ${e.ack}, not ${givenAck(r)}.`
        : `It is ${e.seq}, not ${givenSeq(r)}.`;
    },
  ),
  'rst-answers-rst': say(
    'An RST is never answered',
    'If it were, two ends could reset each other for ever.',
    (r) =>
      r.expected === null
        ? 'Nothing is sent for this one: DISCARD it.'
        : 'Compare its seq with RCV.NXT: in the window but not there, it gets a challenge ACK.',
    cardTold,
  ),
  'rst-as-fin': say(
    'RST is no quick FIN',
    'It throws away what is under way and tells the other application of an error.',
    'Your application did not call ABORT. Look at what it did call: an orderly end is a FIN.',
    cardTold,
  ),
  'rst-for-known-segment': say(
    'Nothing here asks for a reset',
    (r) =>
      r.about === null
        ? 'No segment here calls for one, and your application has not called ABORT.'
        : `This ${nameOf(r.about)} is in order, and an RST would destroy the connection that it speaks of.`,
    'Look at what is asked of you now, and answer that.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;
