/** 中文: what the application wants, and when. */
import type { Trigger } from '#shared/match/index.ts';
import type { TableText } from '../../parts/index.ts';

const when = (trigger: Trigger, sent: number): string => {
  switch (trigger.on) {
    case 'start':
      return '马上';
    case 'established':
      return '连接建立后';
    case 'acknowledged':
      return sent > 0 ? `你的 ${sent} 字节都被确认后` : '你发出的都被确认后';
    case 'received':
      return `收到 ${trigger.octets} 字节后`;
    case 'closing':
      return '收到对端的 FIN 后';
    case 'state':
      return `进入 ${trigger.state} 后`;
    case 'ended':
      return '连接结束后';
    case 'reported':
      return '得知连接的结果后';
    case 'reopened':
      return '再次建立后';
    case 'ordered':
      return '主机有了命令后';
    case 'rebooted':
      return '主机重新启动后';
  }
};

export const app: TableText['app'] = {
  label: '你的应用：',
  call: (step, octets) => {
    switch (step.call) {
      case 'OPEN':
        return step.how === 'active' ? 'OPEN：打开连接。' : 'LISTEN：等待连接。';
      case 'SEND':
        return `SEND：发送 ${octets > 0 ? octets : step.octets} 字节。`;
      case 'RECEIVE':
        return `RECEIVE：读走 ${step.octets} 字节，又有空间了。`;
      case 'CLOSE':
        return 'CLOSE：没有要发的了。';
      case 'ABORT':
        return 'ABORT：中止连接。';
      case 'REPORT':
        return 'REPORT：告诉它连接怎么样了。';
    }
  },
  later: (step, sent) => {
    if (step.story !== undefined) return `${when(step.when, sent)}它会告诉你想要什么。`;
    const pause = step.after >= 1000 ? `再过 ${step.after / 1000} 秒` : '';
    const verb = 'octets' in step ? ` ${step.call} ${step.octets} 字节` : ` ${step.call}`;
    return `${when(step.when, sent)}${pause}${verb}。`;
  },
  when,
  step: (step) => {
    if ('octets' in step) return `${step.call} ${step.octets} 字节`;
    if (step.call === 'OPEN') return step.how === 'active' ? '主动 OPEN' : '被动 OPEN';
    return step.call;
  },
  processEnded: (unread) =>
    unread ? '进程结束了，还有数据没读：要让对端知道数据丢了。ABORT。' : '进程结束了：替它 CLOSE。',
  story: (told) => `“${told}”这是 CLOSE 还是 ABORT？`,
  storyToCome: 'CLOSE 还是 ABORT：到时候听它说',
  over: '没有别的事了。',
  overOpen: '没有别的事了；还会来的继续收下。',
};
