/** 中文 reasons: a card that does not belong here. */
import { has, type Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, givenSeq, nameOf, octets, say } from '../phrases.ts';
import { zh } from '../spaced.ts';

const opening = {
  'syn-already-sent': say(
    '你的 SYN 已经发出去了',
    (r) =>
      r.about === null
        ? '一个 SYN 打开一个连接；没有回音，只说明还没有东西到。'
        : zh`你的 SYN 已经占了它的号。这个 ${nameOf(r.about)} 等的是你说听懂了。`,
    (r) =>
      r.about === null ? '先等回应。RTO 到期后，用 RESEND 把同样的再说一遍。' : '看看它带来了什么：占序号的要确认。',
    cardTold,
  ),
  'syn-with-text': say(
    'SYN 上的数据要等',
    'SYN 可以带数据，对端会留到 ESTABLISHED 再交给应用。在这里，数据跟在握手之后。',
    '只发 SYN。',
    cardTold,
  ),
  'syn-in-connection': say(
    'SYN 的任务已经完成',
    '两端都知道了双方的初始序号；再来一个 SYN，只会被当成旧报文或攻击。',
    '看看你的状态和现在欠着什么：从这里起每个报文段都带 ACK。',
    cardTold,
  ),
  'syn-from-listen': say(
    '被动打开要等',
    '你的应用在监听：对端来呼叫，你来回应。',
    '看看收件箱。到来的 SYN 才是你要回应的。',
    cardTold,
  ),
  'syn-ack-without-syn': say(
    '没有 SYN 可回应',
    'SYN,ACK 用来确认对端的 SYN，并带上自己的 SYN；现在没有谁在等它。',
    '看看收件箱最前面的报文段，再看看你的应用调用了什么。',
    cardTold,
  ),
  'syn-ack-to-stranger': say(
    '它并没有请求连接',
    (r) => zh`SYN,ACK 回应的是 SYN，而这个 ${nameOf(r.about)} 不属于你的任何连接。`,
    '不属于任何连接的报文段要用 RST 回应。看它带不带 ACK：这决定 RST 的序号。',
    cardTold,
  ),
  'ack-completes-nothing': say(
    'SYN 要的是两样东西',
    (r) =>
      r.about === null
        ? '你的 SYN,ACK 已经把两样都回应了；现在要由对端的 ACK 来完成握手。'
        : '它要你的确认，也要你自己的 SYN；只回 ACK，对端就永远不知道你的初始序号。',
    (r) => (r.about === null ? '等它来；RTO 到期后，RESEND 这个 SYN,ACK。' : '两样放在一个报文段里。'),
    cardTold,
  ),
  'ack-from-listen': say(
    'LISTEN 没有什么可确认',
    '连接还不存在，也就没有序号可以确认。',
    '看看最前面那个的控制位：SYN 要回应，误入的 ACK 要复位。',
    cardTold,
  ),
  'ack-to-stranger': say(
    '这和你的连接无关',
    (r) => zh`这个 ${nameOf(r.about)} 确认的是你从没发过的东西；回 ACK 等于承认它属于你的连接。`,
    '把它的确认号和你的 SND.NXT 比一比。不属于任何连接的要复位。',
    cardTold,
  ),
  'open-not-called': say(
    '应用没有调用 OPEN',
    (r) => zh`序号为 ${givenSeq(r)} 的 SYN 是请求建立连接，而这里现在没有谁要连接。`,
    '看看应用那一行：它写着应用要什么。',
    cardTold,
  ),
  'both-may-be-first': say(
    '两端可以同时呼叫',
    '在 SYN-SENT 收到 SYN 并没有错：这是同时打开，两个 SYN 合成一个连接。',
    '像回应别的 SYN 一样：确认它，再用同一个 ISS 重复你自己的 SYN。',
    cardTold,
  ),
  'ack-nothing-arrived': say(
    '还什么都没有到',
    '确认号说的是你期待的下一个号，而对端的号你一个也没见过。',
    '看看你的状态，再看看应用要什么。',
    cardTold,
  ),
  'closed-sends-nothing': say(
    '没有连接可以发送',
    'CLOSED 没有 TCB：没有 SND.NXT，也没有 RCV.NXT 来填报文段。',
    '只有应用的调用才会打开连接。看看应用那一行。',
    cardTold,
  ),
  'closed-only-resets': say(
    'CLOSED 只有一种回应',
    (r) => zh`这里没有连接可以让 ${nameOf(r.about)} 归属，能说明这一点的只有 RST。`,
    '看它带不带 ACK：这决定 RST 的序号。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const carrying = {
  'data-before-established': say(
    '先握手，再传数据',
    (r) => `在 ${r.state}，你还不知道对端是否已经认可你的序号。`,
    '数据要等到 ESTABLISHED。看看握手现在轮到你走哪一步。',
    cardTold,
  ),
  'data-none-left': say(
    '应用没有更多数据了',
    '它交给你的都已经发出去了。',
    '没被确认的用 RESEND 再发，而且要等 RTO 到期。',
    (r) =>
      r.sndUna === r.sndNxt ? `到 ${r.sndNxt} 之前都已确认。` : `从 ${r.sndUna} 起还没有确认：RTO 到期后再 RESEND。`,
  ),
  'data-after-fin': say(
    'FIN 之后不再发数据',
    'FIN 已经说明这个方向说完了。你仍然可以接收，也仍然要确认。',
    '看看收件箱：到那里的还要由你来回应。',
    (r) => (r.expected === null ? `你的 FIN 占了 ${r.sndNxt} 的前一个号，后面不再有内容。` : cardTold(r)),
  ),
  'data-too-long': say(
    '一个报文段装不下',
    (r) => `${octets(r.given?.len ?? 0)}，超过了一个报文段现在能带的量。`,
    '和 MSS、可用窗口以及应用交来的数据量比一比。',
    ({ expected: e }) => (e && e.len > 0 ? `最多 ${octets(e.len)}。` : null),
  ),
  'window-full': say(
    '对端现在没有空间',
    (r) =>
      r.sndWnd === 0
        ? 'SND.WND 是 0：它的缓冲区里全是没人读走的数据，现在发什么都会被丢掉。'
        : '它的窗口满了：你发的还没被读走，再发只会被丢掉。',
    (r) =>
      r.sndWnd === 0
        ? '等一个把窗口打开的 ACK；探测计时器到期了，就 PROBE。'
        : '比较 SND.NXT 和 SND.UNA + SND.WND。带新窗口的 ACK 会把它再打开。',
    (r) => (r.sndWnd === 0 ? null : `它到 ${r.sndNxt} 为止，而从 ${r.sndUna} 起都还没有确认：等一个把它打开的 ACK。`),
  ),
  'data-empty': say(
    '没有数据的 DATA',
    '不带数据的报文段只是纯 ACK，不占序号。',
    '看看应用交来了多少字节。',
    ({ expected: e }) => (e && e.len > 0 ? `这个报文段该带 ${octets(e.len)}。` : null),
  ),
} as const satisfies Partial<ReasonsText>;

const peerCloses = ({ state, about }: Reasoning): boolean =>
  state === 'CLOSE-WAIT' || (about !== null && has(about, 'FIN'));

const closing = {
  'fin-before-established': say(
    '还没有什么可关闭的',
    (r) => `在 ${r.state}，连接还没有谈妥，谈不上哪个方向已经说完。`,
    '看看握手现在轮到你走哪一步。',
    cardTold,
  ),
  'fin-before-data': say(
    '先把数据发完',
    'FIN 占的是最后一个字节之后的号，而有些字节还没有发。',
    '看看应用交来了什么：先发送，再关闭。',
    cardTold,
  ),
  'fin-not-called': say(
    '应用还没有调用 CLOSE',
    (r) =>
      peerCloses(r)
        ? '对端的 FIN 只关闭对端的方向；你的应用也许还有话要说。'
        : 'FIN 是说这个方向已经说完了，而只有你的应用知道什么时候说完。',
    '看看应用那一行：这个方向何时结束由它决定。',
    cardTold,
  ),
  'fin-as-rst': say(
    '你的应用要中止',
    'FIN 表示该说的都说完了，并且还会继续听；你的应用两样都不要：剩下的一概丢弃。',
    '中止要用另一种报文段告诉对端。',
    cardTold,
  ),
  'fin-twice': say(
    '你的 FIN 已经发出去了',
    '它已经占过一个序号。如果一直没有确认，再发的也是同一个报文段。',
    '等一等；RTO 到期后再 RESEND。',
    (r) => (r.expected === null ? `它占了 ${r.sndNxt} 的前一个号；不会再有第二个。` : cardTold(r)),
  ),
  'fin-answered-with-nothing': say(
    'FIN 需要确认',
    (r) =>
      r.state === 'FIN-WAIT-1'
        ? '两端可以同时关闭。它的 FIN 和你的一样占一个号，并不是对你那个的回应。'
        : '它占一个序号，对端会一直重传，直到这个号被确认。',
    '用 ACK 回应；如果应用已经调用 CLOSE，也可以用 FIN,ACK。',
    cardTold,
  ),
  'time-wait-only-acks': say(
    'TIME-WAIT 只重复最后的 ACK',
    '两个方向都已说完；你留下来，是怕对端没收到最后的 ACK。',
    '如果收件箱里有它的 FIN，就再确认一次；否则就等。',
    (r) => (r.expected === null ? `你可能要重复的只有 ack ${r.rcvNxt}。` : cardTold(r)),
  ),
} as const satisfies Partial<ReasonsText>;

export const cards = { ...opening, ...carrying, ...closing } as const;
