/** English: the levels about hosts that go, come back, or lie. */
import type { LevelsText } from '../../parts/index.ts';

const QUIET = { client: [], server: [] } as const;

export const trouble = {
  'lost-ack-dead-host': {
    name: 'Lost ACK, dead host',
    teaches: 'A later ACK covers a lost one. A host that is gone is tried less and less often, and then given up.',
    opening: {
      client: 'Send, and resend what stays unacknowledged. If nothing ever comes, your application has to be told.',
      server: 'Receive and acknowledge, as long as you can. Your power supply has been making odd noises.',
    },
    mistake: 'Sending the text again under a new number, or giving up after the first silence.',
    takeHome: 'RESEND, wait twice as long, RESEND; when R2 has passed, give up and say so.',
    application: { client: [], server: ['Do you smell something burning?'] },
  },
  'back-so-soon': {
    name: 'Back so soon',
    teaches: 'What 2MSL is for: old text, and a new connection between the same two ports.',
    opening: {
      client:
        'Say goodbye, and call again from the same port at once. Your new ISN lies above all that you have sent before.',
      server:
        'You close first, so you wait. A new SYN may come while you do: look at its number. And beware of old text.',
    },
    mistake: 'Taking text of the old connection for text of the new one.',
    takeHome:
      'Numbers tell the old connection from the new one: a SYN above RCV.NXT may open, text outside the window is only answered.',
    application: { client: ['I forgot something. I have to call again, from this very port.'], server: [] },
  },
  amnesia: {
    name: 'Amnesia',
    teaches: 'Half-open: one end believes in a connection of which the other knows nothing any more.',
    opening: {
      client: 'Everything looks fine from here. Send, and find out. Later your own memory will fail.',
      server: 'You are about to crash. What comes afterwards, from a connection that you do not know?',
    },
    mistake: 'Answering a stranger’s text with SYN,ACK, or with an ACK of numbers that nobody has.',
    takeHome: 'The end that knows nothing says RST; the end that believed learns the truth from it, and opens anew.',
    application: { client: ['What was I saying?'], server: ['Where am I?'] },
  },
  'slam-the-door': {
    name: 'Slam the door',
    teaches: 'CLOSE delivers what was said; ABORT throws it away. Which one does your application mean?',
    opening: {
      client: 'Three windows, three stories. Hear what each application wants: an orderly goodbye, or an end at once?',
      server: 'Your applications tell stories. Hear what they want: an orderly goodbye, or an end at once?',
    },
    mistake: 'Using RST as a fast FIN.',
    takeHome: 'FIN: all that I said, please. RST: forget it, and me.',
    application: QUIET,
    stories: {
      upload: 'I have my receipt, everything is said. Thank you, and goodbye.',
      download: 'My user has closed the window. Whatever still comes is for nobody: make it stop.',
      receipt: 'They are done, and I am too. All that I sent should still reach them.',
      visitor: 'This visitor breaks every rule. Throw them out, now, and forget them.',
    },
  },
  forger: {
    name: 'Forger',
    teaches: 'Somebody who cannot see the wire makes up RST, SYN and text. Numbers give it away.',
    opening: {
      client: 'Not everything that bears the right address is true. Look at each number before you believe it.',
      server:
        'Somebody writes to you under your client’s address. The numbers tell who is who: look before you believe.',
    },
    mistake: 'Believing any RST.',
    takeHome: 'Outside the window: drop it. Inside, but not at RCV.NXT: ask with an ACK. Exactly there: it is true.',
    application: QUIET,
  },
  'server-shutdown': {
    name: 'Server shutdown',
    teaches:
      'A process ends and its stack says FIN, or RST if text was left unread. A host without power says nothing.',
    opening: {
      client: 'Three connections to one server, and it goes down. Each ends in its own way: end each rightly.',
      server:
        'Your processes end one after the other, and you are what is left: the stack. Say for them what has to be said.',
    },
    mistake: 'Waiting for a FIN from a host that has no power.',
    takeHome: 'A process that ends is closed by its stack. A dead host closes nothing: only timers find out.',
    application: { client: [], server: ['Shutting down.', 'Lights out.'] },
  },
} as const satisfies Partial<LevelsText>;
