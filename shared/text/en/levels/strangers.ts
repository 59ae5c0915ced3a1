/** English: the levels about what comes to a port uninvited, and about ports where nobody is. */
import type { LevelsText } from '../../parts/index.ts';

const QUIET = { client: [], server: [] } as const;

export const strangers = {
  'nobody-home': {
    name: 'Nobody home',
    teaches: 'A shut port answers with an RST. A filtered one says nothing, and silence means nothing yet.',
    opening: {
      client:
        'Two doors. Knock on each, and tell your application what became of it: somebody may say no, or nobody anything.',
      server: 'Nobody listens on your port. What comes belongs to no connection: answer as CLOSED answers.',
    },
    mistake: 'Calling silence a refusal, or answering an RST with an RST.',
    takeHome: 'An RST is an answer: no. Silence is none: say it again until the timer for giving up has run out.',
    application: QUIET,
  },
  'ghost-of-a-syn': {
    name: 'Ghost of a SYN',
    teaches: 'An old SYN opens nothing, because a third message has to agree.',
    opening: {
      client: 'A SYN,ACK may come that is not for your SYN. Look at its ack: is it a number of yours?',
      server: 'You listen. You cannot tell an old SYN from a new one: answer it, and see whether the other end agrees.',
    },
    mistake: 'Acknowledging a SYN,ACK that acknowledges something else.',
    takeHome: 'The third message says: yes, I meant this one. An RST in its place says: that was not me.',
    application: QUIET,
  },
  'two-listeners': {
    name: 'Two listeners',
    teaches: 'LISTEN has sent nothing, so whatever acknowledges something there gets an RST.',
    opening: {
      client: 'You both wait to be called, and neither calls. What comes all the same?',
      server: 'You both wait to be called. If a SYN comes, answer it; the other end will know whether it was its own.',
    },
    mistake: 'Answering from LISTEN with an ACK.',
    takeHome: 'An RST lays the ghost, and both ends listen on as if nothing had been.',
    application: QUIET,
  },
  'second-knock': {
    name: 'Second knock',
    teaches: 'A SYN that comes again, or an older one, while the handshake is under way.',
    opening: {
      client: 'You call. What comes back may come more than once: a repeated answer is answered again.',
      server: 'A SYN may knock twice. Say where you stand; do not slam the door.',
    },
    mistake: 'Resetting a handshake because the same SYN came again.',
    takeHome: 'What lies left of the window gets an ACK that says where you stand; the connection goes on.',
    application: QUIET,
  },
} as const satisfies Partial<LevelsText>;
