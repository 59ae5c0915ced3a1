/** English: a capture, judged. */
import type { JudgedFacts, JudgingText } from '../parts/index.ts';
import { bytes } from './phrases.ts';

const who = ({ from }: JudgedFacts): string => `the ${from}`;
const Who = ({ from }: JudgedFacts): string => `The ${from}`;
const peer = ({ from }: JudgedFacts): string => (from === 'client' ? 'the server' : 'the client');

const right = {
  open: (f) => `${Who(f)} opens: its SYN carries its ISN, ${f.seq}.`,
  answer: (f) => `${Who(f)} acknowledges everything before ${f.ack}.`,
  'answer-with-call': (f) => `${Who(f)} acknowledges everything before ${f.ack}, and something of its own rides on it.`,
  call: (f) => `${Who(f)} sends ${bytes(f.len)} from ${f.seq} on.`,
  close: (f) => `${Who(f)} closes: its FIN takes the number ${f.end}.`,
  abort: (f) => `${Who(f)} gives the connection up.`,
  refuse: (f) => `${Who(f)} has no such connection, and says so to what came.`,
  retransmission: (f) => `${Who(f)} says again what begins at ${f.seq}.`,
  'duplicate-ack': (f) =>
    `${Who(f)} says again that it expects ${f.ack}: something came that it had, or could not use yet.`,
  window: (f) => `${Who(f)} tells how wide its window is now.`,
  probe: (f) => `${Who(f)} asks whether ${peer(f)} is still there: the number before its next one wants an ACK.`,
  'window-probe': (f) => `${Who(f)} asks whether the closed window of ${peer(f)} has opened.`,
  delayed: (f) => `${Who(f)} said this earlier, and the network has delayed it: newer segments came first.`,
} as const satisfies Partial<JudgingText['why']>;

const illegal = {
  'fin-with-syn': () => 'SYN and FIN never share a segment: what is not open yet cannot be closed.',
  'rst-with-others': () => 'An RST stands alone or with ACK: with SYN or FIN it would end what it begins or closes.',
  'bare-fin': () => 'A FIN always comes with ACK: without it the segment is dropped.',
  'ack-bit-missing': () => 'After the first SYN every segment but an RST carries ACK, and this one does not.',
  'syn-ack-without-syn': (f) => `A SYN,ACK answers a SYN, and ${peer(f)} has sent none that ${who(f)} could answer.`,
  'syn-ack-ack': (f) => `A SYN,ACK acknowledges the SYN: ack would be ${f.bound}, not ${f.ack}.`,
  'syn-in-connection': (f) => `The connection is open, and ${f.seq} is not the number of the SYN that opened it.`,
  'ack-completes-nothing': (f) =>
    `A SYN asks for a SYN,ACK: with a bare ACK ${peer(f)} would never learn the ISN of ${who(f)}.`,
  'ack-nothing-arrived': (f) => `${Who(f)} acknowledges ${f.ack} before ${peer(f)} has sent anything.`,
  'data-before-established': (f) => `${Who(f)} sends text before its SYN has been acknowledged: until then text waits.`,
  'ack-is-their-seq': (f) => `${f.ack} is the ISN of ${peer(f)} itself: an ACK names the number that is expected next.`,
  'ack-before-isn': (f) => `${f.ack} lies before the first number of ${peer(f)}: nothing there can be acknowledged.`,
  'ack-not-received': (f) =>
    `It acknowledges everything before ${f.ack}, and ${peer(f)} has sent nothing from ${f.bound} on.`,
  'ack-beyond-gap': (f) =>
    `Below ${f.ack} something was still missing when ${who(f)} acknowledged it: an ACK covers all before it.`,
  'ack-goes-back': (f) =>
    `${Who(f)} had acknowledged everything before ${f.bound} when it sent this: an ACK takes nothing back.`,
  'seq-before-isn': (f) => `${f.seq} lies before the first number of ${who(f)}.`,
  'seq-goes-back': (f) =>
    `What it acknowledges came after ${who(f)} had reached ${f.bound}, so an ACK of that time does not carry ${f.seq}.`,
  'seq-skips': (f) => `${f.seq} lies beyond ${f.bound}, where all that ${peer(f)} has ever allowed ends.`,
  'window-full': (f) =>
    `Its text ends at ${f.end}, beyond ${f.bound}: ${peer(f)} has never offered a window as wide as that.`,
  'data-after-fin': (f) => `The FIN of ${who(f)} had the number ${f.bound}: nothing of it comes after that.`,
  'fin-twice': (f) =>
    `The FIN of ${who(f)} had the number ${f.bound}; said again it has the same number, not ${f.end}.`,
  'fin-before-data': (f) =>
    `A FIN at ${f.end} would close before text that ${who(f)} has sent already, up to ${f.bound}.`,
  'rst-ack': (f) => `This RST acknowledges ${f.ack}, and no segment of ${peer(f)} ended there.`,
  'rst-seq': (f) => `${f.seq} lies before the first number of ${who(f)}: no RST of its own carries it.`,
  'rst-not-its-own': (f) => `${Who(f)} went on afterwards, as nobody does who has given up: this RST is not its own.`,
  'timestamp-missing': () => 'Both SYNs have borne a time stamp: from then on every segment but an RST bears one.',
  'timestamp-not-agreed': () => 'It bears a time stamp, and the SYNs have not agreed on any.',
  'timestamp-echo': (f) => `It echoes a time stamp that ${peer(f)} cannot have sent yet.`,
  'sack-not-permitted': (f) => `It bears SACK blocks, and the SYN of ${peer(f)} has not permitted them.`,
  'sack-edges': () => 'A SACK block begins at its left edge, and this one ends before that.',
  'sack-unsent': (f) =>
    `${Who(f)} says that it has text up to ${f.bound}, and the FIN of ${peer(f)} stands before that.`,
} as const satisfies Partial<JudgingText['why']>;

