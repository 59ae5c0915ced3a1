/** 中文 reasons: a wrong seq. */
import type { ReasonsText } from '../../parts/index.ts';
import { givenSeq, say, seqTold, whole } from '../phrases.ts';
import { zh } from '../spaced.ts';

export const seqs = {
  'seq-counts-own-ack': say(
    '纯 ACK 不占序号',
    (r) => zh`${givenSeq(r)} 多算了一个。在你发的东西里，纯 ACK 不会让序号前进。`,
    '和 SND.NXT 比一比：只有你的 SYN、FIN 和数据字节会让它前进。',
    seqTold,
  ),
  'seq-is-iss': say(
    '只有 SYN 用初始序号',
    (r) => zh`${givenSeq(r)} 是你的 ISS。SYN 已经用掉它，之后发的又往前走了。`,
    '和 SND.NXT 比一比。',
    seqTold,
  ),
  'seq-is-una': say(
    '这个号已经用过了',
    (r) => zh`从 ${givenSeq(r)} 起，有你发出但还没被确认的内容；新的要排在它后面。`,
    '比较 SND.UNA 和 SND.NXT。要重说旧的，用 RESEND。',
    seqTold,
  ),
  'seq-is-zero': say(
    '你的号不在 0',
    '它从你的 ISS 开始，一直往前走。只有回应不带 ACK 的报文段的 RST，序号才是 0。',
    '和 SND.NXT 比一比。',
    seqTold,
  ),
  'seq-is-relative': say(
    '这是从你的初始序号数起的',
    (r) => zh`${givenSeq(r)} 是你从 ISS 起走了多远。抓包工具这样显示；线上走的是真正的号。`,
    '和 SND.NXT 比一比，一位也不能少。',
    seqTold,
  ),
  'seq-goes-back': say(
    '这个号你已经发过',
    (r) => zh`每个号只给一次，${givenSeq(r)} 就在给过的里面。`,
    '新的从 SND.NXT 开始；旧的要用 RESEND 再说。',
    seqTold,
  ),
  'seq-skips': say(
    '这样会留下一个空缺',
    (r) => zh`从你上一个号到 ${givenSeq(r)} 之间，永远不会有东西来，对端却会一直等。`,
    '和 SND.NXT 比一比：你的 SYN、数据字节和 FIN 刚好到它前面为止。',
    seqTold,
  ),
  'seq-not-snd-nxt': say(
    '只有初始序号是选出来的',
    (r) => zh`之后的每个序号都由你发过的内容决定，而 ${givenSeq(r)} 不是。`,
    '和 SND.NXT 比一比。',
    seqTold,
  ),
  'seq-is-their-number': say(
    '这是对端方向的号',
    (r) => zh`两个方向各数各的，${givenSeq(r)} 是对端那一边的序号。`,
    '序号要从你自己这边取：SYN 和 ISS 比，其他的和 SND.NXT 比。',
    seqTold,
  ),
  'resend-not-oldest': say(
    '先重传最早的',
    '计时器属于最早未被确认的报文段；它到了，后面的也许根本不用重传。',
    '和 SND.UNA 比一比，它从那里开始；RESEND 发的就是它。',
    (r) => zh`最早未被确认的从 ${r.sndUna} 开始，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-iss': say(
    '重传的 SYN 还是同一个 SYN',
    (r) => zh`换成 ${givenSeq(r)}，就成了在已开始的连接旁边再要一个新连接。`,
    '和 TCB 里的 ISS 比一比。',
    (r) => zh`你的 ISS 是 ${r.sndUna}，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-seq': say(
    '重传不换序号',
    '对端只能靠序号认出：这还是刚才那个报文段。',
    '和 SND.UNA 比一比，最早未被确认的报文段从那里开始。',
    (r) => zh`最早未被确认的从 ${r.sndUna} 开始，不是 ${givenSeq(r)}。`,
  ),
  'resend-other-bits': say(
    '重传不换控制位和数据',
    '再发一次的，是最早未被确认的那个报文段，原样不动。',
    '看看线上你这一边的它；RESEND 会原样发出。',
    (r) => (r.expected?.seq === r.sndUna ? `它是 ${whole(r.expected)}。` : null),
  ),
  'isn-not-yours': say(
    '初始序号由 TCP 来选',
    (r) => zh`SYN 要带为这个连接选好的 ISS，而 ${givenSeq(r)} 不是。`,
    '和已经备好的 ISS 比一比。它是随机选的，为的是谁也猜不到。',
    seqTold,
  ),
} as const satisfies Partial<ReasonsText>;
