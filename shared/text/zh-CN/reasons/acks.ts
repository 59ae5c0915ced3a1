/** 中文 reasons: a wrong ack. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { ackTold, givenAck, nameOf, say } from '../phrases.ts';
import { zh } from '../spaced.ts';

/** The segment whose own number the ack is: the one at the head, or one before it. */
const itself = (r: Reasoning): string =>
  r.about !== null && r.about.seq === r.given?.ack ? zh`这个 ${nameOf(r.about)} ` : '对端某个报文段';

export const acks = {
  'ack-is-their-seq': say(
    '确认号说的是下一个号',
    (r) => zh`${givenAck(r)} 是${itself(r)}自己的序号；确认号要写你期待的下一个。`,
    '和它的 SEG.SEQ + SEG.LEN 比一比，SYN 和 FIN 各算一个。',
    ackTold,
  ),
  'ack-counts-syn-only-once': say(
    '到的不只是 SYN',
    (r) => zh`${givenAck(r)} 是 IRS + 1：刚收到 SYN 时没错，可之后对端又往前走了。`,
    '和 RCV.NXT 比一比，再加上这次要确认的 SEG.LEN。',
    ackTold,
  ),
  'ack-of-last-octet': say(
    '确认号是你还在等的那个号',
    (r) => zh`${givenAck(r)} 是你已经收下的最后一个号。确认号要写第一个还没收到的。`,
    '和最后一个按序报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ackTold,
  ),
  'ack-one-too-many': say(
    '多算了一个',
    (r) => zh`确认号 ${givenAck(r)} 比你收到的多一个：纯 ACK 不占序号。`,
    '重新数一数占号的东西：SYN、FIN，还有每个数据字节。',
    ackTold,
  ),
  'ack-beyond-gap': say(
    '前面还缺一段',
    (r) => zh`确认是累积的：确认号管它之前的一切，而 ${givenAck(r)} 之前还有空缺。`,
    '写第一个缺的号，也就是 RCV.NXT，而不是见过的最大号。',
    ackTold,
  ),
  'ack-between-segments': say(
    '报文段要整个收下',
    (r) => zh`${givenAck(r)} 落在一个已到报文段的中间。`,
    '选一个报文段的末尾：它的 SEG.SEQ + SEG.LEN。',
    ackTold,
  ),
  'ack-goes-back': say(
    '确认号不会往回走',
    (r) => zh`确认号只增不减，而你早已确认过 ${givenAck(r)} 之后的内容。`,
    '和 RCV.NXT 比一比，再加上之后按序到达的。',
    ackTold,
  ),
  'ack-not-new': say(
    '这个确认没提到刚到的东西',
    (r) => zh`确认号 ${givenAck(r)} 只是重复以前说过的，刚到的 ${nameOf(r.about)} 还是没有被确认。`,
    '在 RCV.NXT 上加它的 SEG.LEN。',
    ackTold,
  ),
  'ack-is-own-number': say(
    '这是你自己方向的号',
    (r) => zh`两个方向各数各的，${givenAck(r)} 属于你发送的那一边。`,
    '确认号说的是对端的序号：看到达报文段的 SEG.SEQ，或看 RCV.NXT。',
    ackTold,
  ),
  'ack-is-zero': say(
    '0 也是一个序号',
    '带着 ACK 位写 0，就是说你在等 0 号。只有不带 ACK 的报文段才什么都不说。',
    '和 RCV.NXT，或到达报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ackTold,
  ),
  'ack-is-length': say(
    '确认号是位置，不是长度',
    (r) => zh`${givenAck(r)} 是一个报文段占了多少个号。确认号说的是它们之后的那个号。`,
    '把它加到那个报文段的 SEG.SEQ 上。',
    ackTold,
  ),
  'ack-is-relative': say(
    '这是从对端初始序号数起的',
    (r) => zh`${givenAck(r)} 是对端从初始序号起走了多远。抓包工具这样显示；线上走的是真正的号。`,
    '和 RCV.NXT 比一比，一位也不能少。',
    ackTold,
  ),
  'ack-not-received': say(
    '你还没收到那么多',
    (r) => zh`写 ${givenAck(r)} 就是说它之前的你都有了，而到达的东西没有一个到那里。`,
    '和最后一个按序报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ackTold,
  ),
  'ack-before-isn': say(
    '这个号在对端的起点之前',
    (r) => zh`对端的号从它的初始序号开始，${givenAck(r)} 还在那之前，不是这个连接的号。`,
    '和 IRS 比一比，从那里往后数。',
    ackTold,
  ),
} as const satisfies Partial<ReasonsText>;
