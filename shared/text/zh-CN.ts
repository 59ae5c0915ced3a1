/** Simplified Chinese. Names of states, segments and variables stay as the RFC writes them. */

import type { Text } from './text.ts';
import { after } from './zh-CN/after.ts';
import { bets } from './zh-CN/bets.ts';
import { breaking } from './zh-CN/breaking.ts';
import { captures } from './zh-CN/captures.ts';
import { classroom } from './zh-CN/classroom.ts';
import { coach } from './zh-CN/coach.ts';
import { daily } from './zh-CN/daily.ts';
import { diary } from './zh-CN/diary.ts';
import { editor } from './zh-CN/editor.ts';
import { joining } from './zh-CN/joining.ts';
import { journey } from './zh-CN/journey.ts';
import { judging } from './zh-CN/judging.ts';
import { levels } from './zh-CN/levels.ts';
import { meets } from './zh-CN/meets.ts';
import { murphy } from './zh-CN/murphy.ts';
import { naming } from './zh-CN/naming.ts';
import { packets } from './zh-CN/packets.ts';
import { pages } from './zh-CN/pages.ts';
import { passages } from './zh-CN/passages.ts';
import { predictions } from './zh-CN/predictions.ts';
import { print } from './zh-CN/print.ts';
import { reasons } from './zh-CN/reasons.ts';
import { rfc } from './zh-CN/rfc.ts';
import { shell } from './zh-CN/shell.ts';
import { endings, signals, states } from './zh-CN/states.ts';
import { table } from './zh-CN/table.ts';
import { takeaways } from './zh-CN/takeaways.ts';
import { whatIf } from './zh-CN/whatIf.ts';

export const zhCN = {
  tag: 'zh-CN',
  name: '简体中文',
  joining,
  reasons,
  meets,
  packets,
  passages,
  rfc,
  states,
  signals,
  endings,
  levels,
  coach,
  naming,
  bets,
  predictions,
  diary,
  takeaways,
  whatIf,
  table,
  shell,
  after,
  journey,
  daily,
  print,
  murphy,
  breaking,
  captures,
  judging,
  editor,
  classroom,
  pages,
} as const satisfies Text;
