/** 中文: hosting a class. */
import type { HostText } from '../../parts/index.ts';
import { between } from './host/between.ts';
import { people } from './host/people.ts';
import { report } from './host/report.ts';
import { run } from './host/run.ts';
import { setup } from './host/setup.ts';

export const host = {
  link: '课堂',
  landing: {
    title: '开一堂课',
    body: '两到六十人结对，打同一副牌：投影上一个代码，一轮接一轮，最后有领奖台，还有学习报告。',
  },
  setup,
  run,
  people,
  between,
  report,
} as const satisfies HostText;
