/** 中文 words for right and for needless moves. */
import { has, type Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { nameOf, octets, say, took } from '../phrases.ts';
import { zh } from '../spaced.ts';

/** What a card of one's own has done. */
function sent(r: Reasoning): string {
  if (r.given === null) return '已照调用办好。';
  if (has(r.given, 'RST')) return '连接已中止，TCB 已删除。';
  if (has(r.given, 'FIN')) return `你的 FIN 占最后一个字节之后的序号：${r.given.seq}。`;
  if (has(r.given, 'SYN')) return `你的 SYN 带着 ISS ${r.given.seq}，占一个序号。`;
  return `从 ${r.given.seq} 起的${octets(r.given.len)}已经上路。`;
}

function answered(r: Reasoning): string {
  if (r.given === null) return '它有了回应。';
  if (has(r.given, 'RST')) return zh`这个 ${nameOf(r.about)} 不属于这里的任何连接，已经告诉对方。`;
  if (r.about === null) return `你告诉对端：下一个期待 ${r.given.ack ?? r.given.seq}。`;
  return `${took(r.about)}；你下一个期待 ${r.given.ack ?? r.given.seq}。`;
}

export const right = {
  open: say('握手开始了', sent, '接下来轮到对端。'),
  answer: say('已回应', answered, ''),
  'answer-with-call': say('一举两得', answered, sent),
  call: say('照应用的要求办了', sent, ''),
  retransmission: say('又说了一遍', (r) => `还是从 ${r.sndUna} 起的那个：就算两份都到，对端也认得出第二份。`, ''),
  'duplicate-ack': say('指出了空缺', (r) => `你再次说明缺的是 ${r.given?.ack ?? r.rcvNxt}，空缺之上的先保留着。`, ''),
  discard: say('已丢弃', (r) => zh`${nameOf(r.about)} 在这里什么也不改变，也不用回应。`, ''),
  listen: say('端口已打开', '你在等任何一方发来的 SYN。', ''),
  leave: say('2MSL 已过', '再也没有谁会来要最后的 ACK，也没有旧报文段能打扰新的连接。', ''),
  overtaken: say('出牌时是对的', '就在你出手的时候，到达的报文段已经把事情办了；不必再发什么。', ''),
} as const satisfies Partial<ReasonsText>;

export const needless = {
  'resent-before-rto': say(
    '稍微早了一点',
    (r) => `从 ${r.sndUna} 起的已经发过，RTO 还没有到期：回应也许正在路上。`,
    '等计时器到期再说。',
  ),
  'ack-says-nothing-new': say(
    '没有谁要这个 ACK',
    (r) => `对端已经听过 ack ${r.given?.ack ?? r.rcvNxt}；纯 ACK 本身从来不会被确认。`,
    '它合法，但没有说新东西。',
  ),
} as const satisfies Partial<ReasonsText>;
