/** English: the levels about closing a connection. */
import type { LevelsText } from '../../parts/index.ts';

export const closing = {
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
  'one-more-thing': {
    name: 'One more thing',
    teaches: 'Half-close: a FIN ends one direction, and the other still carries text.',
    opening: {
      client: 'Close your direction. The other end is not done yet: whatever it still sends, your ACKs go on.',
      server:
        'The peer will close first, but you still have text for it. Acknowledge its FIN, send, and close only when your application does.',
    },
    mistake: 'Falling silent after one’s own FIN, or closing as soon as the peer does.',
    takeHome: 'In FIN-WAIT-2 you have said goodbye and still listen: text is acknowledged until the peer’s FIN comes.',
    application: { client: [], server: ['Wait, there is one more thing that I have to tell them.'] },
  },
  'the-fin-that-overtook': {
    name: 'The FIN that overtook',
    teaches: 'A FIN is taken in sequence: it counts only when all before it has come.',
    opening: {
      client:
        'Send your text, and your FIN right behind it. They need not arrive in that order, and neither will the answer.',
      server: 'Text will come, and a FIN. If the FIN is early, it waits in line: look for what is missing before it.',
    },
    mistake: 'Acknowledging the FIN as soon as it is there, though text before it is missing.',
    takeHome:
      'A FIN has a number like every byte. Until the gap before it is filled, the other direction is not closed.',
    application: { client: [], server: [] },
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
  'two-goodbyes-at-once': {
    name: 'Two goodbyes at once',
    teaches: 'Simultaneous close: both FINs cross, both ends pass through CLOSING, and both wait for 2MSL.',
    opening: {
      client: 'Close your direction. The other end may be closing too: its FIN need not be an answer to yours.',
      server: 'Today you do not wait for the other end to close: your application calls CLOSE now. The FINs may cross.',
    },
    mistake: 'Taking the peer’s FIN for the ACK of one’s own.',
    takeHome:
      'The ack of a FIN tells whether yours has been heard. If not, you are in CLOSING, and its ACK is still to come.',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
