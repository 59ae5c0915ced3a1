/** Simplified Chinese: the connection of the day. */
import type { DailyText } from '../parts/index.ts';
import { zh } from './spaced.ts';

export const daily = {
  title: '今日连接',
  named: (number) => `Synfin #${number}`,
  sentence: '同一关、同一副牌，到 UTC 午夜为止，人人都一样。',
  rule: '每天只有一次机会：刷新或断线后会回到原来那一局，中途离开就算没有完成。',
  play: '开始',
  goOn: '接着玩',
  gone: '你开始的那一局已经找不到了，所以它不算数。你可以重新开始。',
  earlier: (number) => `你的 Synfin #${number} 还没玩完，它仍然算在那一天。`,
  unfinished: '这次没有完成',
  points: (points) => `${points} 分`,
  debrief: '看看到底发生了什么',
  practise: '再练一次',
  practiseHint: '同一关，换一副牌。当天的成绩不会变。',
  share: {
    label: '你的这一局，画成箭头',
    hint: '只有箭头、星星和来这里的地址，不会透露墨菲做了什么。',
    copy: '复制文字',
  },
  linkHint: '要等这一天过完（UTC）别人才能打开：在那之前，他们也许还想玩。',
  days: {
    title: '最近 14 天',
    mark: (date, what) => `${date}：${what}`,
    unfinished: '没有完成',
    running: '已开始',
    none: '没有玩',
  },
  streak: (days) => `连续完成 ${days} 天`,
  noStreak: '每完成一天，当天的星星就会留在这里。',
  next: (time) => zh`距下一局还有${time}`,
  opens: (time) => zh`再过${time}打开。`,
  time: (hours, minutes) =>
    hours > 0 ? `${hours} 小时 ${minutes} 分` : minutes > 0 ? `${minutes} 分钟` : '不到一分钟',
  card: { open: '只有一次机会，人人都一样', running: '已经开始，正等着你' },
  leave: '这是你今日连接的唯一一次机会：离开的话，就算没有完成。',
  link: '去今日连接',
  failed: {
    title: '还不知道今天是哪一局',
    body: '服务器还没有回答。看看网络是否正常，然后再试一次。',
  },
} as const satisfies DailyText;
