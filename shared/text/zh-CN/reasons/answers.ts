/** 中文 reasons: the head of the inbox asks for something else, or for an answer at all. */
import { has, seqLt } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, octets, say } from '../phrases.ts';
import { zh } from '../spaced.ts';

const otherwise = {
  'syn-ack-wants-ack': say(
    'SYN,ACK 只要一个 ACK',
    '它确认了你的 SYN，也带来了对端的 SYN。双方的初始序号都知道了，你不必再发 SYN。',
    '确认它的 SYN：SEG.SEQ + SEG.LEN，SYN 算一个。',
    cardTold,
  ),
  'reset-owed': say(
    '先给外来的报文段一个 RST',
    (r) => zh`最前面的 ${nameOf(r.about)} 不属于你的任何连接，要让发送方知道。`,
    '用 RST 回应；它的序号就是那个报文段的确认号。',
    cardTold,
  ),
  'challenge-owed': say(
    '一个空的 ACK，什么都不捎带',
    (r) => zh`这个 ${nameOf(r.about)} 对不上号，只回一个 ACK 说明你在哪里，别的都不能搭车。`,
    '用 SND.NXT 和 RCV.NXT 发 ACK；应用想做的可以随后。',
    cardTold,
  ),
  'open-before-answer': say(
    '先打发外来的，再呼叫',
    (r) => zh`最前面的 ${nameOf(r.about)} 不属于你的任何连接，发送方在等你说一声。`,
    '先给它 RST，你的 SYN 可以随后。',
    cardTold,
  ),
  'listen-before-answer': say(
    '先打发外来的，再 LISTEN',
    (r) => zh`这个 ${nameOf(r.about)} 在你开端口之前就到了：对它来说，这里没有连接。`,
    (r) => (r.expected === null ? '先 DISCARD，LISTEN 可以随后。' : '先给它 RST，LISTEN 可以随后。'),
    cardTold,
  ),
  'resend-before-answer': say(
    '到达的比重传更要紧',
    (r) => zh`你的 RTO 还没到期，而收件箱最前面的 ${nameOf(r.about)} 正等着处理。`,
    '先看看它的控制位和序号；回应之后，也许就不必重传了。',
    cardTold,
  ),
  'leave-before-answer': say(
    '还有谁在问你',
    (r) =>
      r.about !== null && has(r.about, 'FIN')
        ? '2MSL 过去了，可对端的 FIN 又来了：它没收到你最后的 ACK。'
        : zh`2MSL 过去了，可最前面的 ${nameOf(r.about)} 还没有处理。`,
    (r) =>
      r.expected === null ? '走之前先把它 DISCARD。' : '它想知道你在哪里。走之前先回一个 ACK：和 RCV.NXT 比一比。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const atAll = {
  'text-wants-ack': say(
    '数据需要确认',
    (r) => `这 ${octets(r.about?.len ?? 0)}正是你在等的；丢掉它，对端只会再发一次。`,
    '收下它：确认号是它的 SEG.SEQ + SEG.LEN。',
    cardTold,
  ),
  'syn-wants-answer': say(
    'SYN 需要回应',
    '有谁请求连接，而你的应用正在监听。丢掉它，SYN 只会再来一次。',
    '用 SYN,ACK 回应：你的 ISS，加上对它的 SYN 的确认。',
    cardTold,
  ),
  'syn-wants-challenge-ack': say(
    '真的是对端吗？',
    '连接里又来 SYN，可能是旧报文，可能是攻击，也可能对端重启了。不要丢掉，要问一句。',
    '用 SND.NXT 和 RCV.NXT 发一个 ACK。',
    cardTold,
  ),
  'stranger-wants-reset': say(
    '要让外来的知道',
    (r) => zh`这个 ${nameOf(r.about)} 不属于这里的任何连接。不回应，发送方就会一直等、一直重传。`,
    '用 RST 回应。看它带不带 ACK：这决定 RST 的序号。',
    cardTold,
  ),
  'unacceptable-wants-ack': say(
    '对不上号的也要回应',
    ({ about, sndNxt }) =>
      about !== null && about.ack !== null && seqLt(sndNxt, about.ack)
        ? zh`这个 ${nameOf(about)} 确认了你还没发的东西。它不算数，但要让发送方知道。`
        : zh`这个 ${nameOf(about)} 在你的窗口之外。它不算数，但要让发送方知道。`,
    '用 SND.NXT 和 RCV.NXT 发一个 ACK。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const answers = { ...otherwise, ...atAll } as const;
