/** 中文: the levels about what else may befall a connection, and a whole life of one. */
import type { LevelsText } from '../../parts/index.ts';

export const beyond = {
  'silent-partner': {
    name: '沉默的对方',
    teaches: '保活：一个探测没有回应，什么也证明不了；接连好几个都没有，才说明那边没人了。',
    opening: {
      client: '连接开着，很安静，应用打开了保活。计时器到期就 PROBE；最后用 REPORT 告诉它结果。',
      server: '没有什么要说。要是有人来问你还在不在，就用 ACK 回答。',
    },
    mistake: '一个探测没有回应，就放弃了。',
    takeHome: '探测可能丢，它的 ACK 也可能丢。会丢包和已经死，要问够了次数才分得清。',
    application: {
      client: ['有人在吗？', '好安静啊。', '已经死了吧？'],
      server: [],
    },
  },
  'flood-and-cookie': {
    name: '洪泛与 Cookie',
    teaches: '半连接队列（backlog）、伪造 SYN 的洪泛，以及 Cookie 的好处和代价。',
    opening: {
      client: '你在三个标签页里访问一台正被攻击的主机。呼叫；没有回音就再说一遍；连上了就发请求。',
      server: '你的端口最多容得下八个半开的连接：八个座位。有人正从不属于自己的地址发来 SYN。',
    },
    mistake: '给每个 SYN 都留一个 TCB，或者不核对 Cookie 就收下 ACK。',
    takeHome: 'Cookie 什么也不留：把它带回来的 ACK 就是证明。代价是 SYN,ACK 没有人重传。',
    application: { client: [], server: [] },
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
} as const satisfies Partial<LevelsText>;
