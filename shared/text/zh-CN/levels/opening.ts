/** 中文: the levels about opening a connection. */
import type { LevelsText } from '../../parts/index.ts';

export const opening = {
  'first-contact': {
    name: '初次接触',
    teaches: '三次握手：SYN 占一个序号，ACK 不占。',
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
    takeHome: '占序号的由发出它的一方原样重传；纯 ACK 只有被要求时才再发。',
    application: { client: [], server: [] },
  },
  'both-dial': {
    name: '同时呼叫',
    teaches: '同时打开：两个 SYN 在路上交错，结果是一个连接，不是两个。',
    opening: {
      client: '你在呼叫，对端也在呼叫。来的如果不是回应而是 SYN，并没有错：回应它就好。',
      server: '这一次你不监听：你的应用也要呼叫。先到的可能不是 SYN,ACK，而是一个 SYN。',
    },
    mistake: '给 SYN,ACK 换了新的 ISN，或者因为自己也在呼叫就拒绝对方。',
    takeHome: '两端都可以先开口。SYN,ACK 用的还是自己 SYN 的 ISN：一端只有一个 ISN。',
    application: { client: [], server: [] },
  },
  'why-not-two': {
    name: '为什么不是两次？',
    teaches: '握手的第三个报文段有什么用。',
    opening: {
      client: '你是 A，谁也没有呼叫。看看两次握手会惹出什么事，每一步先说说会怎样。',
      server: '你是 B，这回只用两次握手。看着你的主机，每一步先说说它会怎么做。',
    },
    won: {
      headline: '两次真的不够',
      sentence: '两次握手，旧字节被交付，应用也听了假话；三次握手，什么事也没有。',
    },
    mistake: '以为第三个 ACK 只是客气。',
    takeHome: '第三个报文段证明 SYN 是此刻的本意：只有刚刚收到新号码的一方才能确认它。',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
