/** 中文 reasons: wrong control bits. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, discardTold, givenAck, givenSeq, nameOf, say, standsTold } from '../phrases.ts';
import { zh } from '../spaced.ts';

export const bits = {
  'bare-fin': say(
    'FIN 要带 ACK',
    '光有 FIN 的报文段会被直接丢掉：握手之后，每个报文段都带 ACK 位。',
    'FIN 要作为 FIN,ACK 发，而且要等连接打开；确认号和别的报文段一样，是 RCV.NXT。',
    cardTold,
  ),
  'fin-with-syn': say(
    'SYN 是打开，FIN 是关闭',
    '一个报文段同时要求两样，对端就什么都没法做了。',
    '看看你的应用调用了什么，只用对应的那一位。',
    cardTold,
  ),
  'ack-bit-missing': say(
    '缺了 ACK 位',
    '只有最初的那个 SYN 不带；之后每个报文段都用 ACK 说明下一个期待的号。',
    '加上 ACK，它的号和 RCV.NXT 比一比。',
    cardTold,
  ),
  'ack-on-first-syn': say(
    '还没有可确认的东西',
    '你来主动打开连接，什么都还没收到，ACK 无从说起。',
    '去掉 ACK：第一个 SYN 只带你的初始序号。',
    cardTold,
  ),
  'rst-without-ack': say(
    '这个 RST 必须带确认',
    (r) => zh`到达的 ${nameOf(r.about)} 不带 ACK，没有号可借，所以 RST 要用自己的确认号来证明。`,
    '序号取零；确认号和到达报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ({ expected: e }) => e && `应为 RST,ACK：seq ${e.seq}，ack ${e.ack ?? ''}。`,
  ),
  'rst-with-ack': say(
    '这个 RST 不带 ACK',
    '到达的报文段自己带着 ACK，RST 只需要那个号。',
    '去掉 ACK，用到达报文段的 SEG.ACK 作序号。',
    ({ expected: e }) => e && `应为 RST：seq ${e.seq}，不带 ack。`,
  ),
  'rst-seq': say(
    '没有人会相信这个 RST',
    (r) => zh`RST 的序号必须正是对端在等的那个，${givenSeq(r)} 不是。`,
    '和到达报文段的 SEG.ACK 比一比；若是自己的连接，就和 SND.NXT 比。',
    (r) => {
      const { expected: e } = r;
      return e && zh`应为 ${e.seq}，不是 ${givenSeq(r)}。`;
    },
  ),
  'rst-ack': say(
    '这个 RST 要覆盖整个报文段',
    (r) => zh`它靠确认号证明自己，而 ${givenAck(r)} 不是那个 ${nameOf(r.about)} 的末尾。`,
    '和它的 SEG.SEQ + SEG.LEN 比一比，SYN 和 FIN 各算一个。',
    ({ expected: e }) => e && `应为 RST,ACK：seq ${e.seq}，ack ${e.ack ?? ''}。`,
  ),
  'rst-answers-rst': say(
    'RST 从来不用回应',
    '不然两端会没完没了地互相复位。',
    (r) =>
      r.expected === null
        ? '这一个什么都不用发：DISCARD。'
        : '把它的序号和 RCV.NXT 比一比：在窗口内但不相等，就回质询 ACK。',
    (r) => (r.expected === null ? discardTold(r) : cardTold(r)),
  ),
  'rst-as-fin': say(
    'RST 不是快捷的 FIN',
    '它会扔掉还在路上的数据，还会让对方的应用看到出错。',
    '你的应用没有调用 ABORT。看看它调用了什么：有序的结束用 FIN。',
    cardTold,
  ),
  'rst-for-known-segment': say(
    '这里没有什么要复位的',
    (r) => zh`这个 ${nameOf(r.about)} 不是外来的，一个 RST 就会毁掉它所说的连接。`,
    '看看它要什么，就回应什么。',
    cardTold,
  ),
  'rst-unasked': say(
    '没有谁要复位',
    '收件箱里没有外来的报文段，你的应用也没有调用 ABORT。',
    '看看现在要你做什么。',
    cardTold,
  ),
  'abort-sends-nothing': say(
    '这里 ABORT 什么都不发',
    ({ state }) =>
      state === 'LISTEN' || state === 'SYN-SENT'
        ? '还没有连接可以让 RST 结束：ABORT 只是忘掉你刚开始的事。'
        : '两个 FIN 都已发出，没有什么可打断的了：ABORT 只是忘掉这个连接。',
    '看看那排调用：有一个不用发报文段。',
    (r) => standsTold(r) && `用 LEAVE 就行，不发报文段。${standsTold(r)}`,
  ),
} as const satisfies Partial<ReasonsText>;
