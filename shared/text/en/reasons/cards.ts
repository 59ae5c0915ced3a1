/** English reasons: a card that does not belong here. */
import { has, type Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { bytes, cardTold, givenSeq, nameOf, say } from '../phrases.ts';

const opening = {
  'syn-already-sent': say(
    'Your SYN is out already',
    (r) =>
      r.about === null
        ? 'One SYN opens one connection; silence only means that nothing has come yet.'
        : `Yours has taken its number. The ${nameOf(r.about)} wants to hear that you have understood it.`,
    (r) =>
      r.about === null
        ? 'Wait for the answer. When the RTO has run out, RESEND says the same again.'
        : 'Look at what it brings: what takes a number is acknowledged.',
    cardTold,
  ),
  'syn-with-text': say(
    'Text on a SYN would have to wait',
    'A SYN may carry text, and the other end would keep it until ESTABLISHED. Here text follows the handshake.',
    'Send the SYN alone.',
    cardTold,
  ),
  'syn-in-connection': say(
    'The SYN has done its work',
    'Both ends know both ISNs by now; another SYN would be taken for a ghost or for an attack.',
    'Look at your state and at what is owed: every segment from here on carries ACK.',
    cardTold,
  ),
  'syn-from-listen': say(
    'A passive OPEN waits',
    'Your application listens: the other end calls, and you answer.',
    'Look at the inbox. A SYN that comes in is what you will answer.',
    cardTold,
  ),
  'syn-ack-without-syn': say(
    'There is no SYN to answer',
    'SYN,ACK acknowledges the peer’s SYN and brings your own; none is waiting for that.',
    'Look at the head of the inbox, and at what your application has called.',
    cardTold,
  ),
  'syn-ack-to-stranger': say(
    'It did not ask for a connection',
    (r) => `A SYN,ACK answers a SYN, and this ${nameOf(r.about)} belongs to no connection that you have.`,
    'What belongs to no connection is reset. Look whether it carries an ACK: that decides the seq of the RST.',
    cardTold,
  ),
  'ack-completes-nothing': say(
    'A SYN asks for two things',
    (r) =>
      r.about === null
        ? 'Your SYN,ACK has answered both already; now the ACK of the other end completes the handshake.'
        : 'It wants its ACK and it wants your own SYN; with a bare ACK your ISN would never be told.',
    (r) =>
      r.about === null ? 'Wait for it; when your RTO has run out, RESEND the SYN,ACK.' : 'Both go in one segment.',
    cardTold,
  ),
  'ack-from-listen': say(
    'LISTEN has nothing to acknowledge',
    'There is no connection yet, so there is no number to confirm.',
    'Look at the control bits at the head: a SYN is answered, an ACK that strays in is reset.',
    cardTold,
  ),
  'ack-to-stranger': say(
    'Nothing of this is yours',
    (r) => `The ${nameOf(r.about)} acknowledges what you never sent; an ACK would call it part of your connection.`,
    'Compare its ack with your SND.NXT. What belongs to no connection is reset.',
    cardTold,
  ),
  'open-not-called': say(
    'Your application has not called OPEN',
    (r) => `A SYN with seq ${givenSeq(r)} asks for a connection, and nobody here wants one now.`,
    'Look at its line: it says what it wants.',
    cardTold,
  ),
  'both-may-be-first': say(
    'Both ends may call at once',
    'A SYN in SYN-SENT is no mistake: it is a simultaneous open, and the two SYNs make one connection.',
    'Answer it as any SYN: acknowledge it, and repeat your own with the same ISS.',
    cardTold,
  ),
  'ack-nothing-arrived': say(
    'Nothing has arrived yet',
    'An ACK says which number you expect next, and you have seen none of the peer’s.',
    'Look at your state and at what your application wants.',
    cardTold,
  ),
  'closed-sends-nothing': say(
    'There is no connection to send on',
    'In CLOSED there is no TCB: no SND.NXT and no RCV.NXT to fill a segment with.',
    'Only a call of the application opens one. Look at its line.',
    cardTold,
  ),
  'closed-only-resets': say(
    'CLOSED has only one answer',
    (r) => `There is no connection that the ${nameOf(r.about)} could belong to, and nothing but a reset says so.`,
    'Look whether it carries an ACK: that decides the seq of the RST.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const carrying = {
  'data-before-established': say(
    'First the handshake, then the text',
    (r) => `In ${r.state} you do not know yet that the other end has agreed to your number.`,
    'Text waits for ESTABLISHED. Look at which step of the handshake is yours now.',
    cardTold,
  ),
  'data-none-left': say(
    'Your application has no more to send',
    'All that it handed over has gone out.',
    'What is not acknowledged is repeated with RESEND, and only when its RTO has run out.',
    (r) =>
      r.sndUna === r.sndNxt
        ? `All of it is acknowledged, up to ${r.sndNxt}.`
        : `From ${r.sndUna} on it is unacknowledged: RESEND it when its RTO has run out.`,
  ),
  'data-after-fin': say(
    'After your FIN you send no text',
    'The FIN said that this direction is complete. You still receive, and you still acknowledge.',
    'Look at the inbox: what arrives there is still yours to answer.',
    (r) => (r.expected === null ? `Your FIN took the number before ${r.sndNxt}, and nothing follows it.` : cardTold(r)),
  ),
  'data-too-long': say(
    'Too long for one segment',
    (r) => `${bytes(r.given?.len ?? 0)} are more than one segment may carry now.`,
    'Compare with the MSS, with the usable window, and with what your application has handed over.',
    ({ expected: e }) => (e && e.len > 0 ? `At the most ${bytes(e.len)} fit.` : null),
  ),
  'window-full': say(
    'The other end has no room now',
    (r) =>
      r.sndWnd === 0
        ? 'SND.WND is 0: its buffer is full of what nobody has read, and whatever you send now would be dropped.'
        : 'Its window is full: what you sent lies there unread, and more would be dropped.',
    (r) =>
      r.sndWnd === 0
        ? 'Wait for an ACK that opens the window; when the probe timer has run out, PROBE.'
        : 'Compare SND.NXT with SND.UNA + SND.WND. An ACK with a new window will open it again.',
    (r) =>
      r.sndWnd === 0
        ? null
        : `It ends at ${r.sndNxt}, and all from ${r.sndUna} on is unacknowledged: wait for an ACK that opens it.`,
  ),
  'data-empty': say(
    'DATA without text',
    'A segment without text is a pure ACK, and takes no number.',
    'Look at how many bytes your application has handed over.',
    ({ expected: e }) => (e && e.len > 0 ? `It has ${bytes(e.len)} for this segment.` : null),
  ),
} as const satisfies Partial<ReasonsText>;

const peerCloses = ({ state, about }: Reasoning): boolean =>
  state === 'CLOSE-WAIT' || (about !== null && has(about, 'FIN'));

const closing = {
  'fin-before-established': say(
    'There is nothing to close yet',
    (r) => `In ${r.state} the connection has not been agreed upon, so no direction of it can be complete.`,
    'Look at which step of the handshake is yours now.',
    cardTold,
  ),
  'fin-before-data': say(
    'Your text goes first',
    'The FIN takes the number after your last byte, and some bytes have not been sent.',
    'Look at what your application has handed over: send it, then close.',
    cardTold,
  ),
  'fin-not-called': say(
    'Your application has not called CLOSE',
    (r) =>
      peerCloses(r)
        ? 'The peer’s FIN closes only the peer’s direction; your application may still have something to say.'
        : 'A FIN says that this direction is complete, and only your application knows when it is.',
    'Look at its line: it decides when this direction ends.',
    cardTold,
  ),
  'fin-as-rst': say(
    'Your application breaks off',
    'A FIN promises that everything was said and goes on listening; your application wants neither: it throws away what is left.',
    'An ABORT is told to the other end by a segment of its own.',
    cardTold,
  ),
  'fin-twice': say(
    'Your FIN is out already',
    'It took its number once. If its ACK stays away, the very same segment goes out again.',
    'Wait, or RESEND when its RTO has run out.',
    (r) => (r.expected === null ? `It took the number before ${r.sndNxt}; no second one follows.` : cardTold(r)),
  ),
  'fin-answered-with-nothing': say(
    'A FIN wants its ACK',
    (r) =>
      r.state === 'FIN-WAIT-1'
        ? 'Both ends may close at once. Its FIN takes a number like yours, and is no answer to yours.'
        : 'It takes a sequence number, and the other end repeats it until that number is acknowledged.',
    'Answer with ACK, or with FIN,ACK if your application has called CLOSE.',
    cardTold,
  ),
  'time-wait-only-acks': say(
    'TIME-WAIT only repeats the last ACK',
    'Both directions are complete; you stay in case the other end has not had your last ACK.',
    'If its FIN is in the inbox, acknowledge it again. Otherwise wait.',
    (r) => (r.expected === null ? `All that you may have to repeat is ack ${r.rcvNxt}.` : cardTold(r)),
  ),
} as const satisfies Partial<ReasonsText>;

export const cards = { ...opening, ...carrying, ...closing } as const;
