/** Where a level can begin: before the first SYN, or where both ends of the connection were last at rest. */
import type { Row } from '#shared/judge/index.ts';
import { EMPTY, entered, isAtRest, isGhostRefused, isOf, isRepeated, type Ledger } from './ledger.ts';

export interface Rest {
  /** How many segments of the connection are before it. */
  readonly rows: number;
  readonly ledger: Ledger;
}

/** Illegal segments are of nobody, and neither are those that may be of another connection. */
export const isOfThem = ({ verdict, code }: Row): boolean =>
  verdict === 'right' || verdict === 'needless' || code === 'began-before' || code === 'capture-gap';

/** More are not kept, but the first. */
const MOST = 64;

/** The last rest before packet `n`, or null: the connection began before the capture, and was never at rest since. */
export function restBefore(rows: Iterable<Row>, n: number): Rest | null {
  const rests: Rest[] = [];
  let ledger = EMPTY;
  let count = 0;
  for (const row of rows) {
    if (count === 0 && isOf(row, 'SYN') && row.ack === null) rests.push({ rows: 0, ledger });
    if (row.n >= n) break;
    count++;
    if (!isOfThem(row)) continue;
    // What is said again had not arrived: that was no rest.
    while (rests.length > 0 && isRepeated(rests.at(-1)?.ledger ?? EMPTY, row)) rests.pop();
    if (isGhostRefused(ledger, row)) {
      ledger = EMPTY;
      rests.splice(0, rests.length, { rows: count, ledger });
      continue;
    }
    ledger = entered(ledger, row);
    if (isOf(row, 'RST')) break;
    if (isAtRest(ledger)) rests.push({ rows: count, ledger });
    if (rests.length > MOST) rests.splice(1, 1);
  }
  return rests.at(-1) ?? null;
}
