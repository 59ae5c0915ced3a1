/** 中文: a match as packets. */
import type { PacketsText } from '../parts/index.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

export const packets = {
  title: (level, vantage) => `Synfin · ${level}：${vantage}`,
  vantages: {
    client: '客户端发出的，以及到达它的',
    server: '服务器发出的，以及到达它的',
    wire: '离开发送方时的样子，丢没丢都在',
  },
  prelude: '对局开始之前。',
  copy: (copy) => `第 ${copy} 份：再次发送。`,
  fates: {
    deliver: '墨菲放它过去。',
    lose: '墨菲把它弄丢了。',
    delay: (by) => `墨菲让它晚到 ${seconds(by)}。`,
    duplicate: (after) => `墨菲把它变成两份：第二份晚 ${seconds(after)}。`,
    hold: '墨菲扣住了它。',
  },
  origins: {
    old: '两端都没有发它：网络把它留了很久。',
    forged: '两端都没有发它：是路上有人伪造的。',
  },
  verdict: (isRight, reason, section) => `判定：${isRight ? '正确' : '多余'}（${reason}，RFC 9293 ${section}）。`,
  refused: (end, reason, section, title) =>
    `在此之前${end === 'client' ? '客户端' : '服务器'}有一步被拒（${reason}，RFC 9293 ${section}）：${title}。`,
  debrief: {
    name: '给 Wireshark 的数据包',
    hint: '一个 pcapng 文件：校验和正确，时间是对局的时间，墨菲的所作所为和每次判定都写在注释里。选一个抓包的位置。',
    buttons: { client: '客户端', server: '服务器', wire: '线路' },
    failed: '这一局是按旧规则打的，生成不了数据包。',
  },
} as const satisfies PacketsText;
