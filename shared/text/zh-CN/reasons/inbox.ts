/** 中文 reasons: what is done with an arrived segment. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, discardTold, nameOf, octets, say, standsTold } from '../phrases.ts';
import { zh } from '../spaced.ts';

export const inbox = {
  'third-needless': say(
    '连续第三次了',
    '再发一次也算合法，但三张牌都没说新东西，只会占满线路。',
    '等到有东西到达，或有计时器到期。',
    (r) =>
      r.given === null
        ? `从 ${r.sndUna} 起的已经在路上了：等它的 RTO 到期。`
        : `对端已经听过 ack ${r.rcvNxt}：等到有东西到达，或有计时器到期。`,
  ),
  'handshake-needs-third': say(
    '两次握手不够',
    '没有你的 ACK，对端就不知道它的 SYN,ACK 有没有活人收到：一个旧的 SYN 就能打开幽灵连接。',
    '确认它。和它的 SEG.SEQ 比一比，别忘了 SYN 也算一个。',
    cardTold,
  ),
  'half-close-still-receives': say(
    '关闭的只是你这个方向',
    (r) => `你的 FIN 结束的是你的发送。对端还可以继续发：这 ${octets(r.about?.len ?? 0)}照常确认。`,
    '看看它的 SEG.SEQ + SEG.LEN。',
    cardTold,
  ),
  'rst-wants-challenge-ack': say(
    '这个 RST 不能信，但要回应',
    '它在窗口内，却不在 RCV.NXT 上：猜出来的也会是这样，所以要用质询 ACK 问一句。',
    '发一个说明你现状的 ACK：SND.NXT 和 RCV.NXT。',
    cardTold,
  ),
  'discard-nothing': say('收件箱是空的', '这里没有可丢的东西。', '看看计时器，再看看应用要什么。', cardTold),
  'duplicate-wants-ack': say(
    '重复的也要再确认',
    '你早就收到过它，可是重传的一方也许没收到你的 ACK。',
    '把 ACK 再发一次；确认号就是现在的 RCV.NXT。',
    ({ expected: e }) => (e === null || e.ack === null ? null : `再说一遍：ack ${e.ack}。`),
  ),
} as const satisfies Partial<ReasonsText>;

/** Why an RST at the head changes nothing. */
function powerless({ state }: Reasoning): string {
  switch (state) {
    case 'CLOSED':
    case 'LISTEN':
      return '这里没有连接可以让这个 RST 结束，所以默默丢掉。';
    case 'SYN-SENT':
      return '这个 RST 确认的不是你的 SYN，所以默默丢掉。';
    case 'TIME-WAIT':
      return '在 TIME-WAIT 里不理会 RST，否则一个旧的就能缩短等待。';
    default:
      return '这个 RST 在你的窗口之外，所以默默丢掉。';
  }
}

export const dropped = {
  'answer-to-rst': say('这个 RST 不用回应', powerless, 'DISCARD 就行。', discardTold),
  'answer-to-no-ack': say(
    '不带 ACK 就不算数',
    '没有 ACK 位，这个报文段里什么都不算数，也不用回应。',
    'DISCARD 就行。',
    discardTold,
  ),
  'answer-before-syn': say(
    '对端还没发它的 SYN',
    (r) => zh`你的 SYN 还在外面时，只有 SYN 和 RST 算数。这个 ${nameOf(r.about)} 丢掉就好，不用回应。`,
    'DISCARD，然后等 SYN,ACK。',
    (r) => standsTold(r) && `DISCARD 就行。你的 SYN 占了 ${r.sndNxt} 的前一个号，还在等回应。`,
  ),
  'answer-to-dropped': say(
    '对端的 FIN 之后都不算数',
    (r) => zh`对端的 FIN 说过这个方向已经说完，所以这个 ${nameOf(r.about)} 不用回应。`,
    '看看它的 SEG.SEQ 和 RCV.NXT，然后 DISCARD。',
    discardTold,
  ),
} as const satisfies Partial<ReasonsText>;
