/** 中文: questions about opening. */
import type { QuestionsText } from '../../../parts/index.ts';

export const opening = {
  'third-of-three': {
    ask: 'A 的 SYN 是 SEQ=1000。B 的 SYN,ACK 到了：SEQ=5000，ACK=1001。A 接着发什么？',
    options: {
      nothing: '不用发：两个 SYN 都到了',
      'second-syn': 'SYN：SEQ=1001，ACK=5001',
      ack: 'ACK：SEQ=1001，ACK=5001',
    },
    why: 'A 不确认，B 就不知道自己的 SYN 到了没有。A 的 SYN 已经到了，所以回一个 ACK 就够。',
  },
  'silent-second': {
    ask: 'A 一秒前发了 SYN，RTO 是 4 秒，还没有任何回应。TCP 现在会怎么做？',
    options: { refused: '告诉应用：被拒绝', 'at-once': '现在就再发一次 SYN', wait: '等 RTO 到期' },
    why: '没有回音不算回答：SYN 或者对它的回应也许还在路上。等 RTO 到期再重传。',
  },
  'answer-is-rst': {
    ask: '回来了一个 RST，它确认了 A 的 SYN。A 由此知道了什么？',
    options: {
      lost: 'SYN 在路上丢了',
      dead: '那边没有主机',
      'nobody-listens': 'SYN 到了，但没有人在监听',
    },
    why: 'RST 也是回答。它确认了 SYN，说明 SYN 到了那边，只是那个端口是 CLOSED。',
  },
  'lost-cookie': {
    ask: '服务器用 Cookie 回应一个 SYN，没有留 TCB。它的 SYN,ACK 丢了。接着由谁重传？',
    options: {
      server: '服务器：重传 SYN,ACK',
      client: '客户端：重传 SYN',
      over: '谁也不重传：连接失败了',
    },
    why: '服务器什么也没留，也就没有可重传的。客户端的 RTO 到期后会再发 SYN，再得到一个 Cookie。',
  },
  'ack-from-nowhere': {
    ask: '服务器对每个 SYN 都用 Cookie 回应，不留 TCB。这时到了一个 ACK，怎么知道它是一次握手的第三步？',
    options: {
      'ack-bit': '看 ACK 位',
      address: '看它来自哪个地址',
      cookie: '看确认号：必须是 Cookie + 1',
    },
    why: '控制位和地址都能伪造。只有收到过 SYN,ACK 的一方才知道 Cookie，而服务器可以把它重新算出来。',
  },
} as const satisfies Partial<QuestionsText>;
