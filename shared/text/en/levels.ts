/** English: the levels. */
import type { LevelsText } from '../parts/index.ts';

export const levels = {
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
  'goodbye-properly': {
    name: 'Goodbye, properly',
    teaches: 'Four segments close a connection: each direction has its own FIN and its own ACK.',
    opening: {
      client: 'Your application has nothing more to say. Close your direction: FIN,ACK, and it takes one number.',
      server:
        'Your application is not ready yet. When the FIN comes, acknowledge it; your own FIN follows when CLOSE is called.',
    },
    mistake: 'A FIN without ACK, or an ACK with the FIN’s own number.',
    takeHome: 'A FIN carries ACK, takes one sequence number, and closes one direction.',
    application: { client: [], server: ['One moment, I am still putting my things away.'] },
  },
  'goodbye-in-three': {
    name: 'Goodbye in three',
    teaches: 'When nothing is left to send, the ACK and the FIN of the answer ride in one segment.',
    opening: {
      client: 'Say your FIN. The answer may bring its ACK and the peer’s own FIN at once: count both.',
      server:
        'Your application closes as soon as it hears the FIN. One segment can do both: acknowledge, and say your own FIN.',
    },
    mistake: 'Believing that it must always be four.',
    takeHome: 'Four is what happens when one end needs time; three are enough when it does not.',
    application: { client: [], server: ['I am done as well. Let us go.'] },
  },
  'the-last-ack': {
    name: 'The last ACK',
    teaches: 'TIME-WAIT: someone has to be there to say the last ACK again.',
    opening: {
      client:
        'You close first, so you will be the one who waits. Your application will not like it: do not let it hurry you.',
      server: 'You close second. Your FIN has to be acknowledged before you may go; if nothing comes, say it again.',
    },
    mistake: 'Leaving after the last ACK, so that a repeated FIN meets nobody but an RST.',
    takeHome: 'Nobody acknowledges the last ACK. So its sender stays for 2MSL, ready to repeat it.',
    application: {
      client: [
        'We are done, are we not? I would like my port back.',
        'The port, please. There is a new connection that I want to open from it.',
        'I can see that you are doing nothing at all.',
        'Other hosts give their ports back at once. I have heard that they do.',
        'Fine. I shall count to 2MSL myself.',
      ],
      server: [],
    },
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
} as const satisfies LevelsText;
