/** English: what the quoted passages say, in plain words. */
import type { PassagesText } from '../parts/index.ts';

const numbers = {
  'ack-names-next': 'The ack is the number that you wait for, not one that you have.',
  'ack-always-sent': 'Once the connection stands, every segment has an ack.',
  cumulative: 'An ack covers everything below its number, and nothing from it on.',
  'seg-len': 'A segment is as long as its bytes, and SYN and FIN count one each.',
  'rcv-nxt': 'RCV.NXT is the number that the next segment in order begins with.',
  'acknowledged-whole': 'A segment is acknowledged when the ack has reached its end: SEG.SEQ + SEG.LEN.',
  'syn-is-first': 'The initial number belongs to the SYN itself; what follows comes after it.',
  'new-isn': 'A generator draws the initial number of each new connection, and nobody else.',
  'two-numbers': 'Each direction has its own numbers: you send with yours and acknowledge the peer’s.',
  'irs-learned': 'The peer’s first number is learned from its SYN; before that there is none to acknowledge.',
  'own-isn-too': 'Each end must tell its own number, and hear that it has arrived.',
  'verify-syn': 'A SYN may be an old one, so its sender is asked to confirm it: that is what the third message does.',
  'snd-nxt': 'The next new segment begins at SND.NXT, whatever it carries.',
  'what-advances': 'Octets, SYN and FIN move the numbers on, and nothing else does.',
  'all-carry-ack': 'After the handshake there is no segment without ACK.',
  'accepts-and-acknowledges': 'What is taken in moves RCV.NXT on and is acknowledged.',
  'rto-is-computed': 'A timer says when it is worth saying something again, not impatience.',
  'opening-fails': 'Opening fails by an RST, or after many SYNs without an answer. One silence proves nothing.',
  'given-up-at-r2': 'A connection is given up when R2 has passed, and not before.',
  'ack-has-no-timer': 'An ACK without text is sent once and never repeated by its sender.',
  'probe-proves-little': 'One keepalive probe without an answer does not mean that the other end is dead.',
  'window-range': 'The window says how much the other end can take now.',
  'beyond-window-discarded': 'What does not fit into the window is thrown away.',
  'zero-window-probe': 'Even a closed window is asked about from time to time, or its opening could get lost.',
  'zero-window-answers': 'Whoever has no room left still says where it stands.',
  'first-window-probe': 'A closed window is asked about after one RTO, then after twice that, and so on.',
  'open-while-answering': 'As long as ACKs come, nobody gives up, even if the window never opens.',
  'window-steps': 'The window opens in steps that are worth a segment, not byte by byte.',
  'window-in-ack': 'The window travels in an ACK, and there is no other way to tell it.',
  'keepalive-is-off': 'Whether anybody asks a silent peer is for the application to say; by itself nobody does.',
  'keepalive-when-idle': 'A peer is asked only when nothing is on its way and nothing has come from it for long.',
} as const;

const opening = {
  'states-follow-events':
    'A state changes when something happens: a call, a segment, a timer. Each arrow has its event.',
  handshake: 'A connection is opened by three messages, and by nothing else.',
  'ack-takes-none': 'An ACK uses up no number: what follows it has the same seq.',
  'syn-occupies': 'A SYN uses up one number, so its ack is one more than its seq.',
  'why-three': 'The third message keeps an old SYN that strays in from opening a connection.',
  'simultaneous-open': 'Both ends may call at the same moment, and that makes one connection.',
  'text-on-syn': 'A SYN may carry text; it waits until the connection stands.',
  'half-open': 'A connection is half-open when one end has forgotten it and the other does not know.',
  'reset-for-strangers': 'What belongs to no connection here is answered with a reset.',
  'reset-only-then': 'Without a clear case there is no reset.',
  'no-reset-for-reset': 'A reset is the one thing that never gets a reset.',
  'reset-takes-ack': 'If the stranger carries an ACK, that number is the seq of the reset.',
  'reset-acknowledges': 'If the stranger carries no ACK, the reset has seq 0 and acknowledges all of it.',
  'reset-unsent-ack': 'Before the connection stands, an ack of what you never sent gets a reset.',
  'unacceptable-is-answered': 'In a connection that stands, a segment that does not fit is answered with an ACK.',
  'reset-seq-checked': 'A reset counts only if its seq is right; anybody can write RST.',
  'reset-in-syn-sent': 'While your SYN is out, a reset counts if it acknowledges that SYN.',
} as const;

const closing = {
  'told-how-it-ended': 'The application has to hear whether its connection was closed or broken off.',
  'close-means': 'Closing says that you have nothing more to send. It does not say that you stop listening.',
  'fin-needs-close': 'A FIN gets its ACK at once; your own FIN waits for your application.',
  'both-fins': 'The goodbye is complete when your FIN is acknowledged and the peer’s has come.',
  'fin-waits-for-ack': 'Who closes last waits for the ACK of the FIN, and is done with it.',
  'no-send-after-fin': 'After CLOSE nothing new is sent in this direction.',
  'two-endings': 'A connection ends by FINs on both sides, or is broken off by an RST.',
  'half-closed': 'Each direction is closed for itself; the other one goes on carrying text.',
  linger: 'Who closes first stays for twice the lifetime of a segment.',
  'new-syn-in-time-wait': 'A new SYN may open the connection anew out of TIME-WAIT.',
  'reset-in-time-wait':
    'It warns that an old RST could end TIME-WAIT early and let old segments into the next connection; so this game ignores an RST there.',
  'abort-means': 'ABORT throws away all that is under way, and says so with an RST.',
} as const;

