/** 中文: what the other end would do about a refused move. */
import { has, kindOf } from '#shared/tcp/index.ts';
import type { MeetsText } from '../parts/index.ts';
import { nameOf, octets, whole } from './phrases.ts';
import { zh } from './spaced.ts';

const kinds = {
  ignored: () => '对端什么都不会改变，也什么都不会回。',
  'told-where': ({ reply }, told) =>
    told && reply !== null
      ? `对端会丢掉它，并说明自己在哪里：${whole(reply)}。`
      : '对端会丢掉它，并用 ACK 说明自己在哪里。',
  'reset-back': ({ reply }, told) =>
    told && reply !== null ? `对端会当它是外来的，回应：${whole(reply)}。` : '对端会当它是外来的，用 RST 回应。',
  connects: ({ segment }) => `对端会从 ${segment.seq} 这个号开始一个连接，并用 SYN,ACK 回应。`,
  held: () => '对端会把它留在空缺之上，继续等它前面的那段。',
  ends: () => '对端会相信它：连接没了，应用听到“连接被复位”。',
  refuses: () => '对端会放弃，应用听到“连接被拒绝”。',
  'listens-again': () => '对端会丢下刚开始的连接，回到 LISTEN。',
  misled: ({ segment }) => `对端会以为 ${segment.ack ?? ''} 之前的你都有了，你缺的那段就再也不会重传。`,
  'takes-text': ({ segment }) => `对端会把这 ${octets(segment.len)}交给应用，再也收不回来。`,
  'takes-fin': () => '对端会当你已经说完，后面再发什么都不理会。',
  establishes: () => '对端会当握手已经完成，进入 ESTABLISHED。',
  ghost: () => '对端会进入 ESTABLISHED，而连接的这一端没有人：一个幽灵连接。',
  taken: ({ segment }) => `对端会把 ack ${segment.ack ?? ''} 当真收下。`,
} as const satisfies MeetsText['kinds'];

const nothing = '对端什么都不会察觉。';

