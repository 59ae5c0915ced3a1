/** English: questions about numbers, acknowledgments and copies. */
import type { QuestionsText } from '../../../parts/index.ts';

export const numbers = {
  'ack-of-text': {
    ask: 'B’s RCV.NXT is 4001. A segment with SEQ=4001 and 100 bytes of text arrives. Which ack does B answer with?',
    options: { 'its-seq': '4001', 'its-length': '100', 'last-octet': '4100', next: '4101' },
    why: 'The text takes 4001 to 4100. The ack names the next number that B expects: 4001 + 100 = 4101.',
  },
  'ack-of-fin': {
    ask: 'B’s RCV.NXT is 9151. A’s FIN arrives with SEQ=9151 and no text. Which ack does B answer with?',
    options: { before: '9150', 'its-seq': '9151', next: '9152' },
    why: 'A FIN takes one number, as a byte does. It is 9151, so B expects 9152 next.',
  },
  'seq-after-ack': {
    ask: 'A’s SND.NXT is 5001. A sends a pure ACK with SEQ=5001, ACK=8001, and then text. Which seq does the text begin with?',
    options: { same: '5001', 'one-more': '5002', 'their-number': '8001' },
    why: 'A pure ACK takes no number, so SND.NXT is still 5001.',
  },
  'ack-below-gap': {
    ask: 'B has everything up to 2100. The text from 2101 to 2200 gets lost, that from 2201 to 2300 arrives. B sends an ACK. Which ack does it carry?',
    options: { gap: '2101', arrived: '2201', above: '2301' },
    why: 'The ack speaks for everything below it. 2101 has not arrived, so B still expects 2101.',
  },
  'whose-numbers': {
    ask: 'A’s SND.NXT is 1001, A’s RCV.NXT is 8001. Which numbers are on A’s next pure ACK?',
    options: {
      'own-seq': 'SEQ=1001, ACK=8001',
      'their-seq': 'SEQ=8001, ACK=1001',
      'own-both': 'SEQ=1001, ACK=1002',
    },
    why: 'SEQ is SND.NXT, from A’s own numbers. ACK is RCV.NXT, the next of B’s numbers that A expects.',
  },
  'seq-of-silent-end': {
    ask: 'A’s ISS is 1000, B’s is 7000. After the handshake A sends 500 bytes; B acknowledges them and sends no text. Which seq does B’s FIN have?',
    options: { own: '7001', 'moved-by-peer': '7501', 'of-peer': '1501' },
    why: 'B has used one number, 7000, for its SYN. A’s 500 bytes count in the other direction only.',
  },
  'seq-of-second-text': {
    ask: 'A’s ISS is 3000. After the handshake A sends a segment of 200 bytes, then one of 100. Which seq does the second one have?',
    options: { iss: '3000', free: 'Any number that is not used yet', next: '3201' },
    why: 'The SYN took 3000, the text 3001 to 3200. What was sent decides the next number: 3201.',
  },
  'second-syn': {
    ask: 'A has sent a SYN with SEQ=6000. No answer came, and the RTO has run out. What does A send?',
    options: { same: 'The SYN again, with SEQ=6000', next: 'A SYN with SEQ=6001', 'new-isn': 'A SYN with a new ISN' },
    why: 'A resent segment is the same segment. With another number, B might take the two SYNs for two connections.',
  },
  'lost-ack': {
    ask: 'B sends text. A acknowledges it with a pure ACK, and the ACK gets lost. What happens next?',
    options: {
      'ack-again': 'A’s RTO runs out: A resends the ACK',
      'text-again': 'B’s RTO runs out: B resends the text',
      nobody: 'Nothing: the text has arrived',
    },
    why: 'No timer runs for a pure ACK. B has heard nothing, so B repeats its text, and A acknowledges it again.',
  },
  'text-twice': {
    ask: 'B has acknowledged 100 bytes of text. The same segment arrives once more. What does B do?',
    options: { silence: 'Drop it in silence', ack: 'Drop it and send its ACK again', rst: 'Answer with an RST' },
    why: 'Perhaps B’s first ACK got lost. Only another one stops A from repeating the text.',
  },
  'text-on-the-answer': {
    ask: 'B’s RCV.NXT is 6001. Text from 6001 to 6100 waits in B’s inbox, and B’s application wants to send 10 bytes. Which ack does B’s text carry?',
    options: { before: '6001: the answer comes later', 'last-octet': '6100', after: '6101' },
    why: 'What has arrived is processed before anything is sent. B’s text then carries the ACK of it: 6101.',
  },
  'same-ack-again': {
    ask: 'All of A’s text is acknowledged, and nothing is under way. B sends the same ACK once more, with the same window. What does A learn about its text?',
    options: { lost: 'Some of it was lost', goodbye: 'B wants no more of it', nothing: 'Nothing new' },
    why: 'An ACK that names what is acknowledged already may be ignored. It is legal, and it is needless.',
  },
} as const satisfies Partial<QuestionsText>;
