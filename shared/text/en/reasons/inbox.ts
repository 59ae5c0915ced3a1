/** English reasons: what is done with an arrived segment, timers and calls. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say } from '../phrases.ts';

export const inbox = {
  'answer-first': say(
    'What arrived comes first',
    (r) => `The ${nameOf(r.about)} at the head of the inbox asks for an answer, and this is not one.`,
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
    (r) => `Dropping the ${nameOf(r.about)} would leave the other end waiting for a word from you.`,
    'Look at what it carries: SYN, FIN and text take numbers, and those are acknowledged.',
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
    (e) => (e.ack === null ? null : `Say it again: ack ${e.ack}.`),
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
    'This connection still needs you',
    (r) => `In ${r.state} something is still to be said or heard; only TIME-WAIT ends by the clock.`,
    'Look at your state on the diagram: which edge leads on from here?',
    cardTold,
  ),
  'leave-while-last-ack': say(
    'Your FIN has not been acknowledged',
    'LAST-ACK ends by itself when the ACK of your FIN comes in, never by the clock.',
    'Wait for it, or RESEND the FIN when its RTO has run out.',
  ),
  'listen-not-closed': say(
    'You have a connection already',
    (r) => `LISTEN begins in CLOSED, and you are in ${r.state}.`,
    'Look at what this connection still owes.',
    cardTold,
  ),
  'listen-not-yours': say(
    'Here you are the one who calls',
    'Your application has asked for an active OPEN: you begin, the other end listens.',
    'Look at its line, and take the card that begins a handshake.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;
