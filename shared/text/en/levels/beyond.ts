/** English: the levels about what else may befall a connection, and a whole life of one. */
import type { LevelsText } from '../../parts/index.ts';

export const beyond = {
  'silent-partner': {
    name: 'Silent partner',
    teaches: 'Keepalive: one probe without an answer proves nothing; only several in a row mean that nobody is there.',
    opening: {
      client:
        'The line is open and silent, and your application has turned keepalive on. PROBE when the timer runs out; then REPORT.',
      server: 'Nothing is to be said. Should somebody ask whether you are there, say so with an ACK.',
    },
    mistake: 'Giving up after one probe without an answer.',
    takeHome: 'A probe may be lost, and so may its ACK. Lossy and dead look alike until you have asked often enough.',
    application: {
      client: ['Is anybody there?', 'So quiet.', 'Dead already?'],
      server: [],
    },
  },
  'flood-and-cookie': {
    name: 'Flood and cookie',
    teaches: 'A backlog, a flood of forged SYNs, and what a cookie gives and takes.',
    opening: {
      client:
        'You open three tabs at a host that is under attack. Call, say it again when nothing comes, and send your request.',
      server:
        'Your port keeps eight half-open connections: eight chairs. Someone sends SYNs from addresses that are not theirs.',
    },
    mistake: 'Keeping a TCB for each SYN, or taking an ACK without checking its cookie.',
    takeHome: 'A cookie keeps nothing: the ACK that brings it back is the proof. It costs the SYN,ACK its resend.',
    application: { client: [], server: [] },
  },
  'grand-tour': {
    name: 'Grand tour',
    teaches: 'A whole life: open, text both ways, half-close, TIME-WAIT.',
    opening: {
      client:
        'From SYN to TIME-WAIT: open, send, and close your direction; the other end still has something to tell you.',
      server:
        'From LISTEN to the last ACK: answer, receive, send; and when the peer closes, you still have text to deliver.',
    },
    mistake: 'Falling silent after one’s own FIN: what still arrives wants its ACK.',
    takeHome: 'A connection is two directions. Each is opened, used and closed for itself.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
