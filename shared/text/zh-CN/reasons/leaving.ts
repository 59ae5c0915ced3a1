/** 中文 reasons: RESEND, LEAVE and LISTEN. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, discardTold, say, standsTold } from '../phrases.ts';

const again = {
  'resend-nothing': say(
    '你没有等待确认的报文段',
    '只有占序号的才重传。纯 ACK 不重传：对端会重传它的报文段，你再回应一次。',
    '比较 SND.UNA 和 SND.NXT。',
    (r) => standsTold(r) && `SND.UNA 和 SND.NXT 都是 ${r.sndNxt}。`,
  ),
} as const satisfies Partial<ReasonsText>;

/** What a goodbye still lacks while one's own FIN is out. */
function lacking({ state }: Reasoning): string {
  switch (state) {
    case 'FIN-WAIT-1':
      return '你的 FIN 发出去了，可它的确认和对端的 FIN 都还没到。';
    case 'CLOSING':
      return '两个 FIN 交错而过，可你的那个还没有被确认。';
    default:
      return '自己的 FIN 被确认只是一半：对端还可以发数据，它的 FIN 也还没来。';
  }
}

const leave = {
  'leave-too-early': say(
    '2MSL 还没有过去',
    '对端也许还会来要最后的 ACK，旧报文段也还没有全部消失。',
    '看看 2MSL 计时器，到期后再 LEAVE。',
    (r) => `也许还要再说一遍 ack ${r.rcvNxt}。等 2MSL 到期后再 LEAVE。`,
  ),
  'leave-nothing': say(
    '没有什么可以离开',
    '在 CLOSED，没有可以删除的连接。',
    '看看收件箱，再看看应用要什么。',
    cardTold,
  ),
  'leave-while-opening': say(
    '沉默不是拒绝',
    (r) =>
      r.state === 'LISTEN'
        ? '还没有谁来呼叫，而 LISTEN 不靠时钟结束。'
        : '握手正在进行。拒绝会用 RST 来说；还没有东西到，说明不了什么。',
    (r) => (r.state === 'LISTEN' ? '等一个 SYN。' : '看看计时器：RTO 到期后再 RESEND。'),
    cardTold,
  ),
  'leave-while-open': say(
    '不能说走就走',
    (r) =>
      r.state === 'CLOSE-WAIT'
        ? '对端已经告别，正在等你告别：你走了，它就只能一直等。'
        : '两个方向都开着。它们靠 FIN 结束，哪一端先发都可以；应用要中止时才用 RST。',
    '看看应用要什么。',
    cardTold,
  ),
  'leave-while-last-ack': say(
    '你的 FIN 还没有被确认',
    'LAST-ACK 在收到 FIN 的确认时自己结束，不靠时钟。',
    '等它来；RTO 到期后就 RESEND 这个 FIN。',
    (r) => `对端的 ack ${r.sndNxt} 一到就结束。RTO 到期后就 RESEND 这个 FIN。`,
  ),
  'leave-while-peer-open': say(
    '告别还没有完成',
    lacking,
    '看看状态图：两个 FIN 和两个 ACK 都齐了才到 TIME-WAIT。',
    (r) => (r.state === 'FIN-WAIT-2' ? `你在等它的 FIN，从 ${r.rcvNxt} 起。` : `你在等 ack ${r.sndNxt}。`),
  ),
  'leave-on-false-rst': say(
    '这个 RST 结束不了什么',
    'RST 只有正好在 RCV.NXT 上才算数；在别处，它可能是猜的，也可能是旧的。',
    '把它的 SEG.SEQ 和 RCV.NXT 比一比：窗口内回 ACK，窗口外丢掉。',
    (r) => (r.expected === null ? discardTold(r) : cardTold(r)),
  ),
  'leave-on-rst-in-listen': say(
    'LISTEN 不理会 RST',
    '你什么都没发过，它也就不是在回应你：不是旧的，就是外来的。你的端口还开着。',
    'DISCARD，然后等 SYN。',
  ),
  'leave-on-rst-in-syn-sent': say(
    '它说的不是你的 SYN',
    '你的 SYN 还在外面时，RST 要确认了它才算数。RST 的序号无所谓，可以是 0。',
    '把它的确认号和你的 SND.NXT 比一比，然后 DISCARD。',
    (r) => `它得写 ack ${r.sndNxt} 才行：DISCARD。`,
  ),
  'leave-on-rst-in-time-wait': say(
    '在 TIME-WAIT 里不理会 RST',
    '一个旧的 RST 会缩短保护下一个连接的等待。',
    '用 DISCARD 丢掉它，一直留到 2MSL 过去。',
    (r) => `用 DISCARD 丢掉它，一直留到 2MSL 过去：也许还要再说一遍 ack ${r.rcvNxt}。`,
  ),
} as const satisfies Partial<ReasonsText>;

const listen = {
  'listen-not-closed': say(
    'LISTEN 从 CLOSED 开始',
    (r) => (r.state === 'LISTEN' ? '你的端口已经开着。' : `你在 ${r.state}：连接已经有了。`),
    '看看收件箱，再看看应用要什么。',
    cardTold,
  ),
  'listen-not-yours': say(
    '没有谁调用被动打开',
    '端口要应用提出才打开，而你的应用现在没有提。',
    '看看应用那一行：它写着应用要什么。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const leaving = { ...again, ...leave, ...listen } as const;
