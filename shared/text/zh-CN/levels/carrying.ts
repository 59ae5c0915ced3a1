/** 中文: the levels about carrying text. */
import type { LevelsText } from '../../parts/index.ts';

export const carrying = {
  'paper-jam': {
    name: '缺纸了',
    teaches: '窗口关了，数据就得停；打开的消息可能会丢，要靠探测才知道。',
    opening: {
      client: '你要打印 300 字节，打印机只放得下 200。窗口关了就等，到时候用 PROBE 去问。',
      server: '你是缺了纸的打印机：来的数据会把缓冲区填满。每个 ACK 都说明窗口；窗口打开时用 WINDOW。',
    },
    mistake: '窗口早就开了，还在永远地等。',
    takeHome: '带新窗口的 ACK 不会重传。所以只要窗口关着，发送的一端就要去问。',
    application: {
      client: [
        '两页过去了，怎么不动了？',
        '打印机坏了吗？',
        '它有回应，可是不打印。要不要当它死了？',
        '该有人去看看纸了。',
      ],
      server: ['没有纸了。', '灯在闪。', '有人去拿纸了。'],
    },
  },
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
