/** 中文: what a screen reader hears of the table. */
import type { SayText } from '../../parts/index.ts';
import { zh } from '../spaced.ts';

export const say: SayText = {
  arrived: (what) => `收到：${what}。`,
  taken: (what) => `已收下：${what}。`,
  due: {
    answer: '需要回应。',
    discard: '需要处理。',
    leave: '2MSL 已过。',
    report: '应用在问连接怎么样了。',
    order: '主机在等命令：每个 SYN 怎么处理？',
    retransmission: '重传计时器到期了。',
    probe: '探测计时器到期了。',
    window: '你的窗口打开了，对端还不知道。',
  },
  call: (imperative) => `应用：${imperative}`,
  state: (state) => `你的状态：${state}。`,
  goal: (goal) => `目标达成：${goal}。`,
  sent: (what) => `已发出：${what}。`,
  refused: (why) => `没有发出。${why}`,
  needless: (why) => `发出了，但没有必要。${why}`,
  chosen: (card) => zh`选了 ${card}。`,
  segment: (kind, s) =>
    [kind, s.len > 0 ? `${s.len} 字节` : '', `seq ${s.seq}`, s.ack === null ? '' : `ack ${s.ack}`]
      .filter((part) => part !== '')
      .join('，'),
};
