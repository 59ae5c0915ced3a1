/** 中文: a move in words, for the hint that shows it. */
import type { Move } from '#shared/match/index.ts';
import { whole } from '../phrases.ts';
import { table } from '../table.ts';

export function moveInWords(move: Move): string {
  if (move.move === 'ready') return '点“准备好了”。';
  if (move.move === 'hint') return '要一个提示。';
  if (move.move === 'bet') return '下一注。';
  if (move.move === 'predict') return '预测会发生什么。';
  if (move.move === 'name') return `在状态图上用 NAME 说出 ${move.state}。`;
  switch (move.action.do) {
    case 'send':
      return `出牌：${whole(move.action.segment)}。`;
    case 'resend':
      return '用 RESEND 原样重传最早未被确认的报文段。';
    case 'discard':
      return '用 DISCARD 丢掉收件箱最前面的报文段。';
    case 'leave':
      return '用 LEAVE 离开：这个连接不再需要你了。';
    case 'listen':
      return '用 LISTEN 打开你的端口。';
    case 'probe':
      return '用 PROBE 问一问，看有没有 ACK 回来。';
    case 'window':
      return '用 WINDOW 发一个 ACK，告诉对端你有空间了。';
    case 'report':
      return `用 REPORT 告诉应用：${table.calls.report.reports[move.action.what]}。`;
    case 'cookie':
      return '用 COOKIE 回应这个 SYN，什么也不留。';
    case 'take':
      return '用 TAKE 收下这个 ACK：Cookie 是你的。';
    case 'order':
      return `下命令：${table.calls.order.orders[move.action.order].name}。`;
  }
}
