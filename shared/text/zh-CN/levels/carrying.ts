/** 中文: the levels about carrying text. */
import type { LevelsText } from '../../parts/index.ts';

export const carrying = {
  parcel: {
    name: '包裹',
    teaches: '数据按字节计数：传了多少，SND.NXT 和 RCV.NXT 就前进多少；一个 ACK 确认它之前的一切。',
    opening: {
      client: '连接已经打开。把数据发出去；一个 MSS 装不下的，就拆成两段，一前一后地发。',
      server: '连接已经打开。数据会到：确认号写你期待的下一个字节。之后轮到你自己的数据。',
    },
    mistake: '确认号写成收到的最后一个字节，或者每个报文段只加一。',
    takeHome: '数的是字节，不是报文段。ACK 的意思是：这个号之前的我都有了。',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
