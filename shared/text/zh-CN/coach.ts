/** 中文: the coach. */
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
    if (became === 'held') return `这个 ${nameOf(segment)} 在空缺之上：先留着，等缺的到来。`;
    if (from !== to) return changed(from, to, segment);
    if (became === 'dropped') return `这个 ${nameOf(segment)} 在这里什么也不改变，已丢弃。`;
    if (segment.ack !== null && segment.len === 0 && !has(segment, 'FIN'))
      return `对端下一个期待 ${segment.ack}；纯 ACK 不需要回应。`;
    return `这个 ${nameOf(segment)} 已收下，到 ${segEnd(segment)} 为止。`;
  },
  move: moveInWords,
};
