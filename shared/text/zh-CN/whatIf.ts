/** 中文: what would have come of another move. */
import type { Kind } from '#shared/tcp/index.ts';
import type { EndsFacts, WhatIfText } from '../parts/index.ts';
import { zh } from './spaced.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

/** 牌用牌名；不是牌的，就叫报文段。 */
const named = (kind: Kind | null): string => (kind === null || kind === 'other' ? '报文段' : kind);

/** 「多用 2 个报文段和 4.0 秒」；没有代价时为空。 */
function cost({ segments, ms }: EndsFacts): string {
  const parts = [...(segments > 0 ? [`${segments} 个报文段`] : []), ...(ms > 0 ? [seconds(ms)] : [])];
  return parts.length === 0 ? '' : `多用了 ${parts.join('和 ')}`;
}

export const whatIf = {
  came: {
    nothing: ({ who }) => zh`什么也没发出去，什么也没变：${who}这时没有东西可以这么做。`,
    lost: ({ what }) => zh`墨菲拿走了这个 ${named(what)}：这一次谁也没看见它。`,
    astray: ({ what }) => zh`这个 ${named(what)} 发给了一个并不存在的对象，没有人应答。`,
    'too-late': ({ what }) => zh`${named(what)} 还没到，这一局就结束了。`,
    ignored: ({ other, what }) => zh`${other}一声不响地丢掉了这个 ${named(what)}。`,
    challenged: ({ other, what }) => zh`${other}丢掉这个 ${named(what)}，回一个 ACK 说明自己在等什么。`,
    reset: ({ other, what }) => zh`${other}没有与这个 ${named(what)} 对得上的连接，于是回了一个 RST。`,
    accepted: ({ other, what, state }) =>
      state === null
        ? zh`${other}收下这个 ${named(what)}，并作了应答。`
        : zh`${other}收下这个 ${named(what)}，进入 ${state}。`,
    learnt: ({ other, what, state }) =>
      state === null
        ? zh`${other}收下这个 ${named(what)}，不用为它做什么。`
        : zh`${other}收下这个 ${named(what)}，进入 ${state}。`,
    held: ({ other, what }) => zh`${other}把这个 ${named(what)} 存在缺口之后，等着前面该来的部分。`,
    killed: ({ other }) => zh`${other}相信了这个 RST：连接没了，应用得知连接被复位。`,
    repeats: ({ other, about }) => zh`${other}等不到对 ${named(about)} 的确认，又发了一次。`,
    'met-closed': ({ other, about }) => zh`${other}的 ${named(about)} 碰上了 CLOSED，得到的回答是 RST。`,
    lied: ({ who }) => zh`${who}的应用信以为真，不再追问。`,
    unnoticed: ({ other }) => zh`没有谁把这件事告诉${other}。`,
  },
  ends: {
    well: (facts) => {
      const more = cost(facts);
      return more === '' ? '最后照样顺利收尾。' : `最后还是顺利收尾，只是${more}。`;
    },
    alike: () => '结局和真实的那一局一样。',
    reset: ({ who }) => zh`最后以复位告终：${who}的应用不知道哪些数据送到了。`,
    'gave-up': ({ who, other, state }) =>
      state === 'CLOSED'
        ? zh`${who}一遍遍重传都没有用，只好放弃。`
        : zh`${who}一遍遍重传都没有用，只好放弃；${other}还留在 ${state}。`,
    ghost: ({ other, state }) => zh`${other}留在 ${state}，而另一头已经没有人了。`,
    short: ({ who, octets }) => zh`有 ${octets} 个字节永远到不了${who}，也不会有人再发。`,
    extra: ({ who, octets }) => zh`${who}的应用读到了 ${octets} 个没有人写过的字节。`,
    stuck: () => '一切都停住了，要达成的目标再也达不成。',
    endless: () => '两端没完没了地互相应答。',
  },
  back: '回到复盘',
  see: '看看真发出去会怎样',
  compared: {
    title: (what, who, at) => zh`假如${who}在 ${at} 打出 ${what}，会怎样？`,
    real: '真实的一局',
    other: '假如那样',
    pale: '网络还是同一个网络，之后由两个稳重的机器人接着打。两边相同的部分颜色较淡。',
    paleShared:
      '别人也在玩这副牌，所以它的运气不公开：这一局里发过的报文段会遇到同样的网络，其余的会碰上另一种运气。之后由两个稳重的机器人接着打。两边相同的部分颜色较淡。',
    ending: '结局',
    duration: '用时',
    segments: '网上的报文段',
    state: (who) => zh`${who}最后处于`,
    endless: '永不结束',
    result: '两种结局',
  },
  choose: {
    title: '假如……',
    hint: '回到这一局的任何时刻，换一步走法，对的错的都行。网络不变，之后由机器人接着打。',
    hintShared:
      '回到这一局的任何时刻，换一步走法，对的错的都行，之后由机器人接着打。别人也在玩这副牌，所以这一局里没有发过的报文段，在这里会碰上另一种运气。',
    open: '选一个时刻',
    moments: '这一局的各个时刻',
    verdicts: { right: '正确', needless: '多余', refused: '被拒' },
    knew: (who) => zh`${who}当时知道的`,
    state: '状态',
    moves: 'TCP 在这里还可以怎么走',
    none: '这里没有别的正确走法。试一步错的吧！',
    needless: '多余',
    any: '换成任意一张牌……',
    at: (who) => zh`假如……替${who}打另一张牌。`,
    atHint: '不管规则怎么说，它都会发出去。',
  },
  mistakes: {
    start: (n) => (n === 1 ? '重走我的失误' : `重走我的 ${n} 处失误`),
    progress: (at, of) => `第 ${at} 处，共 ${of} 处`,
    inMatch: (tried) => zh`当时你打的是 ${tried}。TCP 在这里会怎么做？`,
    found: '找到了！',
    legal: '这样也允许，但不是现在该做的。该做的是什么？',
    wait: '什么也不做，等着',
    waited: '这里没有什么该做的。TCP 会等着后面要来的，或者等计时器到期。',
    waitedWrongly: '这里有该做的事，别人不会替你做。是什么呢？',
    next: '下一处',
    finish: '完成',
    done: '都找到了',
    doneBody: (n) =>
      n === 1
        ? '你回到了出错的地方，找到了正确的一步。下次就不会再被它难住了。'
        : `你回到了全部 ${n} 个出错的地方，每一处都找到了正确的一步。学会就是这样来的。`,
    again: '再走一遍',
  },
  tried: (what, at) => zh`你在 ${at} 想打 ${what}。要是真发了出去：`,
  triedShared: '别人也在玩这副牌：在那里它也许会碰上另一种运气。',
} as const satisfies WhatIfText;
