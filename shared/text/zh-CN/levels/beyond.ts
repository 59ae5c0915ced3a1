/** 中文: the levels about what else may befall a connection, and a whole life of one. */
import type { LevelsText } from '../../parts/index.ts';

export const beyond = {
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