const unsent = {
  'text-wants-ack': (r) => zh`对端会一遍遍重传它的 ${nameOf(r.about)}，最后只好放弃。`,
  'syn-wants-answer': () => '呼叫的一方会重传 SYN，最后告诉应用没有人回应。',
  'syn-wants-challenge-ack': () => '如果对端真的重新开始了，它会不断重传 SYN，永远不知道你还留着旧连接。',
  'stranger-wants-reset': () => '发送方会继续相信一个不存在的连接，一直等下去。',
  'unacceptable-wants-ack': () => '对端永远听不到你在哪里；如果它是在问你还在不在，就会当你已经死了。',
  'handshake-needs-third': () => '对端会停在 SYN-RECEIVED，不断重传它的 SYN,ACK。',
  'half-close-still-receives': (r) => zh`对端会以为它的 ${nameOf(r.about)} 丢了，于是重传，其实你就在这里。`,
  'rst-wants-challenge-ack': () => '如果对端真的复位了，你的质询会让它用正确的号再说一遍；不问就无从知道。',
  'fin-answered-with-nothing': () => '对端会一遍遍重传它的 FIN，最后只好放弃。',
  'duplicate-wants-ack': (r) => zh`对端会不停地重传它的 ${nameOf(r.about)}，直到放弃。`,
  'probe-wants-ack': () => '对端会再问，一直没有回音就会当你死了，或者以为你的窗口还关着。',
  'both-may-be-first': () => '对端也拨了号，会不断重传 SYN，却永远连不上。',
  'discard-nothing': () => nothing,
  'resend-nothing': () => '如果对端没收到你的 ACK，它会重传自己的报文段，你再回应一次就好。',
  'leave-before-answer': (r) =>
    r.about !== null && has(r.about, 'FIN')
      ? '对端的 FIN 会遇到 CLOSED，得到的不是 ACK 而是 RST。'
      : '对端再发什么都会遇到 CLOSED，得到 RST。',
  'leave-too-early': () => '如果对端重传 FIN，遇到的就是 CLOSED，得到的不是 ACK 而是 RST。',
  'leave-nothing': () => nothing,
  'leave-while-opening': (r) =>
    r.state === 'LISTEN'
      ? '来呼叫的 SYN 会遇到 CLOSED，被 RST 拒绝。'
      : '如果它的回应正在路上，就会遇到 CLOSED，得到 RST：叫了人家，又把人家赶走。',
  'leave-while-open': (r) =>
    r.state === 'CLOSE-WAIT'
      ? '对端会停在 FIN-WAIT-2，等一个永远不来的 FIN。'
      : '对端接下来发的会遇到 CLOSED，它的应用会听到“连接被复位”。',
  'leave-while-last-ack': () => '如果你的 FIN 丢了，对端会停在 FIN-WAIT-2，永远听不到你的告别。',
  'leave-while-peer-open': (r) =>
    r.state === 'CLOSING'
      ? '如果你的 ACK 丢了，它的 FIN 会再来，遇到 CLOSED，得到 RST。'
      : '对端的数据或 FIN 会遇到 CLOSED，得到的回应是 RST。',
  'leave-on-false-rst': () => '对端也许根本没发过 RST：它下一个报文段会遇到 CLOSED，连接在它那边也就断了。',
  'leave-on-rst-in-listen': () => '真正来呼叫的 SYN 会遇到 CLOSED，被拒绝。',
  'leave-on-rst-in-syn-sent': () => '它的 SYN,ACK 也许正在路上：会遇到 CLOSED，得到 RST，只因为一个外人叫你走。',
  'leave-on-rst-in-time-wait': () => '如果对端重传 FIN，遇到的就是 CLOSED，得到的不是 ACK 而是 RST。',
  'listen-before-answer': (r) => zh`这个 ${nameOf(r.about)} 的发送方会一直等回应。`,
  'listen-not-closed': () => 'LISTEN 什么都不发：对端不会察觉。',
  'listen-not-yours': () => '来呼叫的一方会被放进一个背后没有应用在等的端口。',
  'probe-before-answer': () => '对端会回一个没有新消息的 ACK，却还是等不到你的确认。',
  'probe-window-open': () => '对端会回一个 ACK，告诉你一个你早就知道开着的窗口。',
  'probe-nothing-waits': () => '对端会回一个 ACK，可这里没有谁想知道。',
  'probe-not-idle': () => '对端会回一个 ACK，其实你刚刚才听到过它。',
  'window-before-answer': () => '对端会知道你有空间了，却还在等它所发内容的确认。',
  'report-before-answer': (r) => zh`报告只给你自己的应用；这个 ${nameOf(r.about)} 的发送方还会一直等。`,
  'report-nothing': () => '报告只给你自己的应用：对端不会察觉。',
  'report-too-early': () => '它的回应也许还在路上，等到了，应用却已经放弃了。',
  'report-silence-is-no-refusal': () => '对端什么也没拒绝，也许根本没听到你。你的应用就会错怪它。',
  'report-rst-is-an-answer': () => '对端就在那里，而且说了不。你的应用却会白白地等、白白地再试。',
  'report-never-open': () => '对对端来说，从来没有过这个连接：它什么都没留下。',
  'report-was-open': () => '对对端来说，连接确实有过，RST 之前也许还收到了数据。',
  'report-other-silence': () => '对端没法告诉你：就算它还活着，它发的也没有到。',
  'report-while-answering': () => '对端就在那里：它回应你的探测，等应用读完就会打开窗口。',
  'report-one-probe': () => '对端也许回应过：丢了的 ACK 不会重传。它还活着，就被你放弃了。',
  'syn-ack-without-room': () => '那个地址从没发过 SYN：要么不出声，要么回 RST，而你的内存会被占满。',
  'take-unchecked': () => '只会猜号的人，就能冒用别人的地址，在你的主机上得到连接。',
  'take-nothing': () => nothing,
  'cookie-is-true': () => '客户每一步都做对了，却一直发不出结果，最后只好放弃。',
  'cookie-answers-syn': () => nothing,
  'cookie-has-no-resend': () => '客户的 RTO 到期会再发 SYN，于是再得到一个 Cookie。',
  'cookie-is-an-option': () => nothing,
  'order-not-yet': () => nothing,
} as const satisfies MeetsText['unsent'];

export const meets: MeetsText = {
  kinds,
  repeats: (segment) =>
    `它还会继续重传那${kindOf(segment) === 'DATA' ? ` ${octets(segment.len)}` : zh`个 ${nameOf(segment)}`}。`,
  unsent,
};
