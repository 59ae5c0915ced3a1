/** 中文: nothing is owed. What the end waits for, with and without something of its own outstanding. */
import type { State } from '#shared/tcp/index.ts';

export const waiting: { readonly [state in State]: { readonly idle: string; readonly outstanding: string } } = {
  CLOSED: {
    idle: '这里没有要做的：这一端没有连接。',
    outstanding: '这里没有要做的：这一端没有连接。',
  },
  LISTEN: {
    idle: '端口已打开。等着吧：第一步由对端来走。',
    outstanding: '端口已打开。等着吧：第一步由对端来走。',
  },
  'SYN-SENT': {
    idle: '你的 SYN 已发出。等 SYN,ACK。',
    outstanding: '你的 SYN 已发出。等 SYN,ACK；如果 RTO 先到期，就把 SYN 再说一遍。',
  },
  'SYN-RECEIVED': {
    idle: '你的 SYN,ACK 已发出。它的确认会完成握手。',
    outstanding: '你的 SYN,ACK 已发出。等它的确认；如果 RTO 先到期，就再说一遍。',
  },
  ESTABLISHED: {
    idle: '连接通着，什么也不欠。等对端，或者等你的应用。',
    outstanding: '你发出的在等确认。RTO 到期之前没有什么要重传的。',
  },
  'FIN-WAIT-1': {
    idle: '你的 FIN 已发出。等它的确认，也等对端的 FIN。',
    outstanding: '你的 FIN 已发出。等它的确认，也等对端的 FIN；RTO 到期才需要重传。',
  },
  'FIN-WAIT-2': {
    idle: '你的方向已关闭。对端还可以发送；在它的 FIN 到来之前照常确认。',
    outstanding: '你的方向已关闭。对端还可以发送；在它的 FIN 到来之前照常确认。',
  },
  'CLOSE-WAIT': {
    idle: '对端说完了。等你的应用：它还可以发送，何时关闭由它决定。',
    outstanding: '对端说完了，你的数据还在等确认。何时关闭由你的应用决定。',
  },
  CLOSING: {
    idle: '两个 FIN 在路上错过了。等你的 FIN 被确认。',
    outstanding: '两个 FIN 在路上错过了。等你的 FIN 被确认；如果 RTO 到期，就再说一遍。',
  },
  'LAST-ACK': {
    idle: '你的 FIN 已发出。它的确认是你要等的最后一样东西。',
    outstanding: '你的 FIN 已发出。它的确认是你要等的最后一样东西；如果 RTO 到期，就再说一遍。',
  },
  'TIME-WAIT': {
    idle: '话都说完了。留到 2MSL 过去：如果 FIN 重传过来，还需要你的 ACK。',
    outstanding: '话都说完了。留到 2MSL 过去：如果 FIN 重传过来，还需要你的 ACK。',
  },
};

/** Something lies above a gap. An ACK of where one stands would be allowed (MAY-13), but nobody waits for it. */
export const GAP = '先到的在空缺之上，先留着。等一等：缺的那一段会到，或者对端会再发一次。';
