/** 中文: what a segment changed that was handled by itself. */
import { has, type Segment, type State } from '#shared/tcp/index.ts';
import { nameOf } from '../phrases.ts';
import { zh } from '../spaced.ts';

export function changed(from: State, to: State, segment: Segment): string {
  if (has(segment, 'RST')) return reset(from, to);
  switch (to) {
    case 'ESTABLISHED':
      return '你的 SYN 已被确认：进入 ESTABLISHED，两个方向都打开了。';
    case 'FIN-WAIT-2':
      return '你的 FIN 已被确认：进入 FIN-WAIT-2，还要等对端的 FIN。';
    case 'CLOSE-WAIT':
      return '对端说完了：进入 CLOSE-WAIT，你的方向还开着。';
    case 'CLOSING':
      return '对端的 FIN 到了，你的 FIN 还没被确认：进入 CLOSING。';
    case 'TIME-WAIT':
      return from === 'CLOSING'
        ? '你的 FIN 已被确认：进入 TIME-WAIT，停留 2MSL。'
        : '对端的 FIN 到了，你的也已被确认：进入 TIME-WAIT，停留 2MSL。';
    case 'CLOSED':
      return from === 'LAST-ACK'
        ? '你的 FIN 已被确认：进入 CLOSED，再没有要说的了。'
        : zh`这个 ${nameOf(segment)} 结束了连接：进入 CLOSED。`;
    default:
      return zh`这个 ${nameOf(segment)} 让你从 ${from} 到了 ${to}。`;
  }
}

function reset(from: State, to: State): string {
  if (to === 'LISTEN') return '这个 RST 撤回了那个连接：你又回到监听。';
  if (from === 'SYN-SENT') return '这个 RST 确认了你的 SYN：对端拒绝了连接。';
  return '这个 RST 正好在 RCV.NXT：对端已中止，连接没有了。';
}
