/** English: questions about closing. */
import type { QuestionsText } from '../../../parts/index.ts';

export const closing = {
  'bits-of-fin': {
    ask: 'A is ESTABLISHED and its application calls CLOSE. Which control bits are on A’s FIN segment?',
    options: {
      fin: 'FIN alone',
      'fin-ack': 'FIN and ACK',
      depends: 'FIN, and ACK only if something new has arrived',
    },
    why: 'Once a connection is established, every segment carries ACK. Without it the FIN would be dropped.',
  },
  'text-after-their-fin': {
    ask: 'B has acknowledged A’s FIN and has not closed. Now B’s application has 30 bytes to send. What happens?',
    options: {
      closed: 'They stay: the connection is closed',
      'without-ack': 'B sends them, and A sends no ACK any more',
      'with-ack': 'B sends them, and A acknowledges them',
    },
    why: 'A’s FIN closed the direction from A to B only. From B to A all goes on as before.',
  },
  'what-makes-a-fin': {
    ask: 'B is ESTABLISHED and gets A’s FIN. What makes B send a FIN of its own?',
    options: { 'their-fin': 'A’s FIN', 'own-close': 'The CLOSE of B’s application', clock: 'The end of 2MSL' },
    why: 'A’s FIN asks B for an ACK. B’s own FIN waits until B’s application has nothing more to send and calls CLOSE.',
  },
  'number-of-fin': {
    ask: 'A’s SND.NXT is 5001, and 100 bytes wait to be sent. The application calls CLOSE. Which number does A’s FIN take?',
    options: { 'at-once': '5001', 'last-octet': '5100', 'after-text': '5101' },
    why: 'First the text: it takes 5001 to 5100. The FIN takes the number after the last byte: 5101.',
  },
  'fin-and-nothing-to-say': {
    ask: 'B is ESTABLISHED and gets A’s FIN. B’s application has nothing to send and has not called CLOSE. What does B send?',
    options: { nothing: 'Nothing: it has nothing to say', ack: 'An ACK', rst: 'An RST' },
    why: 'The FIN takes a number, so it has to be acknowledged. Without an ACK, A would send it again and again.',
  },
  'fin-after-own-fin': {
    ask: 'A is in FIN-WAIT-2, its RCV.NXT is 7300. B’s FIN arrives with SEQ=7300 and no text. What does A send?',
    options: {
      nothing: 'Nothing: A has said its goodbye',
      'its-seq': 'An ACK with ACK=7300',
      next: 'An ACK with ACK=7301',
      fin: 'A second FIN',
    },
    why: 'Each FIN is acknowledged, the second one too. It takes 7300, so A expects 7301 next.',
  },
  'shortest-goodbye': {
    ask: 'Neither end has text left, and nothing gets lost. How many segments does an orderly goodbye take at least?',
    options: { two: '2: a FIN from each end', three: '3: FIN; FIN with ACK; ACK', four: '4: FIN; ACK; FIN; ACK' },
    why: 'If B’s application closes at once, B’s FIN carries the ACK of A’s. B’s own FIN still needs an ACK: three.',
  },
  'why-linger': {
    ask: 'A has acknowledged B’s FIN and stays in TIME-WAIT for 2MSL. What for?',
    options: {
      'ack-of-ack': 'B has yet to acknowledge A’s ACK',
      'their-text': 'B may still send text',
      'lost-ack': 'A’s ACK may be lost, and B’s FIN come again',
    },
    why: 'Nobody acknowledges an ACK. If it is lost, B repeats its FIN, and somebody has to be there to answer.',
  },
  'fin-in-time-wait': {
    ask: 'A is in TIME-WAIT, and B’s FIN arrives once more. What does A do?',
    options: {
      ignore: 'Nothing: it was acknowledged before',
      'ack-and-close': 'Acknowledge it and go to CLOSED',
      'ack-and-wait': 'Acknowledge it and wait 2MSL anew',
    },
    why: 'A’s last ACK did not get through in time. This one may get lost as well, so 2MSL begins anew.',
  },
  'who-lingers': {
    ask: 'A closes first. B acknowledges A’s FIN and closes later. Nothing gets lost. Who goes through TIME-WAIT?',
    options: { first: 'A', second: 'B', both: 'Both' },
    why: 'A sends the last ACK, so A stays in case it is lost. B leaves LAST-ACK when that ACK arrives.',
  },
} as const satisfies Partial<QuestionsText>;
