/** English: questions about opening. */
import type { QuestionsText } from '../../../parts/index.ts';

export const opening = {
  'third-of-three': {
    ask: 'A’s SYN had SEQ=1000. B’s SYN,ACK arrives with SEQ=5000, ACK=1001. What does A send?',
    options: {
      nothing: 'Nothing: both SYNs have arrived',
      'second-syn': 'A SYN with SEQ=1001, ACK=5001',
      ack: 'An ACK with SEQ=1001, ACK=5001',
    },
    why: 'B cannot know that its SYN arrived until A acknowledges it. A’s own SYN is acknowledged, so an ACK is enough.',
  },
  'silent-second': {
    ask: 'A sent a SYN a second ago. Its RTO is 4 s, and nothing has come back. What does a TCP do now?',
    options: {
      refused: 'Tell the application: refused',
      'at-once': 'Send the SYN again now',
      wait: 'Wait until the RTO runs out',
    },
    why: 'Silence is no answer: the SYN, or its answer, may be under way. It is resent when the RTO has run out.',
  },
  'answer-is-rst': {
    ask: 'An RST comes back, and it acknowledges A’s SYN. What does A learn from it?',
    options: {
      lost: 'The SYN got lost on the way',
      dead: 'No host is there',
      'nobody-listens': 'The SYN got there, and nobody listens',
    },
    why: 'An RST is an answer. It acknowledges the SYN, so the SYN got there and met a port that is CLOSED.',
  },
  'lost-cookie': {
    ask: 'A server answers a SYN with a cookie and keeps no TCB. Its SYN,ACK gets lost. Who sends again?',
    options: {
      server: 'The server: its SYN,ACK',
      client: 'The client: its SYN',
      over: 'Nobody: the connection has failed',
    },
    why: 'A server that keeps nothing has nothing to resend. The client’s RTO brings the SYN again, and a cookie for it.',
  },
  'ack-from-nowhere': {
    ask: 'A server answers each SYN with a cookie and keeps no TCB. An ACK arrives. How does it know that it ends a handshake?',
    options: {
      'ack-bit': 'By the ACK bit',
      address: 'By the address it comes from',
      cookie: 'By the ack: it has to be the cookie + 1',
    },
    why: 'Bits and addresses can be forged. Only whoever got the SYN,ACK knows the cookie, and the server can compute it again.',
  },
} as const satisfies Partial<QuestionsText>;
