/** 中文: before the first card, and whatever is waited for. */
import type { WaitText } from '../../parts/index.ts';
import { zh } from '../spaced.ts';

export const wait: WaitText = {
  title: '第一张牌之前',
  ready: '准备好了',
  listenReady: 'LISTEN',
  readyHint: '大家都准备好了，对局就开始。',
  listenHint: '你这一端从被动 OPEN 开始：按 LISTEN 就是准备好了。',
  youReady: '你准备好了',
  youNotReady: '你还没准备好',
  partnerReady: (name) => zh`${name}准备好了`,
  partnerNotReady: (name) => zh`正在等${name}`,
  nobodyYet: '另一端还没有人。对方用这个代码加入：',
  code: '代码',
  partnerLine: (name) => zh`${name}断线了，对局先等一等。`,
  ownLine: '你断线了。座位给你留着，正在重新连接……',
  botSitsIn: (name) => zh`机器人暂时替${name}坐着。`,
  botHasSeat: '机器人正在替你打。',
  botMoved: '你有一阵子没动，这一步由机器人替你走了。',
  ended: '对局结束了。马上复盘……',
  paused: '对局暂停了。',
  again: '稍等一下再来。',
  failed: '服务器没有回应，请再试一次。',
};
