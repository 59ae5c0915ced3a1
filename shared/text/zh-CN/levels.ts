/** 中文: the levels. */
import type { LevelsText } from '../parts/index.ts';

export const levels = {
  'first-contact': {
    name: '初次接触',
    teaches: '三次握手：SYN 占一个序列号，ACK 不占。',
    opening: {
      client: '由你来呼叫。先发 SYN；等 SYN,ACK 回来，确认它，连接就通了。',
      server: '你在监听。SYN 到了就用 SYN,ACK 回应：你自己的号，加上你期待的下一个号。',
    },
    mistake: '用 SYN 自己的号去确认它，或者把 ACK 也算成占一个号。',
    takeHome: 'SYN 算一个，所以回应确认的是 ISN + 1；ACK 不算。',
    application: { client: [], server: [] },
  },
  'say-it-again': {
    name: '再说一遍',
    teaches: '握手的某一步没到，由谁来重传什么。',
    opening: {
      client: '由你来呼叫。如果没有回音，等 RTO 到期，再 RESEND 同一个 SYN。',
      server: '你在监听。你的 SYN,ACK 在等确认；RTO 到期后，由你再说一遍。',
    },
    mistake: '第二次换了新的 ISN，或者等计时器来重传纯 ACK。',
    takeHome: '占序列号的由发出它的一方原样重传；纯 ACK 只有被要求时才再发。',
    application: { client: [], server: [] },
  },
  'goodbye-properly': {
    name: '好好说再见',
    teaches: '四次挥手关闭连接：每个方向都有自己的 FIN 和自己的确认。',
    opening: {
      client: '你的应用没有话要说了。关闭你的方向：发 FIN,ACK，它占一个号。',
      server: '你的应用还没准备好。FIN 到了先确认；等它调用 CLOSE，再发你自己的 FIN。',
    },
    mistake: 'FIN 不带 ACK，或者用 FIN 自己的号去确认它。',
    takeHome: 'FIN 带着 ACK，占一个序列号，关闭一个方向。',
    application: { client: [], server: ['稍等，我还在收拾东西。'] },
  },
  'goodbye-in-three': {
    name: '三步说再见',
    teaches: '没有数据要发时，回应里的 ACK 和 FIN 可以同乘一个报文段。',
    opening: {
      client: '先发你的 FIN。回应可能同时带来它的确认和对端的 FIN：两样都要算。',
      server: '你的应用一听到 FIN 就要关闭。一个报文段能办两件事：确认，再说你自己的 FIN。',
    },
    mistake: '以为挥手一定要四次。',
    takeHome: '一端还需要时间，才要四次；不需要时，三次就够。',
    application: { client: [], server: ['我也说完了，走吧。'] },
  },
  'the-last-ack': {
    name: '最后的 ACK',
    teaches: 'TIME-WAIT：总得有人留下，好把最后的 ACK 再说一遍。',
    opening: {
      client: '你先关闭，所以等待的也是你。你的应用会不耐烦：别让它催你。',
      server: '你后关闭。你的 FIN 被确认了才能走；如果什么都没来，就再说一遍。',
    },
    mistake: '发完最后的 ACK 就走，重传的 FIN 只能遇到 RST。',
    takeHome: '没有谁来确认最后的 ACK，所以发它的一方要停留 2MSL，随时准备重说。',
    application: {
      client: [
        '我们说完了吧？我想要回我的端口。',
        '端口，拜托。我还要用它打开一个新连接呢。',
        '我看得出来，你现在什么也没干。',
        '别的主机都是马上归还端口的，我听说是这样。',
        '好吧，那我自己数到 2MSL。',
      ],
      server: [],
    },
  },
  'grand-tour': {
    name: '全程之旅',
    teaches: '连接的一生：打开、双向传数据、半关闭、TIME-WAIT。',
    opening: {
      client: '从 SYN 到 TIME-WAIT：打开、发送、关闭你的方向；对端还有话要告诉你。',
      server: '从 LISTEN 到最后的 ACK：回应、接收、发送；对端关闭以后，你还有数据要送。',
    },
    mistake: '自己发了 FIN 就不再出声：之后到的数据还需要确认。',
    takeHome: '一个连接是两个方向。每个方向各自打开、使用、关闭。',
    application: { client: [], server: [] },
  },
} as const satisfies LevelsText;
