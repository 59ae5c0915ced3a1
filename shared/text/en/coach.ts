/** English: the coach. */
import { has, segEnd } from '#shared/tcp/index.ts';
import type { CoachText } from '../parts/index.ts';
import { changed } from './coach/arrivals.ts';
import { moveInWords } from './coach/moves.ts';
import { tasks } from './coach/tasks.ts';
import { GAP, waiting } from './coach/waiting.ts';
import { bytes, nameOf } from './phrases.ts';

export const coach: CoachText = {
  tasks,
  waiting: (state, outstanding, gap) => (gap ? GAP : outstanding ? waiting[state].outstanding : waiting[state].idle),
  probing: {
    window: 'The other end’s window is closed, and your text waits. When the probe timer runs out, ask.',
    keepalive: 'The line is silent, and nothing is owed. When the probe timer runs out, ask whether anybody is there.',
  },
  story: 'Listen to your application. Is everything that was said to be delivered, or is it to be thrown away?',
  shut: 'Your probe is out. Its ACK tells whether the window has opened; if not, you ask again when the timer runs out.',
  arrival: ({ from, to, segment, became, window }) => {
    if (became === 'held')
      return `The ${nameOf(segment)} lies above a gap: you keep it until what is missing has come.`;
    if (from !== to) return changed(from, to, segment);
    if (became === 'dropped') return `The ${nameOf(segment)} changes nothing here and is dropped.`;
    if (segment.ack !== null && segment.len === 0 && !has(segment, 'FIN')) {
      if (window === 0) return `The peer expects ${segment.ack} next, and has no room for it: its window is closed.`;
      if (window !== null) return `The peer expects ${segment.ack} next, and has room for ${bytes(window)}.`;
      return `The peer expects ${segment.ack} next; a pure ACK asks for no answer.`;
    }
    return `The ${nameOf(segment)} is taken in, up to ${segEnd(segment)}.`;
  },
  move: moveInWords,
};
