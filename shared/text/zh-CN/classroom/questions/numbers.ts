/** 中文: questions about numbers, acknowledgments and copies. */
import type { QuestionsText } from '../../../parts/index.ts';

export const numbers = {
  'ack-of-text': {
    ask: 'B 的 RCV.NXT 是 4001。到了一个报文段：SEQ=4001，带 100 字节数据。B 回应的确认号是多少？',
    options: { 'its-seq': '4001', 'its-length': '100', 'last-octet': '4100', next: '4101' },
    why: '数据占 4001 到 4100。确认号写 B 期待的下一个号：4001 + 100 = 4101。',
  },
  'ack-of-fin': {
    ask: 'B 的 RCV.NXT 是 9151。A 的 FIN 到了：SEQ=9151，不带数据。B 回应的确认号是多少？',
    options: { before: '9150', 'its-seq': '9151', next: '9152' },
    why: 'FIN 和一个字节一样，占一个序号，就是 9151。所以 B 接下来期待 9152。',
  },
  'seq-after-ack': {
    ask: 'A 的 SND.NXT 是 5001。A 先发一个纯 ACK：SEQ=5001，ACK=8001，再发数据。数据从哪个序号开始？',
    options: { same: '5001', 'one-more': '5002', 'their-number': '8001' },
    why: '纯 ACK 不占序号，SND.NXT 还是 5001。',
  },
  'ack-below-gap': {
    ask: 'B 已收齐 2100 及以前的数据。2101 到 2200 丢了，2201 到 2300 到了。B 发一个 ACK，确认号是多少？',
    options: { gap: '2101', arrived: '2201', above: '2301' },
    why: '确认号管它之前的一切。2101 还没到，所以 B 期待的仍是 2101。',
  },
  'whose-numbers': {
    ask: 'A 的 SND.NXT 是 1001，RCV.NXT 是 8001。A 的下一个纯 ACK 上写什么号？',
    options: {
      'own-seq': 'SEQ=1001，ACK=8001',
      'their-seq': 'SEQ=8001，ACK=1001',
      'own-both': 'SEQ=1001，ACK=1002',
    },
    why: 'SEQ 取 SND.NXT，是 A 自己的号；ACK 取 RCV.NXT，是 A 期待的 B 的下一个号。',
  },
  'seq-of-silent-end': {
    ask: 'A 的 ISS 是 1000，B 的是 7000。握手之后 A 发了 500 字节，B 都确认了，自己没发数据。B 的 FIN 用哪个序号？',
    options: { own: '7001', 'moved-by-peer': '7501', 'of-peer': '1501' },
    why: 'B 只有 SYN 占了一个号：7000。A 的 500 字节只在另一个方向上计数。',
  },
  'seq-of-second-text': {
    ask: 'A 的 ISS 是 3000。握手之后 A 先发一个 200 字节的报文段，再发一个 100 字节的。后一个用哪个序号？',
    options: { iss: '3000', free: '随便哪个没用过的号', next: '3201' },
    why: 'SYN 占 3000，数据占 3001 到 3200。下一个号由发过的内容决定：3201。',
  },
  'second-syn': {
    ask: 'A 发了 SEQ=6000 的 SYN，没有回应，RTO 到期了。A 接着发什么？',
    options: { same: '还是那个 SYN，SEQ=6000', next: 'SEQ=6001 的 SYN', 'new-isn': '换一个 ISN 的 SYN' },
    why: '重传的还是同一个报文段。换了号，B 可能把两个 SYN 当成两个连接。',
  },
  'lost-ack': {
    ask: 'B 发来数据，A 用一个纯 ACK 确认，这个 ACK 却丢了。接下来会怎样？',
    options: {
      'ack-again': 'A 的 RTO 到期，A 重传 ACK',
      'text-again': 'B 的 RTO 到期，B 重传数据',
      nobody: '不会怎样：数据已经到了',
    },
    why: '纯 ACK 没有计时器。B 什么也没听到，就会重传数据，A 再确认一次。',
  },
  'text-twice': {
    ask: 'B 已确认过 100 字节数据，同一个报文段又到了一次。B 怎么办？',
    options: { silence: '悄悄丢掉', ack: '丢掉，并再发一次 ACK', rst: '回一个 RST' },
    why: 'B 的第一个 ACK 也许丢了。只有再确认一次，A 才会停止重传。',
  },
  'text-on-the-answer': {
    ask: 'B 的 RCV.NXT 是 6001。6001 到 6100 的数据在 B 的收件箱里等着，B 的应用又要发 10 字节。B 的数据上写哪个确认号？',
    options: { before: '6001：回应以后再说', 'last-octet': '6100', after: '6101' },
    why: '先处理到达的，再发送。B 的数据就顺路带上对它的确认：6101。',
  },
  'same-ack-again': {
    ask: 'A 的数据都已确认，路上什么也没有。B 又发来同一个 ACK，窗口也没变。关于自己的数据，A 从中看出了什么？',
    options: { lost: '有一部分丢了', goodbye: 'B 不想再收了', nothing: '没有什么新的' },
    why: '确认的是早已确认过的号，可以不理。它合法，但没有必要。',
  },
} as const satisfies Partial<QuestionsText>;
