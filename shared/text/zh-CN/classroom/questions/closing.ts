/** 中文: questions about closing. */
import type { QuestionsText } from '../../../parts/index.ts';

export const closing = {
  'bits-of-fin': {
    ask: 'A 处于 ESTABLISHED，应用调用了 CLOSE。A 的 FIN 报文段上有哪些控制位？',
    options: {
      fin: '只有 FIN',
      'fin-ack': 'FIN 和 ACK',
      depends: 'FIN；有新数据要确认时才带 ACK',
    },
    why: '连接建立之后，每个报文段都带 ACK。没有它，FIN 会被丢掉。',
  },
  'text-after-their-fin': {
    ask: 'B 已确认 A 的 FIN，自己还没有关闭。这时 B 的应用又要发 30 字节。会怎样？',
    options: {
      closed: '发不出去：连接关了',
      'without-ack': 'B 发出去，A 不再确认',
      'with-ack': 'B 发出去，A 照样确认',
    },
    why: 'A 的 FIN 只关了从 A 到 B 的方向。从 B 到 A，一切照旧。',
  },
  'what-makes-a-fin': {
    ask: 'B 处于 ESTABLISHED，收到了 A 的 FIN。B 什么时候发自己的 FIN？',
    options: { 'their-fin': '收到 A 的 FIN 就发', 'own-close': 'B 的应用调用 CLOSE 之后', clock: '2MSL 到期之后' },
    why: 'A 的 FIN 只要 B 回一个 ACK。B 自己的 FIN，要等 B 的应用发完数据、调用 CLOSE。',
  },
  'number-of-fin': {
    ask: 'A 的 SND.NXT 是 5001，还有 100 字节没发，应用就调用了 CLOSE。A 的 FIN 占哪个序号？',
    options: { 'at-once': '5001', 'last-octet': '5100', 'after-text': '5101' },
    why: '先发数据：占 5001 到 5100。FIN 占最后一个字节之后的号：5101。',
  },
  'fin-and-nothing-to-say': {
    ask: 'B 处于 ESTABLISHED，收到了 A 的 FIN。B 的应用没有数据要发，也没有调用 CLOSE。B 发什么？',
    options: { nothing: '什么也不发：没什么要说的', ack: '一个 ACK', rst: '一个 RST' },
    why: 'FIN 占一个序号，所以必须确认。不确认，A 就会一遍遍重传它。',
  },
  'fin-after-own-fin': {
    ask: 'A 处于 FIN-WAIT-2，RCV.NXT 是 7300。B 的 FIN 到了：SEQ=7300，不带数据。A 发什么？',
    options: {
      nothing: '什么也不发：A 已经道过别了',
      'its-seq': 'ACK，确认号 7300',
      next: 'ACK，确认号 7301',
      fin: '再发一个 FIN',
    },
    why: '每个 FIN 都要确认，后到的也一样。它占 7300，所以 A 接下来期待 7301。',
  },
  'shortest-goodbye': {
    ask: '两端都没有数据要发，也没有丢包。一次有序的挥手最少要几个报文段？',
    options: { two: '2 个：各发一个 FIN', three: '3 个：FIN；FIN 带 ACK；ACK', four: '4 个：FIN；ACK；FIN；ACK' },
    why: 'B 的应用如果马上关闭，B 的 FIN 就顺路带上对 A 的确认。B 的 FIN 也要确认，所以是三个。',
  },
  'why-linger': {
    ask: 'A 已确认 B 的 FIN，还要在 TIME-WAIT 停留 2MSL。为什么？',
    options: {
      'ack-of-ack': 'B 还要确认 A 的 ACK',
      'their-text': 'B 可能还要发数据',
      'lost-ack': 'A 的 ACK 也许会丢，B 会再发 FIN',
    },
    why: 'ACK 没有人确认。它要是丢了，B 会重传 FIN，那时得有人在场回应。',
  },
  'fin-in-time-wait': {
    ask: 'A 处于 TIME-WAIT，B 的 FIN 又到了一次。A 怎么办？',
    options: {
      ignore: '不用管：早就确认过了',
      'ack-and-close': '再确认，随即进入 CLOSED',
      'ack-and-wait': '再确认，并重新等 2MSL',
    },
    why: 'A 上一个 ACK 没能及时送到。这一个也可能丢，所以 2MSL 重新计时。',
  },
  'who-lingers': {
    ask: 'A 先关闭。B 确认了 A 的 FIN，后来也关闭了，什么都没丢。谁会经过 TIME-WAIT？',
    options: { first: 'A', second: 'B', both: '两个都会' },
    why: '最后的 ACK 是 A 发的，它可能丢，所以 A 要留下。B 在 LAST-ACK 等到这个 ACK 就结束。',
  },
} as const satisfies Partial<QuestionsText>;
