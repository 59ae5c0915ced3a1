/** 中文: where the server did not do what was asked. */
import type { ErrorsText } from '../parts/index.ts';

export const errors = {
  malformed: { title: '服务器没看懂', body: '页面的版本可能比服务器旧，请重新加载。' },
  'unfit-level': { title: '这个关卡现在还玩不了', body: '在编辑器里打开它：那里会说哪里不对，为什么。' },
  'unknown-code': {
    title: '没有用这个代码的课堂或对局',
    body: '再核对一遍；也可能那堂课或那一局已经结束，那就要一个新的代码。',
  },
  'unknown-link': {
    title: '这个链接已经打不开了',
    body: '复盘在最后一次有人查看之后会保留一段时间，之后就清理掉了。也可能是链接没有复制完整。',
  },
  'match-full': { title: '每把椅子都坐了人', body: '有人抢先了一步。要一个新邀请，或者自己开一局。' },
  'unknown-seat': { title: '那个座位已经没有了', body: '那一局结束后被清理了，或者座位已经让了出去。' },
  'other-rules': {
    title: '这一局用的是另一版规则',
    body: '它是在游戏的另一个版本里开始的，在这个版本里接不下去。请另开一局。',
  },
  damaged: {
    title: '这一局的记录读不出来了',
    body: '它的记录损坏了，别的对局不受影响。请另开一局，并告诉管理服务器的人。',
  },
  'not-seated': { title: '你还没有入座', body: '开一局新的，或者用代码加入。' },
  'too-fast': { title: '一下子来得太多了', body: '等几秒再试。' },
  'another-day': {
    title: '已经是新的一天了',
    body: '今日连接已经换成新的一局，去看看吧。',
  },
  'day-not-over': {
    title: '这份复盘要等这一天过完才打开',
    body: '里面写着墨菲在今日连接里做了什么，而别人还没有玩过。',
  },
  'unknown-task': {
    title: '这个链接后面没有作业',
    body: '可能链接没有复制完整，也可能这个班已经不再保留。请向老师再要一次链接。',
  },
  'not-due': {
    title: '这份复盘还没有打开',
    body: '里面写着墨菲在这份作业里做了什么，而别人可能还要玩。作业截止之后才打开。',
  },
  'nothing-played': {
    title: '还没有可以交的',
    body: '先把其中一关玩到结束：中途离开的不算。',
  },
  'changed-work': {
    title: '这个文件被改过',
    body: '它和服务器签名时的内容不一样了。请学生交原来保存的文件。',
  },
  'another-class': { title: '这是另一个班的', body: '请在那个班的报告页导入。' },
  'not-ended': { title: '这一局还没结束', body: '真相要到结束之后才揭晓。' },
  'round-not-over': { title: '还有人在打这副牌', body: '等所有人都结束这一轮，复盘就会打开。' },
  'unknown-class': { title: '这个课堂已经不在了', body: '它被删除了，或者已经过期。向老师要一个新的代码。' },
  locked: { title: '课堂已锁门', body: '现在不能再进新人。请老师开门。' },
  'class-full': { title: '课堂满员了', body: '人数已经到上限。' },
  banned: { title: '你不能加入这个课堂', body: '谁来玩由老师决定，去和老师说一声。' },
  'wrong-moment': { title: '这一步已经过去了', body: '课堂这会儿已经往下走了，你现在看到的就是最新的。' },
  'bad-name': { title: '这个名字不行', body: '换一个属于你自己、又适合课堂的名字。' },
  'server-full': { title: '服务器满员了', body: '现在同时进行的对局太多，过几分钟再来。' },
  storage: { title: '服务器没能记下来', body: '什么都没丢，稍后再试一次。' },
  unavailable: { title: '服务器正在关闭', body: '等它回来再试。' },
  'no-answer': { title: '服务器没有回应', body: '检查一下网络，再试一次。' },
} as const satisfies ErrorsText;
