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
  'echo-and-overtake': {
    name: '回声与超车',
    teaches: '重复的要再确认一次；乱序到的先留着；确认号不越过空缺。',
    opening: {
      client: '发出三段数据。网络会把有的说两遍，让有的超车；之后轮到你来收。',
      server: '三段数据会到，次序不一定对，也不一定只来一次。确认号写你还缺的第一个字节。',
    },
    mistake: '确认号写成见过的最大的号，或者重复的来了却不出声。',
    takeHome: '确认号写的是还缺的第一个字节。空缺上面的先留着，空缺补上了才算。',
    application: { client: [], server: [] },
  },
} as const satisfies Partial<LevelsText>;
