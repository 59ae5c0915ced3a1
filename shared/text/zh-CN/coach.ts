/** 中文: the coach. */
import { has, segEnd } from '#shared/tcp/index.ts';
import type { CoachText } from '../parts/index.ts';
import { changed } from './coach/arrivals.ts';
import { moveInWords } from './coach/moves.ts';
import { tasks } from './coach/tasks.ts';
import { GAP, waiting } from './coach/waiting.ts';
import { nameOf } from './phrases.ts';
import { zh } from './spaced.ts';

export const coach: CoachText = {
  tasks,
  waiting: (state, outstanding, gap) => (gap ? GAP : outstanding ? waiting[state].outstanding : waiting[state].idle),
  probing: {
    window: '对端的窗口关着，你的数据在等。探测计时器到期了就去问。',
    keepalive: '线路安静，什么也不欠。探测计时器到期了，就去问那边还有没有人。',
  },
  story: '听听应用怎么说：说过的要送到，还是要扔掉？',
  shut: '探测已经发出。它的 ACK 会告诉你窗口开了没有；没开的话，等计时器到期再问。',
  arrival: ({ from, to, segment, became, window }) => {
    if (became === 'held') return zh`这个 ${nameOf(segment)} 在空缺之上：先留着，等缺的到来。`;
    if (from !== to) return changed(from, to, segment);
    if (became === 'dropped') return zh`这个 ${nameOf(segment)} 在这里什么也不改变，已丢弃。`;
    if (segment.ack !== null && segment.len === 0 && !has(segment, 'FIN')) {
      if (window === 0) return `对端下一个期待 ${segment.ack}，可是没有空间：它的窗口关了。`;
      if (window !== null) return `对端下一个期待 ${segment.ack}，它有 ${window} 字节的空间。`;
      return `对端下一个期待 ${segment.ack}；纯 ACK 不需要回应。`;
    }
    return zh`这个 ${nameOf(segment)} 已收下，到 ${segEnd(segment)} 为止。`;
  },
  move: moveInWords,
};
