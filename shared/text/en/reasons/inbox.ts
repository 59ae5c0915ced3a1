/** English reasons: what is done with an arrived segment, timers and calls. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say } from '../phrases.ts';

export const inbox = {
  'answer-first': say(
    'What arrived comes first',
    (r) => `The ${nameOf(r.about)} at the head of the inbox is not dealt with yet, and this move does not do it.`,
    'Look at its control bits and numbers; what your application wants can follow.',
    cardTold,
  ),
  'third-needless': say(
    'Three in a row',
    'It would be legal once more, but three cards that say nothing new only fill the wire.',
    'Wait until something arrives or a timer runs out.',
  ),
  'discard-owed': say(
    'This one wants an answer',
    (r) => `Dropping the ${nameOf(r.about)} would leave the other end without the word that it is owed.`,
    'Look at its bits: what takes numbers is acknowledged, what belongs to no connection is reset.',
    cardTold,
  ),
  'handshake-needs-third': say(
    'Two messages are not enough',
    'Without your ACK the other end cannot know that its SYN,ACK came to someone alive: an old SYN would open a ghost.',
    'Acknowledge it. Compare with its SEG.SEQ, and count its SYN.',
    cardTold,
  ),
  'half-close-still-receives': say(
    'Only your own direction is closed',
    'Your FIN ended what you send. The other end may go on sending, and you acknowledge it as before.',
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
  ),
  'answer-to-dropped': say(
    'This one gets no answer',
    (r) => `The RFC drops the ${nameOf(r.about)} in silence in your state: any reply would only confuse.`,
    'Look at its bits and numbers to see why, and DISCARD it.',
  ),
  'duplicate-wants-ack': say(
    'A duplicate is acknowledged again',
    'You have had it already, but whoever repeats it may not have had your ACK.',
    'Send the ACK again; its number is RCV.NXT as it stands.',
    ({ expected: e }) => (e === null || e.ack === null ? null : `Say it again: ack ${e.ack}.`),
  ),
} as const satisfies Partial<ReasonsText>;

export const timers = {
  'resend-nothing': say(
    'Nothing of yours waits for an ACK',
    'Only what takes numbers is repeated. A pure ACK is not: the other end repeats its segment, and you answer again.',
    'Compare SND.UNA with SND.NXT.',
  ),
  'leave-too-early': say(
    '2MSL has not passed yet',
    'The other end may still ask for your last ACK, and old segments are still dying out.',
    'Look at the 2MSL timer; LEAVE when it has run out.',
  ),
  'leave-not-in-time-wait': say(
    'Not the moment to leave',
    (r) =>
      r.state === 'CLOSED'
        ? 'In CLOSED there is no connection that you could leave.'
        : `In ${r.state} something is still to be said or heard; only TIME-WAIT ends by the clock.`,
    'Look at your state on the diagram: which edge leads on from here?',
    cardTold,
  ),
  'leave-while-last-ack': say(
    'Your FIN has not been acknowledged',
    'LAST-ACK ends by itself when the ACK of your FIN comes in, never by the clock.',
    'Wait for it, or RESEND the FIN when its RTO has run out.',
  ),
  'leave-while-peer-open': say(
    'The other direction is still open',
    (r) => `In ${r.state} the goodbye is not complete: the ACK of your own FIN is only one half of it.`,
    'Look at the diagram: both FINs and both ACKs lead to TIME-WAIT.',
  ),
  'leave-on-false-rst': say(
    'This RST ends nothing',
    (r) =>
      r.state === 'TIME-WAIT'
        ? 'In TIME-WAIT a reset is ignored: an old one could cut short the wait that protects the next connection.'
        : 'A reset counts only exactly at RCV.NXT; elsewhere it may be a guess or a ghost.',
    (r) =>
      r.state === 'TIME-WAIT'
        ? 'DISCARD it, and stay until 2MSL has passed.'
        : 'Compare its SEG.SEQ with RCV.NXT: inside the window it gets an ACK, outside it is dropped.',
    cardTold,
  ),
  'listen-not-closed': say(
    'LISTEN begins in CLOSED',
    (r) => (r.state === 'LISTEN' ? 'Your port is open already.' : `You are in ${r.state}: there is a connection.`),
    'Look at the inbox and at what your application wants.',
    cardTold,
  ),
  'listen-not-yours': say(
    'Nobody has called a passive OPEN',
    'A port is opened for the application that asks for it, and yours does not ask now.',
    'Look at its line: it says what it wants.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;
