/**
 * What grouped commits bring: the same appends of many matches with one commit for all that wait, and with one
 * commit each, in turns in one run. `npm run bench -- log [--folder FOLDER]`; the folder decides which disk is measured.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Log, openSqliteLog, type SqliteOptions } from '../server/log/index.ts';

const MATCHES = 128;
const ROUND_MS = 700;
const ROUNDS = 3;
const ENTRY = {
  at: 12_345,
  seat: 'client',
  n: 7,
  rev: 12,
  command: { kind: 'play', seq: 300, ack: 101, ctl: 'ACK' },
  code: 'right',
};

/** Every match appends as soon as its last receipt came, as hosts do; gives appends per second. */
async function measure(base: string, options: SqliteOptions): Promise<number> {
  const folder = mkdtempSync(join(base, 'synfin-bench-'));
  const store = await openSqliteLog(folder, options);
  try {
    await store.log.append('warm', 0, [ENTRY]);
    const start = performance.now();
    const counts = await Promise.all(
      Array.from({ length: MATCHES }, (_, i) => appendUntil(start + ROUND_MS, store.log, `match ${i}`)),
    );
    return counts.reduce((a, b) => a + b, 0) / ((performance.now() - start) / 1000);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function appendUntil(end: number, log: Log, match: string): Promise<number> {
  let seq = 0;
  while (performance.now() < end) {
    if ((await log.append(match, seq, [ENTRY])) !== 'ok') throw new Error(`conflict in ${match}, written by one hand`);
    seq += 1;
  }
  return seq;
}

const best = (rates: readonly number[]): number => Math.round(Math.max(...rates));

/** @param base a folder on the disk that is to be measured */
export async function runLog(base = tmpdir()): Promise<void> {
  mkdirSync(base, { recursive: true });
  const grouped: number[] = [];
  const single: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // In turns, so that a busy machine slows both.
    grouped.push(await measure(base, {}));
    single.push(await measure(base, { group: 1 }));
  }
  console.log(`${MATCHES} matches, the best of ${ROUNDS} rounds of ${ROUND_MS} ms in ${base}`);
  console.log(`grouped commits:       ${best(grouped)} appends/s`);
  console.log(`one commit per append: ${best(single)} appends/s`);
  console.log(`ratio: ${(best(grouped) / best(single)).toFixed(1)}`);
}
