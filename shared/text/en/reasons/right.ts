/** English words for right and for needless moves. */
import { has, type Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { bytes, nameOf, say, took } from '../phrases.ts';

/** What a card of one's own has done. */
function sent(r: Reasoning): string {
  if (r.given === null) return 'Done as it was called.';
  if (has(r.given, 'RST')) return 'The connection is aborted, and the TCB is gone.';
  if (has(r.given, 'FIN')) return `Your FIN takes the number after your last byte: ${r.given.seq}.`;
  if (has(r.given, 'SYN')) return `Your SYN carries your ISS, ${r.given.seq}, and takes one number.`;
  return `${bytes(r.given.len)} from ${r.given.seq} on are under way.`;
}

function answered(r: Reasoning): string {
  if (r.given === null) return 'It has its answer.';
  if (has(r.given, 'RST')) return `The ${nameOf(r.about)} belongs to no connection here, and is told so.`;
  if (r.about === null) return `You say that you expect ${r.given.ack ?? r.given.seq} next.`;
  return `${took(r.about)}; you expect ${r.given.ack ?? r.given.seq} next.`;
}

export const right = {
  open: say('The handshake begins', sent, 'Now it is the other end’s turn.'),
  answer: say('Answered', answered, ''),
  'answer-with-call': say('Two in one', answered, sent),
  call: say('As your application asked', sent, ''),
  retransmission: say(
    'Said again',
    (r) => `From ${r.sndUna} on, the same again: if both copies arrive, the second is known for what it is.`,
    '',
  ),
  'duplicate-ack': say(
    'The gap is named',
    (r) => `You say again that ${r.given?.ack ?? r.rcvNxt} is missing, and keep what lies above it.`,
    '',
  ),
  discard: say('Dropped', (r) => `The ${nameOf(r.about)} changes nothing here and gets no answer.`, ''),
  listen: say('The port is open', 'You wait for a SYN from anyone who calls.', ''),
  leave: say(
    '2MSL has passed',
    'Nobody can ask for your last ACK any more, and no old segment is left to disturb a new connection.',
    '',
  ),
  overtaken: say(
    'Right when you chose it',
    'While your finger was on it something came in that settled the matter; nothing had to be sent.',
    '',
  ),
} as const satisfies Partial<ReasonsText>;

export const needless = {
  'resent-before-rto': say(
    'A little early',
    (r) => `What begins at ${r.sndUna} was sent, and its RTO has not run out: the answer may be on its way already.`,
    'Wait until the timer says so.',
  ),
  'ack-says-nothing-new': say(
    'Nobody asked for this ACK',
    (r) => `The other end has heard ack ${r.given?.ack ?? r.rcvNxt} before; a pure ACK is never acknowledged itself.`,
    'It is legal, and it tells nothing new.',
  ),
} as const satisfies Partial<ReasonsText>;
