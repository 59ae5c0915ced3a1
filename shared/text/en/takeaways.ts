/** English: the one thing to take home. */
import type { TakeawaysText } from '../parts/index.ts';

export const takeaways = {
  'ack-names-next':
    'An ACK names the next number that you expect: SEG.SEQ + SEG.LEN, in which SYN and FIN count one each.',
  'ack-takes-none': 'A pure ACK takes no sequence number, so the segment after it starts at the same one.',
  'ack-is-cumulative': 'An ACK covers everything below its number. Below a gap it stops, whatever has arrived above.',
  'two-directions': 'Each direction counts for itself: seq comes from your own numbers, ack from the peer’s.',
  'seq-is-not-chosen': 'Only an ISN is drawn. Every later seq is SND.NXT: what you have sent decides it.',
  'resend-is-a-copy': 'A resent segment is the same segment: the same number, the same bits, the same text.',
  'ack-has-no-timer': 'Nobody resends a pure ACK. Whoever misses it repeats their segment, and is acknowledged again.',
  'duplicates-want-ack':
    'A duplicate that takes numbers is acknowledged again: perhaps your first ACK never came through.',
  'fin-carries-ack': 'After the first SYN every segment carries ACK, and so does the FIN.',
  'fin-is-one-way': 'A FIN closes one direction. The other one still carries text, and its text is acknowledged.',
  'fin-after-text': 'The FIN takes the number after the last byte: first the text, then the FIN, and only after CLOSE.',
  'fin-wants-ack': 'A FIN takes a number, so it has to be acknowledged, however little is left to say.',
  'three-or-four': 'Four segments are usual in a goodbye, but when nothing is left to send, ACK and FIN ride together.',
  'time-wait': 'TIME-WAIT lasts 2MSL: the last ACK may have to be said again, and old segments have to die out.',
  'who-waits': 'LAST-ACK ends by an ACK, TIME-WAIT by the clock. Whoever closes first is usually the one who waits.',
  handshake: 'SYN, SYN,ACK, ACK: each end tells its own number and hears that it was understood. That takes three.',
  'rst-is-no-goodbye': 'RST throws away what is under way and reports an error. An orderly end is a FIN.',
  'rst-numbers': 'A reset is believed only with the right number: exactly RCV.NXT, or in SYN-SENT the ACK of the SYN.',
  'rst-is-not-answered': 'An RST is never answered with an RST, or two ends would reset each other for ever.',
  'inbox-first': 'What arrived comes first; what your application wants may ride on the answer, or follow it.',
  'silence-is-not-refusal':
    'Silence only means that nothing has come yet. The RTO says when it is time to say it again.',
  'what-came-back':
    'An RST says that somebody is there and knows of no such connection. Silence says nothing, until the timers give up.',
  'closed-window-is-asked':
    'The news that a window has opened may get lost, so a closed window is asked about, again and again, and never given up while ACKs come.',
  'one-silence-proves-little':
    'One question without an answer proves nothing: it may be lost, or its answer. Only several in a row mean that nobody is there.',
  'cookies-keep-nothing':
    'A forged SYN costs its sender nothing, so a TCB for each is a gift. A cookie keeps nothing; its price is that nobody resends the SYN,ACK.',
  'kept-nothing-check-all':
    'Whoever keeps nothing has to check everything: only an ACK that bears your cookie makes a connection.',
  'options-of-implementations':
    'Backlog, cookies and keepalive are options of an implementation. They help where they fit; no TCP has to have them.',
  economy: 'A card that says nothing new is legal, but the wire is better off without it.',
  clean: 'Every move was what a TCP would have done. Try it with less help, or with a worse network.',
} as const satisfies TakeawaysText;
