/** English: what is said of each verdict. Short, kind, about this very move. */
import type { ReasonsText } from '../parts/index.ts';
import { bits } from './reasons/bits.ts';
import { cards } from './reasons/cards.ts';
import { inbox, timers } from './reasons/inbox.ts';
import { acks, seqs } from './reasons/numbers.ts';
import { reports } from './reasons/reports.ts';
import { needless, right } from './reasons/right.ts';

export const reasons: ReasonsText = {
  ...right,
  ...needless,
  ...acks,
  ...seqs,
  ...bits,
  ...cards,
  ...inbox,
  ...timers,
  ...reports,
};
