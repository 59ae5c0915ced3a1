/** 中文: questions about resets, closed windows and silence. */
import type { QuestionsText } from '../../../parts/index.ts';

export const trouble = {
  'text-before-rst': {
    ask: 'A 还有 100 字节在路上，应用就调用了 ABORT，A 发出 RST。那 100 字节丢了，会怎样？',
    options: {
      resent: 'A 重传完再离开',
      nobody: '没有人重传，就这么丢了',
      'asked-for': 'B 会向 A 再要一次',
    },
    why: 'ABORT 会删除 TCB，等着确认的数据也一起没了。想让数据先到，要用 FIN。',
  },
  'rst-from-nowhere': {
    ask: 'B 处于 ESTABLISHED，RCV.NXT 是 4001，窗口是 1000。到了一个 SEQ=100 的 RST。B 怎么办？',
    options: { reset: '进入 CLOSED', dropped: '丢掉它，照常继续', rst: '回一个 RST' },
    why: 'RST 的号对了才有人信。100 不在窗口里，所以悄悄丢掉。',
  },
  'rst-to-closed': {
    ask: '一个 RST 到了某台主机，主机上没有这个连接。它回应什么？',
    options: { rst: 'RST：对不认识的都这样', ack: 'ACK', nothing: '什么也不回' },
    why: '不认识的报文段会得到 RST，但 RST 本身除外，否则两台主机会没完没了地互相复位。',
  },
  'window-zero': {
    ask: 'B 的窗口是 0，A 有数据要发。过了一个 RTO，B 还是没有消息。A 怎么办？',
    options: {
      wait: '等 B 说窗口打开了',
      ask: '探测窗口，一次不行就一次次问',
      'give-up': '关闭：B 不再收了',
    },
    why: '打开窗口的那个 ACK 可能会丢，而 ACK 没有人重传。所以 A 要一直问下去。',
  },
  'one-probe': {
    ask: '连接空闲着，A 发了一个保活探测，没有回应。这证明了什么？',
    options: { dead: 'B 的主机死了', closed: 'B 关闭了连接', little: '还什么都证明不了' },
    why: '丢的可能是探测，也可能是回应的 ACK。接连好几次都没有回应，才说明问题。',
  },
  'has-to-have': {
    ask: '下面哪一件是每个 TCP 都必须做的？',
    options: {
      cookies: '用 Cookie 应付 SYN 洪泛',
      keepalive: '探测空闲的连接',
      resend: '重传没有得到确认的',
    },
    why: '保活是可选的，应用不要求就不开；Cookie 来自 RFC 4987；重传才是 TCP 的本分。',
  },
} as const satisfies Partial<QuestionsText>;