const open = {
  'ack-says-nothing-new': (f) =>
    `Nothing came from ${peer(f)} that asks for it; it may be a copy that the network made.`,
  'began-before': () => 'The capture does not show how this connection began, so what it allows is not known.',
  'one-direction': (f) => `Nothing of ${peer(f)} has been captured, so this cannot be checked.`,
  'capture-gap': (f) => `It acknowledges ${f.ack}, which was not captured; what follows shows that it was sent.`,
  'sack-unseen': (f) => `A SACK block ends at ${f.bound}, and what lies there was not captured.`,
  'old-duplicate': () =>
    'Its numbers are far from all of this connection: perhaps an old duplicate of an earlier one, perhaps forged.',
  'other-connection': (f) =>
    `${Who(f)} speaks of an earlier connection that it still remembers; that one was not captured.`,
  'stray-syn': (f) => `A SYN into an open connection: an old duplicate, a forgery, or ${who(f)} has lost its memory.`,
  'reset-out-of-place': (f) =>
    `This RST may answer something that was not captured, or may be forged: ${f.seq} is not where ${who(f)} stands.`,
  damaged: () => 'Its checksum is wrong: whoever receives it drops it, and its numbers mean nothing.',
} as const satisfies Partial<JudgingText['why']>;

export const judging = {
  why: { ...right, ...illegal, ...open },
  notes: {
    retransmission: 'retransmission',
    'out-of-order': 'out of order',
    'gap-before': 'something before it was not seen',
    keepalive: 'keepalive',
    'keepalive-ack': 'answers a keepalive',
    'window-probe': 'window probe',
    'duplicate-ack': 'duplicate ACK',
    'window-update': 'window update',
    'zero-window': 'window closed',
    'simultaneous-open': 'simultaneous open',
    'fast-open': 'text on the SYN (fast open)',
    'fin-with-data': 'FIN with text',
    offloaded: 'longer than on the wire: the network card cuts it up',
    'partial-ack': 'acknowledges a part',
    'acked-unseen': 'acknowledges what was not captured',
    'challenge-ack': 'challenge ACK',
    'text-with-rst': 'text on an RST',
  },
  warnings: {
    'cut-short': () => 'The file ends in the middle of something; what is whole was read.',
    damaged: (offset) => `At byte ${offset} the file is damaged; what could be found after it was read.`,
    'link-type': (_offset, value) => `Packets of link type ${value} cannot be read and were left out.`,
    lost: (_offset, value) => `The capturing machine says that it lost ${value} packets, so something is missing.`,
    'no-time': () => 'Some packets have no time; they have that of the packet before them.',
    version: () => 'A part of the file has a version that is not known, and was left out.',
  },
  skipped: {
    'not-ip': 'not IP',
    'not-tcp': 'not TCP',
    fragment: 'a later fragment of an IP packet',
    encrypted: 'encrypted',
    cut: 'captured too short for its headers',
    malformed: 'its lengths contradict each other',
    'link-type': 'of a link type that cannot be read',
    'no-interface': 'of an interface that the file does not describe',
  },
  failures: {
    empty: 'The file is empty: give a capture in the format pcap or pcapng.',
    'not-a-capture': 'This is no capture: give a file in the format pcap or pcapng.',
    compressed: 'The file is compressed: unpack it first.',
    'other-format': 'This is a capture of another format: save it as pcapng first, as Wireshark does with “Save as”.',
    version: 'The file has a version that is not known: save it as pcapng first.',
    'cut-in-header': 'The file ends before its first packet begins: copy it again.',
  },
  verdicts: { right: 'right', needless: 'needless', illegal: 'ILLEGAL', unknown: 'unknown' },
  connection: (client, server) => `${client} (client) and ${server} (server)`,
  finals: (client, server, isComplete) =>
    `At the end: client ${client}, server ${server}${isComplete ? '' : '; not all of it was captured, or it goes on'}.`,
  illegal: (many) =>
    many === 0 ? 'No segment is illegal.' : many === 1 ? '1 segment is illegal.' : `${many} segments are illegal.`,
} as const satisfies JudgingText;
