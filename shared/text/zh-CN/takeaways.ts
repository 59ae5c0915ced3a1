/** 中文: the one thing to take home. */
import type { TakeawaysText } from '../parts/index.ts';

export const takeaways = {
  'ack-names-next': '确认号写你期待的下一个号：SEG.SEQ + SEG.LEN，SYN 和 FIN 各算一个。',
  'ack-takes-none': '纯 ACK 不占序号，后面的报文段还从同一个号开始。',
  'ack-is-cumulative': '确认是累积的：确认号管它之前的一切。遇到空缺就停住，不管上面到了什么。',
  'two-directions': '两个方向各数各的：序号取自己的，确认号取对端的。',
  'seq-is-not-chosen': '只有初始序号是选出来的。之后的序号都是 SND.NXT：由你发过的内容决定。',
  'resend-is-a-copy': '重传的还是同一个报文段：号不变，控制位不变，数据不变。',
  'ack-has-no-timer': '纯 ACK 没有人重传。没等到的一方会重传自己的报文段，再得到一次确认。',
  'duplicates-want-ack': '占序号的重复报文段要再确认一次：也许你第一个 ACK 没有送到。',
  'fin-carries-ack': '第一个 SYN 之后，每个报文段都带 ACK，FIN 也不例外。',
  'fin-is-one-way': 'FIN 只关闭一个方向。另一个方向还能传数据，数据照样要确认。',
  'fin-after-text': 'FIN 占最后一个字节之后的号：先发数据，再发 FIN，而且要等应用调用 CLOSE。',
  'fin-wants-ack': 'FIN 占一个序号，所以必须确认，哪怕已经没什么可说。',
  'three-or-four': '挥手常常是四次；没有数据要发时，ACK 和 FIN 可以同乘一个报文段。',
  'time-wait': 'TIME-WAIT 停留 2MSL：最后的 ACK 可能要再说一遍，旧报文段也要等它们消失。',
  'who-waits': 'LAST-ACK 靠确认结束，TIME-WAIT 靠时钟结束。通常是先关闭的一方留下来等。',
  handshake: 'SYN、SYN,ACK、ACK：双方都说出自己的号，也都听到对方明白了。这要三次。',
  'rst-is-no-goodbye': 'RST 会扔掉路上的数据，还会报告出错。有序的结束用 FIN。',
  'rst-numbers': 'RST 的号对了才有人信：正好是 RCV.NXT，在 SYN-SENT 则是确认了 SYN。',
  'rst-is-not-answered': 'RST 从不用 RST 回应，不然两端会没完没了地互相复位。',
  'inbox-first': '先处理到达的；应用想做的可以随着回应一起走，也可以随后。',
  'silence-is-not-refusal': '没有回音，只说明还没有东西到。什么时候该再说一遍，由 RTO 决定。',
  'what-came-back': 'RST 说明那边有人，只是不认识这个连接。没有回音什么也说明不了，直到计时器放弃。',
  'closed-window-is-asked': '窗口打开的消息可能会丢，所以窗口关着就要一次次去问；只要 ACK 还在来，就不放弃。',
  'one-silence-proves-little':
    '问一次没有回应，什么也证明不了：丢的可能是问题，也可能是回答。接连好几次都没有，才说明那边没人了。',
  'cookies-keep-nothing':
    '伪造一个 SYN 不花什么，为每个都留 TCB 等于白送。Cookie 什么也不留，代价是 SYN,ACK 没有人重传。',
  'kept-nothing-check-all': '什么都不留，就什么都要核对：只有带着你的 Cookie 的 ACK 才能建立连接。',
  'options-of-implementations': '半连接队列、Cookie、保活都是实现自己的选择：合适时有用，但没有哪个 TCP 非有不可。',
  economy: '没说新东西的牌虽然合法，线路上还是少一张好。',
  clean: '每一步都和真正的 TCP 一样。试试少一点帮助，或者更坏的网络。',
} as const satisfies TakeawaysText;
