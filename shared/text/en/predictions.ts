/** English: PREDICT. */
import type { PredictionsText } from '../parts/index.ts';

export const predictions: PredictionsText = {
  title: 'What will happen?',
  predict: 'Your prediction',
  progress: (made, of) => `${made} of ${of} foretold`,
  watch: 'Watch',
  nothingYet: 'The hosts play by themselves here. Before each step you are asked what will come of it.',
  due: 'Say what will happen. Then the hosts go on, and you see it.',
  asked: (ask) => `A question. ${ask}`,
  right: 'Right: watch it happen.',
  ledger: {
    title: 'What it leaves at B',
    ways: { two: 'two messages', three: 'three messages' },
    tcbs: 'connections that nobody wanted',
    wasted: 'bytes sent to nobody',
    stale: 'old bytes delivered as new',
    unknown: 'not seen yet',
  },
  questions: {
    'old-syn': {
      ask: 'A SYN of last year is still on its way, and is about to reach B. In this level B opens with two messages: SYN, SYN,ACK, done. What will B do with it?',
      options: {
        'sees-it-is-old': 'See that it is old, and drop it',
        opens: 'Answer SYN,ACK, and be ESTABLISHED',
        'asks-back': 'Answer SYN,ACK, and wait until A confirms',
      },
      wrong: {
        'sees-it-is-old': {
          title: 'Nothing on a SYN says how old it is',
          body: 'It carries a number and no date. B would have to remember every number that A ever used.',
        },
        'asks-back': {
          title: 'That would be a third message',
          body: 'Waiting for a word from A is just what two messages leave out.',
        },
      },
      seen: 'B has a control block, and has told its application: open. Its greeting of 100 bytes goes out next.',
    },
    'old-data': {
      ask: 'Behind the old SYN comes an old DATA: 100 bytes of last year, with just the number that B expects. What will B do with them?',
      options: {
        'waits-for-third': 'Keep them until A has confirmed',
        'sees-it-is-old': 'See by the ACK that they are old, and drop them',
        delivers: 'Deliver them to its application as new',
      },
      wrong: {
        'waits-for-third': {
          title: 'Nobody has to confirm anything',
          body: 'B is ESTABLISHED. For B this text is in order and in the window, so it goes to the application.',
        },
        'sees-it-is-old': {
          title: 'An old ACK is no offence',
          body: 'It lies below SND.UNA: such an ACK is a duplicate and is ignored, while the text counts.',
        },
      },
      seen: 'The bytes of last year are in B’s application, acknowledged. Nobody can take them back.',
    },
    'nobody-called': {
      ask: 'Now B’s SYN,ACK reaches A, which has not called anybody. What will A do?',
      options: { nothing: 'Nothing: it is not for A', rst: 'Answer with an RST', ack: 'Answer with an ACK' },
      wrong: {
        nothing: {
          title: 'A closed port is not silent',
          body: 'A segment that belongs to no connection gets an RST, so that its sender learns of the mistake.',
        },
        ack: {
          title: 'An ACK would make it true',
          body: 'A would confirm a connection that it does not have. CLOSED answers with an RST.',
        },
      },
      seen: 'A says RST twice. The first is out of B’s window by now; the second is at RCV.NXT and ends the ghost. What was delivered stays delivered.',
    },
    'nobody-home': {
      ask: 'A was at home, and said no. Suppose that A had been switched off: how long would B keep such a ghost?',
      options: {
        'one-round-trip': 'For one round trip',
        'two-msl': 'For 2MSL',
        'until-it-gives-up': 'Until it gives up sending again',
      },
      wrong: {
        'one-round-trip': { title: 'Who would tell B?', body: 'Only an answer ends it so soon, and nobody answers.' },
        'two-msl': {
          title: '2MSL belongs to TIME-WAIT',
          body: 'B is ESTABLISHED, and no timer of that state counts 2MSL.',
        },
      },
      seen: 'B would send its greeting again and again, and keep the memory until its user timeout: one ghost for each old SYN.',
    },
    'third-message': {
      ask: 'B has been restarted, and opens with three messages now. The same old SYN and DATA are coming. What will become of the ghost this time?',
      options: {
        politeness: 'The same again: the third ACK is politeness',
        'rst-ends-it': 'A says RST, and B’s application never hears of it',
        'opens-all-the-same': 'B opens when the old DATA comes',
      },
      wrong: {
        politeness: {
          title: 'The third message is the proof',
          body: 'In it A acknowledges B’s new number, which no old segment can know. Until then B opens nothing.',
        },
        'opens-all-the-same': {
          title: 'The old DATA cannot open it',
          body: 'SYN-RECEIVED opens for an ACK of B’s new ISS. The old DATA acknowledges another number, and gets an RST.',
        },
      },
      seen: 'B stays in SYN-RECEIVED and delivers nothing, and A’s RST takes it back to LISTEN. For the application nothing has happened.',
    },
  },
};
