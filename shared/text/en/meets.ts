/** English: what the other end would do with a refused segment. */
import { has } from '#shared/tcp/index.ts';
import type { MeetsText } from '../parts/index.ts';
import { givenAck, givenSeq, nameOf } from './phrases.ts';

const repeats = 'The other end would take its segment for unacknowledged, and send it again when its RTO runs out.';
const notSent = 'The other end never sent that number: it would drop the segment and answer with an ACK of its own.';
const outside =
  'The other end would find the number out of its window, drop the segment and say with an ACK what it expects.';

export const meets: MeetsText = {
  // RFC 9293 3.10.7.3: in SYN-SENT an ACK that is not acceptable is answered with a reset.
  'ack-is-their-seq': (r) =>
    r.given && has(r.given, 'SYN')
      ? 'The other end would see an ACK that cannot be for its SYN, and answer with an RST.'
      : `The other end would go on waiting for the ACK of its ${nameOf(r.about)}, and repeat it.`,
  'ack-counts-syn-only-once': () => repeats,
  'ack-of-last-octet': () => 'The other end would think that its last octet is missing, and send it again.',
  'ack-one-too-many': () => notSent,
  'ack-beyond-gap': (r) =>
    `The other end would believe that you have all below ${givenAck(r)}, and never repeat what you lack.`,
  'ack-between-segments': () => 'The other end would send the rest of that segment once more.',
  'ack-goes-back': () => 'The other end would take it for an old ACK that was overtaken, and learn nothing from it.',
  'ack-not-new': () => repeats,
  'ack-is-own-number': () =>
    'The other end would look for that number among its own, and most likely drop the segment.',
  'seq-counts-own-ack': () => 'The other end would see a gap of one number that nothing will ever fill.',
  'seq-is-iss': () => outside,
  'seq-is-una': () => 'The other end would take it for a copy of what it may have already.',
  'seq-not-snd-nxt': () => 'The other end would see a gap, or an old duplicate; either way it would not go on.',
  'seq-is-their-number': () => outside,
  'resend-other-iss': (r) =>
    `The other end would meet a second SYN, with ${givenSeq(r)}, and could not know which one holds.`,
  'resend-not-oldest': () => 'The other end would hold it above the gap, and go on waiting for what comes before.',
  'resend-other-seq': () => 'The other end would keep waiting for the number that is missing.',
  'bare-fin': () => 'The other end would drop it: without the ACK bit nothing in it counts.',
  'fin-with-syn': () => 'The other end would treat it as a stray SYN, and not as a goodbye.',
  'ack-bit-missing': () => 'The other end would drop it: after the handshake a segment without ACK does not count.',
  'ack-on-first-syn': () => 'A listener that sees an ACK for a connection it does not have answers with RST.',
  'rst-without-ack': () =>
    'A caller in SYN-SENT believes a reset only if it acknowledges the SYN; it would drop this one.',
  'rst-with-ack': () =>
    'The other end checks the seq of a reset first; this one would not prove that it comes from you.',
  'rst-seq': () => 'The other end would drop it, or challenge it with an ACK; the connection would go on.',
  'rst-answers-rst': () => 'The other end has forgotten the connection and would drop it.',
  'rst-as-fin': () => 'The other application would hear ‘connection reset’ and could lose what it has not read yet.',
  'rst-for-known-segment': () => 'The other end would delete its TCB and tell its application ‘connection reset’.',
  'syn-already-sent': () => 'The other end would see the SYN twice, and answer twice.',
  'syn-in-connection': () =>
    'The other end would not take it as a SYN: it would send a challenge ACK to ask what you mean.',
  'syn-ack-to-stranger': () => 'The other end never sent a SYN, so it would answer with an RST.',
  'ack-completes-nothing': () =>
    'The caller would learn that its SYN came through, but not your ISN, and would repeat its SYN.',
  'ack-to-stranger': () => 'The other end would believe in a connection that you do not have.',
  'both-may-be-first': () => 'The other end would hear ‘connection refused’, although you both wanted to talk.',
  'data-after-fin': () => 'The other end has been told that nothing follows; it would ignore the text.',
  'window-full': () => 'The other end would drop what does not fit, and say with an ACK where it stands.',
  'fin-before-data': () => 'The other end would believe that it has everything, and your last octets would be lost.',
  'fin-answered-with-nothing': () => 'The other end would send its FIN again and again, and give up at last.',
  'text-wants-ack': () => repeats,
  'handshake-needs-third': () => 'The other end would stay in SYN-RECEIVED and repeat its SYN,ACK.',
  'half-close-still-receives': () => repeats,
  'rst-wants-challenge-ack': () =>
    'If the other end really has reset, your challenge gets it to say so again, at the right number.',
  'duplicate-wants-ack': () => 'The other end would go on repeating it, until it gives up.',
  'leave-too-early': () => 'If the other end repeats its FIN, it meets CLOSED and gets an RST in place of an ACK.',
  'leave-while-peer-open': () => 'The FIN of the other end would meet CLOSED and be answered with an RST.',
  'leave-while-last-ack': () =>
    'If your FIN came to nothing, the other end would sit in FIN-WAIT-2 and never hear your goodbye.',
};
