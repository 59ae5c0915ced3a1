/** English reasons: what is done with an arrived segment. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { bytes, cardTold, discardTold, nameOf, say, standsTold } from '../phrases.ts';

export const inbox = {
  'third-needless': say(
    'Three in a row',
    'It would be legal once more, but three cards that say nothing new only fill the wire.',
    'Wait until something arrives or a timer runs out.',
    (r) =>
      r.given === null
        ? `What begins at ${r.sndUna} is under way already: wait until its RTO has run out.`
        : `The other end has heard ack ${r.rcvNxt}: wait until something arrives or a timer runs out.`,
  ),
  'handshake-needs-third': say(
    'Two messages are not enough',
    'Without your ACK the other end cannot know that its SYN,ACK came to someone alive: an old SYN would open a ghost.',
    'Acknowledge it. Compare with its SEG.SEQ, and count its SYN.',
    cardTold,
  ),
  'half-close-still-receives': say(
    'Only your own direction is closed',
    (r) =>
      `Your FIN ended what you send. The other end may go on: its ${bytes(r.about?.len ?? 0)} are acknowledged as before.`,
    'Look at its SEG.SEQ + SEG.LEN.',
    cardTold,
  ),
  'rst-wants-challenge-ack': say(
    'This RST is not to be believed, but answered',
    'It lies in the window and not at RCV.NXT: a guess could look like that, so you ask with a challenge ACK.',
    'Send the ACK that says where you stand: SND.NXT and RCV.NXT.',
    cardTold,
  ),
  'discard-nothing': say(
    'The inbox is empty',
    'There is nothing here to drop.',
    'Look at your timers and at what your application wants.',
    cardTold,
  ),
  'duplicate-wants-ack': say(
    'A duplicate is acknowledged again',
    'You have had it already, but whoever repeats it may not have had your ACK.',
    'Send the ACK again; its number is RCV.NXT as it stands.',
    ({ expected: e }) => (e === null || e.ack === null ? null : `Say it again: ack ${e.ack}.`),
  ),
} as const satisfies Partial<ReasonsText>;

/** Why an RST at the head changes nothing. */
function powerless({ state }: Reasoning): string {
  switch (state) {
    case 'CLOSED':
    case 'LISTEN':
      return 'There is no connection here that this RST could end, so it is dropped in silence.';
    case 'SYN-SENT':
      return 'This RST does not acknowledge your SYN, so it is dropped in silence.';
    case 'TIME-WAIT':
      return 'In TIME-WAIT an RST is ignored, or an old one could cut the wait short.';
    default:
      return 'This RST lies outside your window, so it is dropped in silence.';
  }
}

export const dropped = {
  'answer-to-rst': say('This RST gets no answer', powerless, 'DISCARD it.', discardTold),
  'answer-to-no-ack': say(
    'Without ACK it does not count',
    (r) => `The ${nameOf(r.about)} has no ACK bit: nothing in it counts, and it gets no answer.`,
    'DISCARD it.',
    discardTold,
  ),
  'answer-before-syn': say(
    'The other end has not sent its SYN yet',
    (r) => `While your SYN is out, only a SYN or an RST counts. This ${nameOf(r.about)} is dropped without an answer.`,
    'DISCARD it, and wait for the SYN,ACK.',
    (r) => standsTold(r) && `DISCARD it. Your SYN took the number before ${r.sndNxt}, and still waits for its answer.`,
  ),
  'answer-to-dropped': say(
    'After their FIN nothing more counts',
    (r) => `The peer’s FIN said that this direction is complete, so this ${nameOf(r.about)} gets no answer.`,
    'Look at its SEG.SEQ and at RCV.NXT, and DISCARD it.',
    discardTold,
  ),
} as const satisfies Partial<ReasonsText>;
