/** 中文: states, signals and endings. */
import type { EndingsText, SignalsText, StatesText } from '../parts/index.ts';

export const states = {
  CLOSED: '没有连接：没有可发的，也没有要等的。',
  LISTEN: '你的端口开着，等任何一方发来 SYN。',
  'SYN-SENT': '你已请求建立连接，在等 SYN,ACK。',
  'SYN-RECEIVED': '双方的 SYN 你都知道了，在等自己的 SYN 被确认。',
  ESTABLISHED: '两个方向都开着：数据可以传，收到就确认。',
  'FIN-WAIT-1': '你已发出 FIN；它的确认和对端的 FIN 都还没到。',
  'FIN-WAIT-2': '你的 FIN 已被确认；在对端的 FIN 到来之前，你还在接收。',
  'CLOSE-WAIT': '对端说完了；你还可以发送，直到应用调用 CLOSE。',
  CLOSING: '两个 FIN 都发出了；对端的已到，你在等自己的被确认。',
  'LAST-ACK': '双方都道过别了；你的 FIN 被确认就结束。',
  'TIME-WAIT': '话都说完了；你停留 2MSL，以防最后的 ACK 还要再说一遍。',
} as const satisfies StatesText;

export const signals = {
  'connection established': '连接已建立',
  'connection refused': '连接被拒绝',
  'connection reset': '连接被复位',
  'connection closing': '连接正在关闭：对端不会再发数据',
  'connection closed': '连接已关闭',
  'connection aborted due to user timeout': '连接已中止：一直没有回应',
} as const satisfies SignalsText;

export const endings = {
  won: { headline: '两端都到了该到的地方', sentence: '数据一点没丢，也没有对哪个应用说假话。干得漂亮。' },
  reset: { headline: '连接被复位了', sentence: '事情还没办完，有一端就说了 RST。时序图上能看到它从哪里来。' },
  'gave-up': {
    headline: '一直没有回应',
    sentence: '最后一份也发出去了，到那时还没有收下对它的回应，只好放弃这个连接。',
  },
  unreachable: {
    headline: '通往目标的路断了',
    sentence: '从这里已经没有哪一步能走到目标。时序图上能看到路是在哪一步断的。',
  },
  limit: { headline: '时间到了', sentence: '两端还没办完，这一关的时间就用完了。这一局还可以再来。' },
  missed: {
    headline: '两边错过了',
    sentence: '两个报文段本该在路上交错，可是有一端发得太晚。这一局不算分，重新开始。',
  },
  abandoned: { headline: '两把椅子都空了', sentence: '两位玩家都离开了，这一局就停在这里。已经走过的仍然可以看。' },
  'time-up': {
    headline: '这一轮结束了',
    sentence: '两端还没办完，这一轮的时间就到了。已经达成的目标照样算，走过的也仍然可以看。',
  },
  'called-off': {
    headline: '这一轮提前结束了',
    sentence: '老师为所有人结束了这一轮。已经达成的目标照样算，走过的也仍然可以看。',
  },
} as const satisfies EndingsText;
