/** 中文 reasons: what is done with an arrived segment, timers and calls. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say } from '../phrases.ts';

export const inbox = {
  'answer-first': say(
    '先回应到达的',
    (r) => `收件箱最前面的 ${nameOf(r.about)} 还没有处理，而这一步处理不了它。`,
    '看看它的控制位和序列号；应用想做的可以随后。',
    cardTold,
  ),
  'third-needless': say(
    '连续第三次了',
    '再发一次也算合法，但三张牌都没说新东西，只会占满线路。',
    '等到有东西到达，或有计时器到期。',
  ),
  'discard-owed': say(
    '这个需要回应',
    (r) => `丢掉这个 ${nameOf(r.about)}，对端就得不到它该有的回应。`,
    '看看它的控制位：占序列号的要确认，不属于任何连接的要复位。',
    cardTold,
  ),
  'handshake-needs-third': say(
    '两次握手不够',
    '没有你的 ACK，对端就不知道它的 SYN,ACK 有没有活人收到：一个旧的 SYN 就能打开幽灵连接。',
    '确认它。和它的 SEG.SEQ 比一比，别忘了 SYN 也算一个。',
    cardTold,
  ),
  'half-close-still-receives': say(
    '关闭的只是你这个方向',
    '你的 FIN 结束的是你的发送。对端还可以继续发，你照常确认。',
    '看看它的 SEG.SEQ + SEG.LEN。',
    cardTold,
  ),
  'rst-wants-challenge-ack': say(
    '这个 RST 不能信，但要回应',
    '它在窗口内，却不在 RCV.NXT 上：猜出来的也会是这样，所以要用质询 ACK 问一句。',
    '发一个说明你现状的 ACK：SND.NXT 和 RCV.NXT。',
    cardTold,
  ),
  'discard-nothing': say('收件箱是空的', '这里没有可丢的东西。', '看看计时器，再看看应用要什么。'),
  'answer-to-dropped': say(
    '这个不用回应',
    (r) => `在你的状态下，RFC 会默默丢掉这个 ${nameOf(r.about)}：任何回应都只会添乱。`,
    '看看它的控制位和序列号就知道原因，然后 DISCARD。',
  ),
  'duplicate-wants-ack': say(
    '重复的也要再确认',
    '你早就收到过它，可是重发的一方也许没收到你的 ACK。',
    '把 ACK 再发一次；确认号就是现在的 RCV.NXT。',
    ({ expected: e }) => (e === null || e.ack === null ? null : `再说一遍：ack ${e.ack}。`),
  ),
} as const satisfies Partial<ReasonsText>;

export const timers = {
  'resend-nothing': say(
    '你没有等待确认的报文段',
    '只有占序列号的才重传。纯 ACK 不重传：对端会重发它的报文段，你再回应一次。',
    '比较 SND.UNA 和 SND.NXT。',
  ),
  'leave-too-early': say(
    '2MSL 还没有过去',
    '对端也许还会来要最后的 ACK，旧报文段也还没有全部消失。',
    '看看 2MSL 计时器，到期后再 LEAVE。',
  ),
  'leave-not-in-time-wait': say(
    '现在还不能离开',
    (r) =>
      r.state === 'CLOSED'
        ? '在 CLOSED，没有可以离开的连接。'
        : `在 ${r.state}，还有话要说或要听；只有 TIME-WAIT 靠时钟结束。`,
    '在状态图上看看：从这里有哪条边可以走？',
    cardTold,
  ),
  'leave-while-last-ack': say(
    '你的 FIN 还没有被确认',
    'LAST-ACK 在收到 FIN 的确认时自己结束，不靠时钟。',
    '等它来；RTO 到期后就 RESEND 这个 FIN。',
  ),
  'leave-while-peer-open': say(
    '另一个方向还开着',
    (r) => `在 ${r.state}，告别还没有完成：自己的 FIN 被确认只是一半。`,
    '看看状态图：两个 FIN 和两个 ACK 都齐了才到 TIME-WAIT。',
  ),
  'leave-on-false-rst': say(
    '这个 RST 结束不了什么',
    (r) =>
      r.state === 'TIME-WAIT'
        ? '在 TIME-WAIT 里不理会 RST：一个旧的 RST 会缩短保护下一个连接的等待。'
        : 'RST 只有正好在 RCV.NXT 上才算数；在别处，它可能是猜的，也可能是旧的。',
    (r) =>
      r.state === 'TIME-WAIT'
        ? '用 DISCARD 丢掉它，一直留到 2MSL 过去。'
        : '把它的 SEG.SEQ 和 RCV.NXT 比一比：窗口内回 ACK，窗口外丢掉。',
    cardTold,
  ),
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
