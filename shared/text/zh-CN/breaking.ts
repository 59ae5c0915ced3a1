/** 简体中文：拆掉一条规则。 */
import type { BreakingText } from '../parts/index.ts';

export const breaking = {
  link: '拆掉 TCP',
  title: '拆掉 TCP',
  sentence: 'TCP 为什么这么讲究？拿掉一条规则，浏览器就把所有可能的情形都试一遍，直到找出最短的事故，再放给你看。',
  rules: 'TCP 的规则',
  holds: '生效中',
  gone: '已拿掉',
  looking: '正在尝试所有可能的情形……',
  found: (steps, states) => `最短的事故只要 ${steps} 步；为了找到它，查看了 ${states} 种局面。`,
  safe: (states) => `规则还在时：同样的网络，${states} 种局面，没有一种会出这样的事故。`,
  watch: '看这场事故',
  would: '有这条规则会怎样',
  practise: (level) => `去练一练：${level}`,
  film: (rule) => `没有这条规则：${rule}`,
  failed: {
    title: '搜索没能开始',
    body: '浏览器没有允许它运行。请刷新页面再试一次。',
  },
  broken: {
    'two-way': {
      name: '三次握手才算打开',
      rule: 'A 用第三个报文段确认之后，B 才算连上。',
      begins: 'B 在监听。第三个报文段被拿掉了：谁发来 SYN，谁就算连上。网络里还留着一个旧的 SYN。',
      breaks: 'B 信了这个旧 SYN，直接进入 ESTABLISHED，谁也没有问过 A。',
      ends: 'B 的数据到了 A，而 A 从来没有打开过连接。B 在和一个幽灵说话。',
      accident: 'B 在和幽灵说话',
      would:
        'B 会停在 SYN-RECEIVED，等自己的 SYN,ACK 得到确认。A 不认得那个 SYN，会回一个 RST；一个字节都还没发出，B 就回到了 LISTEN。',
    },
    'no-time-wait': {
      name: 'TIME-WAIT 要等 2MSL',
      rule: '先关闭的一端要多留一会儿，FIN 再来时再确认一次。',
      begins: 'A 说再见，B 也说再见。TIME-WAIT 被拿掉了：A 发完最后一个 ACK 就走。',
      breaks: 'A 马上走了。它最后的 ACK 和 B 的 FIN 的另一个副本都还在路上。',
      ends: '副本碰上了一台什么都不记得的主机，换来一个 RST。B 什么都没做错，却听到“连接被复位”。',
      accident: '好好的告别变成了出错',
      would: '副本到来时，A 还在 TIME-WAIT：它再确认一次，重新开始等待，B 就能安安静静地关闭。',
    },
    'free-fin': {
      name: 'FIN 占一个序号',
      rule: 'FIN 像一个字节那样计数，ACK 才说得清它到了没有。',
      begins: 'A 先发一段数据，再说再见。FIN 的序号被拿掉了：数据和 FIN 在同一个序号上结束。',
      breaks: '这个 ACK 确认的是数据。可是对 FIN 的确认看起来会一模一样，于是 A 以为 FIN 已经到了。',
      ends: 'FIN 丢了，再也没有人会重传。A 在 FIN-WAIT-2 等 B，B 在 ESTABLISHED 等 A，永远等下去。',
      accident: '双方永远等下去',
      would: '对数据的确认会停在 FIN 之前的那个序号。A 的计时器继续走，FIN 会一再重传，直到它自己的序号得到确认。',
    },
    'any-rst': {
      name: 'RST 的序号要对',
      rule: '只有 SEQ 正好等于 RCV.NXT 的 RST 才算数。',
      begins: 'A 和 B 聊过了，B 还有话要说。这项检查被拿掉了。有人看不到他们的序号，凭空编了一个 RST。',
      breaks: '它的序号明明在窗口之外，A 却信了，放弃了连接。',
      ends: 'B 的数据碰上了一台什么都不记得的主机，换来一个 RST。两边的应用都听到“连接被复位”，数据也丢了。',
      accident: '一个伪造的报文段断送了好好的连接',
      would:
        '序号在窗口之外，A 会不声不响地丢掉它。如果在窗口之内、但不等于 RCV.NXT，A 会回一个 ACK，问问对方是不是当真。',
    },
    'old-syn': {
      name: '收到 SYN 先问一问',
      rule: '连接已经建立时，来了 SYN 只回一个询问的 ACK，什么都不改。',
      begins: 'A 打开连接，网络留下了 SYN 的另一个副本。询问被拿掉了：不管来什么 SYN，B 都重新打开。',
      breaks: 'B 信了这个旧副本，忘掉现有的连接，换一个序号从头再来。',
      ends: 'A 发来的东西和 B 现在知道的对不上，B 就回了 RST。A 听到“连接被复位”，其实谁也没有这个意思。',
      accident: '一个旧副本毁了好好的连接',
      would: 'B 会回一个 ACK，其余照旧。A 记得这个连接，从中看不到什么新东西；只有真的忘了连接的一端才会回 RST。',
    },
  },
} as const satisfies BreakingText;
