/** English: the coach. */
import { has, segEnd } from '#shared/tcp/index.ts';
import type { CoachText } from '../parts/index.ts';
import { changed } from './coach/arrivals.ts';
import { moveInWords } from './coach/moves.ts';
import { tasks } from './coach/tasks.ts';
import { waiting } from './coach/waiting.ts';
import { nameOf } from './phrases.ts';

export const coach: CoachText = {
  tasks,
  waiting: (state, outstanding) => (outstanding ? waiting[state].outstanding : waiting[state].idle),
  arrival: ({ from, to, segment, became }) => {
    if (became === 'held')
      return `The ${nameOf(segment)} lies above a gap: you keep it until what is missing has come.`;
    if (from !== to) return changed(from, to, segment);
    if (became === 'dropped') return `The ${nameOf(segment)} changes nothing here and is dropped.`;
    if (segment.ack !== null && segment.len === 0 && !has(segment, 'FIN'))
      return `The peer expects ${segment.ack} next; a pure ACK asks for no answer.`;
    return `The ${nameOf(segment)} is taken in, up to ${segEnd(segment)}.`;
  },
  move: moveInWords,
};
