/** 中文 reasons: a wrong ack or seq. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { ackTold, givenAck, givenSeq, nameOf, say, seqTold, whole } from '../phrases.ts';

/** The segment whose own number the ack is: the one at the head, or one before it. */
const itself = (r: Reasoning): string =>
  r.about !== null && r.about.seq === r.given?.ack ? `这个 ${nameOf(r.about)} ` : '对端某个报文段';

export const acks = {
  'ack-is-their-seq': say(
    '确认号说的是下一个号',
    (r) => `${givenAck(r)} 是${itself(r)}自己的序列号；确认号要写你期待的下一个。`,
    '和它的 SEG.SEQ + SEG.LEN 比一比，SYN 和 FIN 各算一个。',
    ackTold,
  ),
  'ack-counts-syn-only-once': say(
    '到的不只是 SYN',
    (r) => `${givenAck(r)} 是 IRS + 1：刚收到 SYN 时没错，可之后对端又往前走了。`,
    '和 RCV.NXT 比一比，再加上这次要确认的 SEG.LEN。',
    ackTold,
  ),
  'ack-of-last-octet': say(
    '确认号是你还在等的那个号',
    (r) => `${givenAck(r)} 是你已经收下的最后一个号。确认号要写第一个还没收到的。`,
    '和最后一个按序报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ackTold,
  ),
  'ack-one-too-many': say(
    '多算了一个',
    (r) => `确认号 ${givenAck(r)} 会确认一个谁也没发过的号：纯 ACK 不占序列号。`,
    '重新数一数占号的东西：SYN、FIN，还有每个数据字节。',
    ackTold,
  ),
  'ack-beyond-gap': say(
    '前面还缺一段',
    (r) => `确认是累积的：确认号管它之前的一切，而 ${givenAck(r)} 之前还有空缺。`,
    '写第一个缺的号，也就是 RCV.NXT，而不是见过的最大号。',
    ackTold,
  ),
  'ack-between-segments': say(
    '报文段要整个收下',
    (r) => `${givenAck(r)} 落在一个已到报文段的中间。`,
    '选一个报文段的末尾：它的 SEG.SEQ + SEG.LEN。',
    ackTold,
  ),
  'ack-goes-back': say(
    '确认号不会往回走',
    (r) => `确认号只增不减，而你早已确认过 ${givenAck(r)} 之后的内容。`,
    '和 RCV.NXT 比一比，再加上之后按序到达的。',
    ackTold,
  ),
  'ack-not-new': say(
    '这个确认没提到刚到的东西',
    (r) => `确认号 ${givenAck(r)} 只是重复以前说过的，刚到的 ${nameOf(r.about)} 还是没有被确认。`,
    '在 RCV.NXT 上加它的 SEG.LEN。',
    ackTold,
  ),
  'ack-is-own-number': say(
    '这是你自己方向的号',
    (r) => `两个方向各数各的，${givenAck(r)} 属于你发送的那一边。`,
    '确认号说的是对端的序列号：看到达报文段的 SEG.SEQ，或看 RCV.NXT。',
    ackTold,
  ),
  'ack-wrong': say(
    '你等的不是这个号',
    (r) => `你按序收到的东西，没有哪个正好在 ${givenAck(r)} 之前结束。`,
    '把确认号和最后一个按序报文段的 SEG.SEQ + SEG.LEN 比一比。',
    ackTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const seqs = {
  'seq-counts-own-ack': say(
    '纯 ACK 不占序列号',
    (r) => `${givenSeq(r)} 多算了一个。在你发的东西里，纯 ACK 不会让序列号前进。`,
    '和 SND.NXT 比一比：只有你的 SYN、FIN 和数据字节会让它前进。',
    seqTold,
  ),
  'seq-is-iss': say(
    '只有 SYN 用初始序列号',
    (r) => `${givenSeq(r)} 是你的 ISS。SYN 已经用掉它，之后发的又往前走了。`,
    '和 SND.NXT 比一比。',
    seqTold,
  ),
  'seq-is-una': say(
    '这个号已经用过了',
    (r) => `从 ${givenSeq(r)} 起，有你发出但还没被确认的内容；新的要排在它后面。`,
    '比较 SND.UNA 和 SND.NXT。要重说旧的，用 RESEND。',
    seqTold,
  ),
  'seq-not-snd-nxt': say(
    '只有初始序列号是选出来的',
    (r) => `之后的每个序列号都由你发过的内容决定，而 ${givenSeq(r)} 不是。`,
    '和 SND.NXT 比一比。',
    seqTold,
  ),
  'seq-is-their-number': say(
    '这是对端方向的号',
    (r) => `两个方向各数各的，${givenSeq(r)} 是对端那一边的序列号。`,
    '序列号要从你自己这边取：SYN 和 ISS 比，其他的和 SND.NXT 比。',
    seqTold,
  ),
  'resend-not-oldest': say(
    '先重传最早的',
    '计时器属于最早未被确认的报文段；它到了，后面的也许根本不用重传。',
    '和 SND.UNA 比一比，它从那里开始；RESEND 发的就是它。',
    (r) => `最早未被确认的从 ${r.sndUna} 开始，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-iss': say(
    '重传的 SYN 还是同一个 SYN',
    (r) => `换成 ${givenSeq(r)}，就成了在已开始的连接旁边再要一个新连接。`,
    '和 TCB 里的 ISS 比一比。',
    (r) => `你的 ISS 是 ${r.sndUna}，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-seq': say(
    '重传不换序列号',
    '对端只能靠序列号认出：这还是刚才那个报文段。',
    '和 SND.UNA 比一比，最早未被确认的报文段从那里开始。',
    (r) => `最早未被确认的从 ${r.sndUna} 开始，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-bits': say(
    '重传不换控制位和数据',
    '再发一次的，是最早未被确认的那个报文段，原样不动。',
    '看看线上你这一边的它；RESEND 会原样发出。',
    (r) => (r.expected?.seq === r.sndUna ? `它是 ${whole(r.expected)}。` : null),
  ),
  'isn-not-yours': say(
    '初始序列号由 TCP 来选',
    (r) => `SYN 要带为这个连接选好的 ISS，而 ${givenSeq(r)} 不是。`,
    '和已经备好的 ISS 比一比。它是随机选的，为的是谁也猜不到。',
    seqTold,
  ),
} as const satisfies Partial<ReasonsText>;
