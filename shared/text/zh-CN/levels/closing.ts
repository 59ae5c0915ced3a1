/** 中文: the levels about closing a connection. */
import type { LevelsText } from '../../parts/index.ts';

export const closing = {
  'goodbye-properly': {
    name: '好好说再见',
    teaches: '四次挥手关闭连接：每个方向都有自己的 FIN 和自己的确认。',
    opening: {
      client: '你的应用没有话要说了。关闭你的方向：发 FIN,ACK，它占一个号。',
      server: '你的应用还没准备好。FIN 到了先确认；等它调用 CLOSE，再发你自己的 FIN。',
    },
    mistake: 'FIN 不带 ACK，或者用 FIN 自己的号去确认它。',
    takeHome: 'FIN 带着 ACK，占一个序号，关闭一个方向。',
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
  'one-more-thing': {
    name: '还有一件事',
    teaches: '半关闭：FIN 只结束一个方向，另一个方向还能传数据。',
    opening: {
      client: '关闭你的方向。对端还没说完：它再发什么来，你都要继续确认。',
      server: '对端会先关闭，可你还有数据要给它。先确认它的 FIN，再发数据；等应用调用 CLOSE，你再关闭。',
    },
    mistake: '自己发了 FIN 就不再出声，或者对端一关闭就跟着关闭。',
    takeHome: '在 FIN-WAIT-2 里，你已经说了再见，但还在听：对端的 FIN 没到，来的数据都要确认。',
    application: { client: [], server: ['等等，我还有一件事要告诉他们。'] },
  },
  'the-fin-that-overtook': {
    name: '超车的 FIN',
    teaches: 'FIN 按顺序才算数：它前面的都到了，它才生效。',
    opening: {
      client: '发出数据，紧接着发 FIN。它们不一定按这个次序到达，对端的回应也一样。',
      server: '会有数据来，还有一个 FIN。FIN 要是来早了，就让它等着：先看前面还缺什么。',
    },
    mistake: '前面的数据还没到，一见 FIN 就去确认它。',
    takeHome: 'FIN 和每个字节一样有自己的号。它前面的空缺没补上，对端的方向就还没有关闭。',
    application: { client: [], server: [] },
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
  'two-goodbyes-at-once': {
    name: '同时说再见',
    teaches: '同时关闭：两个 FIN 在路上交错，两端都经过 CLOSING，都要等 2MSL。',
    opening: {
      client: '关闭你的方向。对端也可能正在关闭：它的 FIN 不一定是对你的回应。',
      server: '这一次你不等对端先关：你的应用现在就调用 CLOSE。两个 FIN 可能会交错。',
    },
    mistake: '把对端的 FIN 当成对自己 FIN 的确认。',
    takeHome: '看对端 FIN 里的确认号，就知道它听到你的没有。没有的话，你在 CLOSING，还要等它的 ACK。',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
