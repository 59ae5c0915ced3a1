/** English: what a screen reader hears of the table. */
import type { SayText } from '../../parts/index.ts';
import { bytes } from '../phrases.ts';

export const say: SayText = {
  arrived: (what) => `Arrived: ${what}.`,
  taken: (what) => `Taken in: ${what}.`,
  due: {
    answer: 'An answer is due.',
    discard: 'It waits for you to handle it.',
    leave: '2MSL has passed.',
    report: 'Your application asks what became of the connection.',
    order: 'Your host waits for an order: what is it to do with each SYN?',
    retransmission: 'The retransmission timer ran out.',
    probe: 'The probe timer ran out.',
    window: 'Your window has opened, and the other end does not know.',
  },
  call: (imperative) => `Your application: ${imperative}`,
  state: (state) => `Your state: ${state}.`,
  goal: (goal) => `Goal reached: ${goal}.`,
  sent: (what) => `Sent: ${what}.`,
  refused: (why) => `Not sent. ${why}`,
  needless: (why) => `Sent, but needless. ${why}`,
  chosen: (card) => `${card} chosen.`,
  segment: (kind, s) =>
    [kind, s.len > 0 ? bytes(s.len) : '', `seq ${s.seq}`, s.ack === null ? '' : `ack ${s.ack}`]
      .filter((part) => part !== '')
      .join(', '),
};
