/** 中文: NAME. */
import type { NameReasoning } from '#shared/match/index.ts';
import type { NamingText, Reason } from '../parts/index.ts';
import { zh } from './spaced.ts';

/** An event of Figure 5 as the cause of a change. */
function cause(event: string | null): string {
  if (event === null) return '主机重新启动';
  if (event === 'Timeout=2MSL') return '2MSL 到期';
  if (event.startsWith('Timeout')) return '用户超时';
  if (event === 'rcv ACK of SYN' || event === 'rcv ACK of FIN') return `你的 ${event.slice(-3)} 得到 ACK`;
  return event.startsWith('rcv ') ? `收到 ${event.slice(4)}` : `调用 ${event}`;
}

const because =
  (title: string, why: (r: NameReasoning) => string) =>
  (r: NameReasoning, told: boolean): Reason => ({
    title,
    body: told ? `${why(r)}现在是 ${r.to}。` : `${why(r)}从 ${r.from} 出发，沿那条箭头走走看。`,
  });

export const naming: NamingText = {
  button: 'NAME',
  ask: (known, waiting) =>
    waiting > 1 ? `两次变化等你说。先说：离开 ${known} 到了哪里？` : `离开 ${known} 到了哪里？`,
  label: (known) => `用 NAME 说出新状态。你从 ${known} 出发。方向键移动，回车确定。`,
  settled: (known) => `RFC 9293 图 5 的十一个状态。你说过是 ${known}，此后没有变化。`,
  youSaid: '这是你说的',
  unnamed: '变了：用 NAME 说出来',
  taken: (segment) => zh`这个 ${segment} 已默默收下，不用回应，但它改变了你的状态。用 NAME 说出来。`,
  waits: '你的状态变了。在状态图上用 NAME 说出新状态；不说也不耽误出牌。',
  changed: '你的状态变了：用 NAME 说出来，按 N 键。',
  right: {
    named: (r) => `对：${cause(r.event)}，就从 ${r.from} 到了 ${r.to}。`,
    'named-late': () => '这次变化已经揭晓了。',
  },
  wrong: '不是这个',
  refused: {
    'name-where-you-were': because(
      '你已经离开那里了',
      (r) => zh`${r.from} 是你刚离开的状态：${cause(r.event)}之后，就不在那里了。`,
    ),
    'name-other-event': because(
      '那条箭头等的是另一件事',
      (r) => zh`从 ${r.from} 到 ${r.named}，要靠${cause(r.needed)}；而刚才是${cause(r.event)}。`,
    ),
    'name-one-ahead': because(
      '多走了一步',
      (r) => zh`刚才只走了一步：${cause(r.event)}。再往前到 ${r.named}，还需要${cause(r.needed)}。`,
    ),
    'name-no-edge': because(
      '没有箭头通向那里',
      (r) => `图 5 里没有从 ${r.from} 到 ${r.named} 的箭头。刚才发生的是：${cause(r.event)}。`,
    ),
    'name-not-open': () => ({ title: '没有等着命名的变化', body: '你上次说过之后，状态没有再变。' }),
  },
  toldTitle: '没说对的',
  key: '用 NAME 说出新状态（专家）',
};
