/** 中文: whether a level that somebody makes can be won. */
import type { VerdictText } from '../../parts/index.ts';
import { zh } from '../spaced.ts';

const END = { client: '客户端', server: '服务器' } as const;

export const verdict: VerdictText = {
  title: '能赢吗？',
  looking: '两个机器人正在试玩……',
  exploring: (states) => `正在走遍每一种可能：已有 ${states} 个状态……`,
  wrong: (n) => `有 ${n} 处问题，还玩不了：`,
  wins: '总能赢',
  winsMore: (states) => `探索了 ${states} 个状态：在这个范围内，无论网络怎样丢失、复制或打乱，都能赢。`,
  tooBig: '太大，走不完',
  tooBigMore: (states) => `走了 ${states} 个状态，没有发现死路。这不算证明。`,
  unexplored: '试玩过，没有探索',
  unexploredMore: { backlog: '有半连接队列的关卡连接太多，这里走不完。', watched: '自动演示的关卡没有选择可做。' },
  trap: '可能卡住',
  maybe: '也许会卡住',
  maybeMore: '探索不看时钟，用游戏里的时间没能重现这条路。',
  traps: {
    deadlock: '路上没有报文段，没有计时器在走，谁也不欠什么，目标却没有达到。',
    error: '还没赢，就有错误结束了这一局。',
    circle: '两端走的都对、什么也没丢，却可以永远兜圈子。',
    stuck: '从这里起，走得再对也赢不了。',
    never: '没有一条路能达到目标。',
    rule: '这里会违反 TCP 自己的规则。',
  },
  stands: (end, state) => `${END[end]}处于 ${state}`,
  lacks: (goals) => `没有达到：${goals.join('、')}`,
  standing: (parts) => parts.join('；'),
  waits: (call, when) => zh`它的应用还想${when}调用 ${call}`,
  bots: (won, of) => `两个机器人在 ${of} 局里赢了 ${won} 局。`,
  failed: '搜索停了。改一处内容，或重新加载页面。',
  picture: '两个从不出错的机器人这样玩',
  pictureStuck: '卡在哪里',
  pictureOf: (segments) => `${segments} 个报文段`,
};
