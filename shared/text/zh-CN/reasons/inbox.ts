/** 中文 reasons: what is done with an arrived segment, timers and calls. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say } from '../phrases.ts';

export const inbox = {
  'answer-first': say(
    '先回应到达的',
    (r) => `收件箱最前面的 ${nameOf(r.about)} 在等回应，而这张牌不是回应。`,
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
    (r) => `丢掉这个 ${nameOf(r.about)}，对端就会一直等你的回音。`,
    '看看它带了什么：SYN、FIN 和数据都占序列号，占号的就要确认。',
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
    (e) => (e.ack === null ? null : `再说一遍：ack ${e.ack}。`),
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
    '这个连接还需要你',
    (r) => `在 ${r.state}，还有话要说或要听；只有 TIME-WAIT 靠时钟结束。`,
    '在状态图上看看：从这里有哪条边可以走？',
    cardTold,
  ),
  'leave-while-last-ack': say(
    '你的 FIN 还没有被确认',
    'LAST-ACK 在收到 FIN 的确认时自己结束，不靠时钟。',
    '等它来；RTO 到期后就 RESEND 这个 FIN。',
  ),
  'listen-not-closed': say(
    '你已经有连接了',
    (r) => `LISTEN 从 CLOSED 开始，而你在 ${r.state}。`,
    '看看这个连接还欠着什么。',
    cardTold,
  ),
  'listen-not-yours': say(
    '这一次由你来呼叫',
    '你的应用要的是主动打开：你先开口，对端在监听。',
    '看看应用那一行，用开始握手的那张牌。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;
