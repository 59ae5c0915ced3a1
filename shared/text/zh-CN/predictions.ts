/** 中文: PREDICT. */
import type { PredictionsText } from '../parts/index.ts';

export const predictions: PredictionsText = {
  title: '接下来会怎样？',
  predict: '你的预测',
  progress: (made, of) => `已预测 ${made} / ${of}`,
  watch: '看',
  nothingYet: '这一关里主机自己出牌。每一步之前，会先问你结果如何。',
  due: '先说会怎样，主机再接着走，你就能看到。',
  asked: (ask) => `有一个问题。${ask}`,
  right: '对，看着它发生吧。',
  ledger: {
    title: '在 B 那里留下了什么',
    ways: { two: '两次握手', three: '三次握手' },
    tcbs: '没人想要的连接',
    wasted: '发给空气的字节',
    stale: '当成新数据交付的旧字节',
    unknown: '还没看到',
  },
  questions: {
    'old-syn': {
      ask: '去年的一个 SYN 还在路上，就要到 B 了。这一关里 B 只用两次握手：SYN、SYN,ACK，就算打开。B 会拿它怎么办？',
      options: {
        'sees-it-is-old': '看出它是旧的，丢掉',
        opens: '回 SYN,ACK，随即进入 ESTABLISHED',
        'asks-back': '回 SYN,ACK，等 A 确认',
      },
      wrong: {
        'sees-it-is-old': {
          title: 'SYN 上没有写日期',
          body: '它只有一个序号。要看出新旧，B 得记住 A 用过的每一个号码。',
        },
        'asks-back': { title: '那就是第三次了', body: '等 A 回一句话，正是两次握手省掉的那一步。' },
      },
      seen: 'B 建起了控制块，并告诉应用：连接已打开。接着就要发出 100 字节的问候。',
    },
    'old-data': {
      ask: '旧 SYN 后面跟着一个旧 DATA：去年的 100 字节，序号正好是 B 所期待的。B 会拿它们怎么办？',
      options: {
        'waits-for-third': '先留着，等 A 确认',
        'sees-it-is-old': '从确认号看出是旧的，丢掉',
        delivers: '当成新数据交给应用',
      },
      wrong: {
        'waits-for-third': {
          title: '没有谁需要确认了',
          body: 'B 已经是 ESTABLISHED。对它来说，这段数据次序对，也在窗口内，就该交给应用。',
        },
        'sees-it-is-old': {
          title: '旧的确认号不算出错',
          body: '它小于 SND.UNA：这只是重复的 ACK，不予理会，数据照收。',
        },
      },
      seen: '去年的字节进了 B 的应用，还得到了确认。谁也收不回来了。',
    },
    'nobody-called': {
      ask: '现在 B 的 SYN,ACK 到了 A，而 A 谁也没有呼叫。A 会怎么做？',
      options: { nothing: '什么也不做：这不是给 A 的', rst: '回一个 RST', ack: '回一个 ACK' },
      wrong: {
        nothing: {
          title: '关着的端口并不沉默',
          body: '不属于任何连接的报文段会得到 RST，好让对方知道弄错了。',
        },
        ack: { title: '回了 ACK 就成真了', body: '那等于承认一个 A 并没有的连接。CLOSED 回的是 RST。' },
      },
      seen: 'A 说了两次 RST。第一个已不在 B 的窗口内；第二个正好在 RCV.NXT，幽灵连接到此为止。可是交出去的数据收不回来。',
    },
    'nobody-home': {
      ask: '刚才 A 在家，说了“不”。假如 A 关机了，B 的幽灵连接会留多久？',
      options: {
        'one-round-trip': '一个往返的时间',
        'two-msl': '2MSL',
        'until-it-gives-up': '直到放弃重传为止',
      },
      wrong: {
        'one-round-trip': { title: '谁来告诉 B 呢？', body: '有回应才能这么快结束，而现在没有谁会回应。' },
        'two-msl': { title: '2MSL 属于 TIME-WAIT', body: 'B 处于 ESTABLISHED，这个状态没有 2MSL 计时器。' },
      },
      seen: 'B 会一遍遍重传它的问候，占着内存，直到用户超时。每来一个旧 SYN，就多一个这样的幽灵。',
    },
    'third-message': {
      ask: 'B 重新启动了，现在用三次握手。同样的旧 SYN 和旧 DATA 又要来了。这回幽灵会怎样？',
      options: {
        politeness: '还是一样：第三个 ACK 只是客气',
        'rst-ends-it': 'A 说 RST，B 的应用毫不知情',
        'opens-all-the-same': '旧 DATA 一到，B 照样打开',
      },
      wrong: {
        politeness: {
          title: '第三个报文段是证据',
          body: 'A 在里面确认 B 的新号码，旧报文段不可能知道它。收到之前，B 什么也不打开。',
        },
        'opens-all-the-same': {
          title: '旧 DATA 打不开连接',
          body: 'SYN-RECEIVED 要等对 B 新 ISS 的确认。旧 DATA 确认的是别的号码，只会得到 RST。',
        },
      },
      seen: 'B 停在 SYN-RECEIVED，什么也不交付；A 的 RST 让它回到 LISTEN。对应用来说，什么都没发生。',
    },
  },
};
