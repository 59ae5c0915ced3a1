/** English: what the other end would do about a refused move. */
import { has, kindOf } from '#shared/tcp/index.ts';
import type { MeetsText } from '../parts/index.ts';
import { bytes, nameOf, whole } from './phrases.ts';

const kinds = {
  ignored: () => 'The other end would change nothing for it, and send nothing back.',
  'told-where': ({ reply }, told) =>
    told && reply !== null
      ? `The other end would throw it away and say where it stands: ${whole(reply)}.`
      : 'The other end would throw it away and say with an ACK where it stands.',
  'reset-back': ({ reply }, told) =>
    told && reply !== null
      ? `The other end would take it for a stranger’s and answer: ${whole(reply)}.`
      : 'The other end would take it for a stranger’s and answer with an RST.',
  connects: ({ segment }) =>
    `The other end would begin a connection on the number ${segment.seq}, and answer with SYN,ACK.`,
  held: () => 'The other end would keep it above a gap, and go on waiting for what comes before it.',
  ends: () => 'The other end would believe it: its connection is gone, and its application hears ‘connection reset’.',
  refuses: () => 'The other end would give up, and its application would hear ‘connection refused’.',
  'listens-again': () => 'The other end would drop what has begun, and go back to LISTEN.',
  misled: ({ segment }) =>
    `The other end would believe that you have everything below ${segment.ack ?? ''}, and never repeat what you lack.`,
  'takes-text': ({ segment }) =>
    `The other end would hand the ${bytes(segment.len)} to its application, and there is no taking them back.`,
  'takes-fin': () => 'The other end would take it for the end of what you send, and ignore whatever comes after it.',
  establishes: () => 'The other end would take it for the end of the handshake, and be in ESTABLISHED.',
  ghost: () => 'The other end would be in ESTABLISHED, with nobody at this end of the connection: a ghost.',
  taken: ({ segment }) => `The other end would take its ack ${segment.ack ?? ''} as said.`,
} as const satisfies MeetsText['kinds'];

const nothing = 'The other end would notice nothing.';

