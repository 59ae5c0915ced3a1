/** 中文: what is said of each verdict. Short, kind, about this very move. */
import type { ReasonsText } from '../parts/index.ts';
import { acks } from './reasons/acks.ts';
import { answers } from './reasons/answers.ts';
import { backlog } from './reasons/backlog.ts';
import { bits } from './reasons/bits.ts';
import { cards } from './reasons/cards.ts';
import { dropped, inbox } from './reasons/inbox.ts';
import { leaving } from './reasons/leaving.ts';
import { probes } from './reasons/probes.ts';
import { reports } from './reasons/reports.ts';
import { needless, right } from './reasons/right.ts';
import { seqs } from './reasons/seqs.ts';

export const reasons: ReasonsText = {
  ...right,
  ...needless,
  ...acks,
  ...seqs,
  ...bits,
  ...cards,
  ...answers,
  ...inbox,
  ...dropped,
  ...leaving,
  ...probes,
  ...reports,
  ...backlog,
};