const calls = {
  'active-open': 'OPEN sends a SYN with your ISS and without ACK.',
  'passive-open': 'A passive OPEN waits in LISTEN and sends nothing.',
  'open-is-open': 'What is open already cannot be opened again.',
  'text-waits': 'Text that is handed over before ESTABLISHED waits for it.',
  'text-with-ack': 'The text of SEND is cut into segments that fit, each with ack RCV.NXT.',
  'no-text-after-close': 'After CLOSE a SEND is not carried out.',
  'fin-after-text': 'The FIN waits until all text before it has been sent.',
  'fin-waits': 'A CLOSE before ESTABLISHED waits if there is text to send.',
  'one-fin': 'There is one FIN in each direction; only that same one may be repeated.',
  'abort-sends-rst': 'ABORT sends an RST at SND.NXT, where the other end believes it.',
  'abort-in-silence': 'In this state ABORT only deletes the connection; nobody has to be told.',
  'resend-the-front': 'What goes out again is the oldest unacknowledged segment, as it was.',
  'resend-on-timeout': 'A segment goes out again when its timer has run out, not before.',
  'leave-on-timeout': 'Only the timer of TIME-WAIT deletes a connection by the clock.',
  'user-timeout': 'When nothing has come back for long enough, the connection is given up.',
} as const;

const arrivals = {
  'closed-answers-rst': 'Where there is no connection, everything but an RST gets an RST.',
  'closed-has-no-tcb': 'CLOSED means that there is no connection at all.',
  'listen-ignores-rst': 'LISTEN has nothing that an RST could end.',
  'listen-has-no-ack': 'LISTEN has sent nothing, so nothing can be acknowledged there.',
  'listen-answers-syn': 'A SYN in LISTEN is answered with SYN,ACK: your ISS, and the ack of its SYN.',
  'syn-sent-resets': 'In SYN-SENT an ack that is not for your SYN gets an RST.',
  'syn-sent-acknowledges': 'A SYN,ACK for your SYN is answered with an ACK, and the connection stands.',
  'syn-sent-crossing': 'A bare SYN in SYN-SENT is answered with SYN,ACK under your first ISS.',
  'syn-sent-drops': 'In SYN-SENT, what has neither SYN nor RST is dropped.',
  'in-sequence': 'What arrives is dealt with one after the other, in order.',
  'one-ack-for-all': 'One ACK answers everything that waits, up to its number.',
  'unacceptable-gets-ack': 'What does not fit, an old duplicate too, gets an ACK that says where you stand.',
  'rst-outside': 'An RST outside the window is dropped without a word.',
  'rst-exact': 'An RST exactly at RCV.NXT ends the connection.',
  'rst-challenge': 'An RST in the window but not at RCV.NXT gets an ACK that asks: is it really you?',
  'syn-challenge': 'A SYN in a connection that stands gets an ACK that asks: is it really you?',
  'no-ack-no-segment': 'Without the ACK bit nothing in a segment counts.',
  'old-ack-ignored': 'An ACK that repeats what was said before changes nothing.',
  'ack-not-sent': 'An ack of what was never sent is answered with an ACK, and the segment is dropped.',
  'last-ack-ends': 'In LAST-ACK the ACK of your FIN ends the connection, nothing else.',
  'time-wait-repeats': 'In TIME-WAIT the peer’s FIN is acknowledged again, and the wait begins anew.',
  'text-is-acknowledged': 'Who takes text in has to acknowledge it.',
  'rcv-nxt-advances': 'RCV.NXT moves over the text that was taken in, and the ack with it.',
  'gap-may-be-told': 'What arrives above a gap may be answered with the ack of the gap.',
  'no-text-after-fin': 'After the peer’s FIN its text is ignored: it said that none would come.',
  'fin-is-acknowledged': 'A FIN moves RCV.NXT by one and is acknowledged.',
} as const;

const flood = {
  backlog:
    'RFC 4987: a SYN with a forged address costs its sender nothing, and a listener memory, until there is none left.',
  defenses:
    'RFC 4987: what helps against floods is up to the implementation: larger backlogs, caches, cookies, filters.',
  cookies:
    'RFC 4987: the number of the SYN,ACK is a keyed hash of the addresses and a slow clock; the ACK brings it back, so that nothing need be kept.',
  'cookies-cost': 'RFC 4987: with cookies the SYN,ACK is never sent again, and what the SYN’s options said is lost.',
} as const;

export const passages: PassagesText = { ...numbers, ...opening, ...closing, ...calls, ...arrivals, ...flood };
