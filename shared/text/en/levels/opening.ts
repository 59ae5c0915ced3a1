/** English: the levels about opening a connection. */
import type { LevelsText } from '../../parts/index.ts';

export const opening = {
  'first-contact': {
    name: 'First contact',
    teaches: 'The three-way handshake: a SYN takes one sequence number, an ACK takes none.',
    opening: {
      client: 'You call. Send your SYN; when the SYN,ACK comes back, acknowledge it, and the line is open.',
      server:
        'You listen. When a SYN comes, answer with SYN,ACK: your own number, and the number that you expect next.',
    },
    mistake: 'Acknowledging the SYN with its own number, or counting the ACK as if it took a number too.',
    takeHome: 'A SYN counts one, so the answer acknowledges ISN + 1; an ACK counts nothing.',
    application: { client: [], server: [] },
  },
  'say-it-again': {
    name: 'Say it again',
    teaches: 'Who repeats what when a piece of the handshake does not come through.',
    opening: {
      client: 'You call. If no answer comes, wait for your RTO: then RESEND the very same SYN.',
      server: 'You listen. Your SYN,ACK waits for its ACK; when the RTO has run out, it is yours to say again.',
    },
    mistake: 'Taking a new ISN for the second try, or waiting for a timer to repeat a pure ACK.',
    takeHome:
      'What takes a number is repeated, the same as before, by whoever sent it; a pure ACK is repeated only when asked for.',
    application: { client: [], server: [] },
  },
  'both-dial': {
    name: 'Both dial',
    teaches: 'Simultaneous open: two SYNs that cross make one connection, not two.',
    opening: {
      client: 'You call, and so does the other end. If a SYN comes in place of an answer, it is no mistake: answer it.',
      server:
        'You are no listener today: your application calls as well. What comes first may be a SYN instead of a SYN,ACK.',
    },
    mistake: 'Drawing a new ISN for the SYN,ACK, or refusing the call because one’s own is under way.',
    takeHome: 'Both ends may be first. The SYN,ACK repeats the ISN of the SYN that it goes with: one end, one ISN.',
    application: { client: [], server: [] },
  },
  'why-not-two': {
    name: 'Why not two?',
    teaches: 'What the third message of the handshake is for.',
    opening: {
      client:
        'You are A, and have called nobody. Watch what two messages would do, and say beforehand what will happen.',
      server: 'You are B, and open with two messages for once. Watch your host, and say beforehand what it will do.',
    },
    won: {
      headline: 'Two are not enough',
      sentence:
        'With two messages old bytes were delivered and an application was told an untruth; with three, nothing happened.',
    },
    mistake: 'Taking the third ACK for politeness.',
    takeHome:
      'The third message proves that the SYN is meant now: only an end that has just heard the new number can acknowledge it.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
