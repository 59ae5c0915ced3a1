/** Simplified Chinese: find the first illegal segment. */
import type { DrillText } from '../../parts/index.ts';
import { zh } from '../spaced.ts';

export const drill: DrillText = {
  title: '找出第一个不合法的报文段',
  ask: '两端说了一段话，其中有一个报文段，没有哪个 TCP 会在那里发。点它。',
  lost: '路上丢了',
  unseen: (lines) => `此时 ${lines} 还没到`,
  copy: (n) => `重传（第 ${n} 份）`,
  line: (n) => `第 ${n} 个报文段`,
  legal: '不对，TCP 在这里发的正是它。',
  later: '不对，它前面就已经有错的了。',
  found: '找到了！',
  sent: (segment) => zh`TCP 发的是 ${segment}。`,
  next: '下一题',
  score: (found, tries) => `找到 ${found} 个，试了 ${tries} 次`,
};
