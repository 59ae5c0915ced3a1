/** 中文: the levels about hosts that go, come back, or lie. */
import type { LevelsText } from '../../parts/index.ts';

const QUIET = { client: [], server: [] } as const;

export const trouble = {
  'lost-ack-dead-host': {
    name: '丢失的 ACK，死去的主机',
    teaches: '后来的 ACK 盖住丢失的那个。主机不在了，就隔得越来越久地重传，最后放弃。',
    opening: {
      client: '发送；没被确认的就重传。要是一直没有回音，得告诉应用。',
      server: '收下并确认，直到你做不到为止。你的电源最近声音有点怪。',
    },
    mistake: '换一个号重传，或者第一次没有回音就放弃。',
    takeHome: 'RESEND，等两倍的时间，再 RESEND；到了 R2 就放弃，并且说出来。',
    application: { client: [], server: ['你有没有闻到什么焦味？'] },
  },
  'back-so-soon': {
    name: '这么快又回来',
    teaches: '2MSL 是为了什么：旧的数据，和同一对端口之间的新连接。',
    opening: {
      client: '道别，马上又从同一个端口打过来。你的新 ISN 比以前发过的号都大。',
      server: '你先关闭，所以你等着。等的时候可能来一个新的 SYN：看它的号。也要当心旧数据。',
    },
    mistake: '把旧连接的数据当成新连接的。',
    takeHome: '新旧连接靠号来分：大于 RCV.NXT 的 SYN 可以打开；窗口之外的数据只得到一个回答。',
    application: { client: ['我忘了点东西，得马上再打过去，就用这个端口。'], server: [] },
  },
  amnesia: {
    name: '失忆',
    teaches: '半开连接：一端还相信有连接，另一端已经什么都不记得了。',
    opening: {
      client: '从这里看一切正常。发点数据，看看会怎样。过一会儿失忆的就是你自己。',
      server: '你马上要崩溃了。之后有报文段来自一个你不认识的连接，怎么办？',
    },
    mistake: '用 SYN,ACK 回答陌生的数据，或者用谁也没有的号去确认。',
    takeHome: '不认识的一端说 RST；相信的一端由此得知真相，再重新打开。',
    application: { client: ['我刚才说到哪了？'], server: ['我在哪儿？'] },
  },
  'slam-the-door': {
    name: '摔门而去',
    teaches: 'CLOSE 把说过的送到；ABORT 把它们扔掉。你的应用要的是哪一个？',
    opening: {
      client: '三个窗口，三个故事。听听每个应用要什么：有序的道别，还是马上结束？',
      server: '应用会讲它们的故事。听听它们要什么：有序的道别，还是马上结束？',
    },
    mistake: '把 RST 当成更快的 FIN。',
    takeHome: 'FIN：我说过的请都收下。RST：别管了，把我也忘了。',
    application: QUIET,
    stories: {
      upload: '回执拿到了，该说的都说了。谢谢，再见。',
      download: '用户已经关掉了窗口。再来的也没有人要：让它停下。',
      receipt: '他们说完了，我也说完了。我发的都应该送到他们那里。',
      visitor: '这位访客什么规矩都不守。马上请出去，把他忘掉。',
    },
  },
  forger: {
    name: '伪造者',
    teaches: '有人看不见线上的报文段，却编造 RST、SYN 和数据。号码会露馅。',
    opening: {
      client: '地址对的不一定是真的。相信之前，先看每一个号。',
      server: '有人冒用你的客户端的地址给你写信。谁真谁假，看号就知道：相信之前先看一眼。',
    },
    mistake: '见到 RST 就信。',
    takeHome: '窗口之外：丢掉。窗口之内但不等于 RCV.NXT：用 ACK 问一声。正好等于：那是真的。',
    application: QUIET,
  },
  'server-shutdown': {
    name: '服务器关机',
    teaches: '进程结束时，协议栈替它发 FIN；有数据没读就发 RST。断电的主机什么也不说。',
    opening: {
      client: '三个连接连着同一台服务器，它要关机了。每个连接各有各的结局：都要正确收尾。',
      server: '你的进程一个接一个结束，只剩下你：协议栈。该说的，你替它们说。',
    },
    mistake: '等一台断电的主机发 FIN。',
    takeHome: '进程结束，由协议栈来关闭。死去的主机什么也不关：只有计时器能发现。',
    application: { client: [], server: ['正在关机。', '熄灯。'] },
  },
} as const satisfies Partial<LevelsText>;