const unsent = {
  'text-wants-ack': (r) => `The other end would repeat its ${nameOf(r.about)} again and again, and give up at last.`,
  'syn-wants-answer': () => 'The caller would repeat its SYN, and tell its application at last that nobody answers.',
  'syn-wants-challenge-ack': () =>
    'If the other end has really begun anew, it would repeat its SYN and never learn of the connection that you still have.',
  'stranger-wants-reset': () => 'Its sender would go on believing in a connection that is not there, and wait.',
  'unacceptable-wants-ack': () =>
    'The other end would never hear where you stand; if it was asking whether you live, it would take you for dead.',
  'handshake-needs-third': () => 'The other end would stay in SYN-RECEIVED and repeat its SYN,ACK.',
  'half-close-still-receives': (r) =>
    `The other end would take its ${nameOf(r.about)} for lost and repeat it, although you are there to acknowledge it.`,
  'rst-wants-challenge-ack': () =>
    'If the other end really has reset, your challenge gets it to say so again, at the right number; without it you would not know.',
  'fin-answered-with-nothing': () => 'The other end would send its FIN again and again, and give up at last.',
  'duplicate-wants-ack': (r) => `The other end would go on repeating its ${nameOf(r.about)} until it gives up.`,
  'probe-wants-ack': () =>
    'The other end would ask again, and take you for dead after enough silence, or your window for closed.',
  'both-may-be-first': () => 'The other end, which has dialled too, would repeat its SYN and never be connected.',
  'discard-nothing': () => nothing,
  'resend-nothing': () => 'If the other end has not had your ACK, it repeats its own segment, and you answer again.',
  'leave-before-answer': (r) =>
    r.about !== null && has(r.about, 'FIN')
      ? 'The FIN of the other end would meet CLOSED, and get an RST in place of an ACK.'
      : 'What the other end sends would meet CLOSED, and get an RST.',
  'leave-too-early': () => 'If the other end repeats its FIN, it meets CLOSED and gets an RST in place of an ACK.',
  'leave-nothing': () => nothing,
  'leave-while-opening': (r) =>
    r.state === 'LISTEN'
      ? 'The SYN of a caller would meet CLOSED, and be refused with an RST.'
      : 'If its answer is on the way, it meets CLOSED and gets an RST: called, and turned away.',
  'leave-while-open': (r) =>
    r.state === 'CLOSE-WAIT'
      ? 'The other end would sit in FIN-WAIT-2 and wait for a FIN that never comes.'
      : 'The next thing that the other end sends would meet CLOSED, and its application would hear ‘connection reset’.',
  'leave-while-last-ack': () =>
    'If your FIN was lost, the other end would sit in FIN-WAIT-2 and never hear your goodbye.',
  'leave-while-peer-open': (r) =>
    r.state === 'CLOSING'
      ? 'If its FIN comes again, because your ACK was lost, it meets CLOSED and gets an RST.'
      : 'The text or the FIN of the other end would meet CLOSED and be answered with an RST.',
  'leave-on-false-rst': () =>
    'The other end has perhaps sent no RST at all: its next segment would meet CLOSED, and end the connection for it too.',
  'leave-on-rst-in-listen': () => 'The SYN of a true caller would meet CLOSED, and be refused.',
  'leave-on-rst-in-syn-sent': () =>
    'Its SYN,ACK may be on the way: it would meet CLOSED and get an RST, because a stranger told you to go.',
  'leave-on-rst-in-time-wait': () =>
    'If the other end repeats its FIN, it meets CLOSED and gets an RST in place of an ACK.',
  'listen-before-answer': (r) => `The sender of the ${nameOf(r.about)} would go on waiting for an answer.`,
  'listen-not-closed': () => 'LISTEN sends nothing: the other end would notice nothing.',
  'listen-not-yours': () => 'A caller would be let in by a port behind which no application waits.',
  'probe-before-answer': () =>
    'The other end would answer with an ACK that tells you nothing new, and still lack yours.',
  'probe-window-open': () => 'The other end would answer with an ACK, and tell a window that you know to be open.',
  'probe-nothing-waits': () => 'The other end would answer with an ACK; nobody here wants to know.',
  'probe-not-idle': () => 'The other end would answer with an ACK, although you have heard of it only a moment ago.',
  'window-before-answer': () => 'The other end would hear of your room, and still wait for the ACK of what it sent.',
  'report-before-answer': (r) =>
    `A report goes to your own application; the sender of the ${nameOf(r.about)} would go on waiting.`,
  'report-nothing': () => 'A report goes to your own application only: the other end would notice nothing.',
  'report-too-early': () => 'Its answer may still be on the way, and would come to an application that has given up.',
  'report-silence-is-no-refusal': () =>
    'The other end has refused nothing: perhaps it has never heard of you. Your application would blame it wrongly.',
  'report-rst-is-an-answer': () =>
    'The other end is there, and has said no. Your application would wait and try again in vain.',
  'report-never-open': () => 'For the other end there never was a connection: it has kept nothing of it.',
  'report-was-open': () => 'For the other end the connection was there, and text may have got through before the RST.',
  'report-other-silence': () =>
    'The other end cannot tell you: whatever it sent has not come through, if it still lives.',
  'report-while-answering': () =>
    'The other end is there: it answers your probes, and will open its window when its application has read.',
  'report-one-probe': () =>
    'The other end may have answered: an ACK that is lost is not repeated. It would be given up alive.',
  'syn-ack-without-room': () =>
    'Whoever has that address never sent a SYN, and would say nothing, or RST; your memory would go on filling up.',
  'take-unchecked': () => 'Somebody who only guesses would have a connection at your host, under another’s address.',
  'take-nothing': () => nothing,
  'cookie-is-true': () => 'The client, which has done everything right, would go on sending into nothing, and give up.',
  'cookie-answers-syn': () => nothing,
  'cookie-has-no-resend': () => 'The client repeats its SYN when its RTO runs out, and gets a cookie again.',
  'cookie-is-an-option': () => nothing,
  'order-not-yet': () => nothing,
} as const satisfies MeetsText['unsent'];

export const meets: MeetsText = {
  kinds,
  repeats: (segment) =>
    `It would go on repeating its ${kindOf(segment) === 'DATA' ? bytes(segment.len) : nameOf(segment)}.`,
  unsent,
};
