/** English. */
import { after } from './en/after.ts';
import { bets } from './en/bets.ts';
import { breaking } from './en/breaking.ts';
import { captures } from './en/captures.ts';
import { classroom } from './en/classroom.ts';
import { coach } from './en/coach.ts';
import { daily } from './en/daily.ts';
import { diary } from './en/diary.ts';
import { editor } from './en/editor.ts';
import { joining } from './en/joining.ts';
import { journey } from './en/journey.ts';
import { judging } from './en/judging.ts';
import { levels } from './en/levels.ts';
import { meets } from './en/meets.ts';
import { murphy } from './en/murphy.ts';
import { naming } from './en/naming.ts';
import { packets } from './en/packets.ts';
import { pages } from './en/pages.ts';
import { passages } from './en/passages.ts';
import { predictions } from './en/predictions.ts';
import { print } from './en/print.ts';
import { reasons } from './en/reasons.ts';
import { rfc } from './en/rfc.ts';
import { shell } from './en/shell.ts';
import { endings, signals, states } from './en/states.ts';
import { table } from './en/table.ts';
import { takeaways } from './en/takeaways.ts';
import { whatIf } from './en/whatIf.ts';
import type { Text } from './text.ts';

export const en = {
  tag: 'en',
  name: 'English',
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
