/** What every backend promises of a log. */
import { expect, test } from 'vitest';
import type { JsonValue, Log } from '../port.ts';
import type { Opened } from './opened.ts';

export function logContract(at: Opened): void {
  const entry = (n: number): JsonValue => ({ at: n, command: { play: [n, null, 'SYN,ACK'] } });

  test('reads back what was appended, in order, of each match its own', async () => {
    const { log } = at.store;
    expect(await log.append('a', 0, [entry(0), entry(1)])).toBe('ok');
    expect(await log.append('b', 0, [entry(7)])).toBe('ok');
    expect(await log.append('a', 2, [entry(2)])).toBe('ok');
    expect(await log.read('a', 0)).toEqual([entry(0), entry(1), entry(2)]);
    expect(await log.read('b', 0)).toEqual([entry(7)]);
  });

  test('reads the tail from a seq, and nothing at the end or of an unknown match', async () => {
    const { log } = at.store;
    await log.append('a', 0, [entry(0), entry(1), entry(2)]);
    expect(await log.read('a', 2)).toEqual([entry(2)]);
    expect(await log.read('a', 3)).toEqual([]);
    expect(await log.read('nobody', 0)).toEqual([]);
  });

  test('an append behind the end is a conflict and keeps none of its entries', async () => {
    const { log } = at.store;
    await log.append('a', 0, [entry(0), entry(1)]);
    expect(await log.append('a', 1, [entry(8), entry(9)])).toBe('conflict');
    expect(await log.read('a', 0)).toEqual([entry(0), entry(1)]);
  });

  test('an append beyond the end is a conflict too: a log has no gaps', async () => {
    const { log } = at.store;
    expect(await log.append('a', 1, [entry(1)])).toBe('conflict');
    expect(await log.read('a', 0)).toEqual([]);
  });

  test('a conflict fails alone among the appends called with it', async () => {
    const { log } = at.store;
    const results = await Promise.all([
      log.append('a', 0, [entry(0)]),
      log.append('a', 0, [entry(9)]),
      log.append('b', 0, [entry(0)]),
      log.append('a', 1, [entry(1)]),
    ]);
    expect(results).toEqual(['ok', 'conflict', 'ok', 'ok']);
    expect(await log.read('a', 0)).toEqual([entry(0), entry(1)]);
  });

  test('receipts come in the order of the calls, whichever match they are for', async () => {
    const { log } = at.store;
    const order: number[] = [];
    const calls = Array.from({ length: 60 }, (_, i) =>
      log.append(`match ${i % 3}`, Math.floor(i / 3), [entry(i)]).then(() => order.push(i)),
    );
    await Promise.all(calls);
    expect(order).toEqual(calls.map((_, i) => i));
  });

  test('calls made turn by turn while earlier ones still wait each get their receipt, in order', async () => {
    const { log } = at.store;
    const order: number[] = [];
    const calls: Promise<unknown>[] = [];
    for (let seq = 0; seq < 20; seq++) {
      calls.push(log.append('a', seq, [entry(seq)]).then(() => order.push(seq)));
      await Promise.resolve();
      await Promise.resolve();
    }
    await Promise.all(calls);
    expect(order).toEqual(calls.map((_, i) => i));
  });

  test('a read called after an append sees it, even before its receipt', async () => {
    const { log } = at.store;
    const append = log.append('a', 0, [entry(0)]);
    expect(await log.read('a', 0)).toEqual([entry(0)]);
    expect(await append).toBe('ok');
  });

  test('an entry is kept as it was when append was called', async () => {
    const { log } = at.store;
    const changing = { text: 'as it was' };
    const append = log.append('a', 0, [changing]);
    changing.text = 'changed later';
    await append;
    expect(await log.read('a', 0)).toEqual([{ text: 'as it was' }]);
  });

  test('any JSON comes back the same: nesting, large integers, quotes, NUL, Chinese, lone surrogates', async () => {
    const { log } = at.store;
    const odd: JsonValue[] = [
      null,
      true,
      2 ** 53 - 1,
      -0.5,
      '',
      '"\\\n\0',
      '三次握手 🤝',
      '\ud800',
      [[[]]],
      { '': {} },
    ];
    await log.append('a', 0, odd);
    expect(await log.read('a', 0)).toEqual(odd);
  });

  test('a removed log is empty and begins again at 0', async () => {
    const { log } = at.store;
    await log.append('a', 0, [entry(0)]);
    await log.remove('a');
    expect(await log.read('a', 0)).toEqual([]);
    expect(await log.append('a', 1, [entry(1)])).toBe('conflict');
    expect(await log.append('a', 0, [entry(5)])).toBe('ok');
  });

  test('of two hands that append at one seq exactly one wins, and the other reads what won', async () => {
    const hands = [at.store.log, (await at.another()).log] as const;
    for (let seq = 0; seq < 40; seq++) {
      const order = seq % 2 === 0 ? [0, 1] : [1, 0];
      const results = await Promise.all(order.map((i) => (hands[i] as Log).append('a', seq, [`hand ${i}`])));
      expect([...results].sort()).toEqual(['conflict', 'ok']);
      const winner = order[results.indexOf('ok')];
      expect(await hands[0].read('a', seq)).toEqual([`hand ${winner}`]);
      expect(await hands[1].read('a', seq)).toEqual([`hand ${winner}`]);
    }
  });

  test('two hands that append as fast as they can and read on after a conflict leave one log without gaps', async () => {
    const hands = [at.store.log, (await at.another()).log];
    await Promise.all(hands.map((log, i) => appendStubbornly(log, `hand ${i}`, 50)));
    const kept = await at.store.log.read('a', 0);
    for (const hand of ['hand 0', 'hand 1']) {
      const mine = kept.filter((value) => String(value).startsWith(hand));
      expect(mine).toEqual(Array.from({ length: 50 }, (_, n) => `${hand}: ${n}`));
    }
    expect(kept).toHaveLength(100);
  });
}

async function appendStubbornly(log: Log, hand: string, count: number): Promise<void> {
  let seq = 0;
  for (let n = 0; n < count; ) {
    if ((await log.append('a', seq, [`${hand}: ${n}`])) === 'ok') {
      n += 1;
      seq += 1;
    } else seq += (await log.read('a', seq)).length;
  }
}
