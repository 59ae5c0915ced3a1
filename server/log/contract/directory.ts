/** What every backend promises of the directory of matches. */
import { expect, test } from 'vitest';
import type { MatchRow, NewMatch, SeatRow } from '../port.ts';
import type { Opened } from './opened.ts';

export function directoryContract(at: Opened): void {
  const free: readonly SeatRow[] = [
    { seat: 'client', tokenHash: null, name: '' },
    { seat: 'server', tokenHash: null, name: '' },
  ];
  const match = (id: string, code: string | null = null, now = 1000): NewMatch => ({
    id,
    code,
    header: { level: 'grand-tour', seed: 'x' },
    seats: free,
    now,
    until: now,
  });
  const row = (id: string, code: string | null, more: Partial<MatchRow> = {}): MatchRow => ({
    id,
    code,
    header: { level: 'grand-tour', seed: 'x' },
    createdAt: 1000,
    touchedAt: 1000,
    endedAt: null,
    ...more,
  });

  test('a created match is found by its id, by its code and among the running', async () => {
    const { directory } = at.store;
    expect(await directory.create(match('m1', 'K7QXPA'))).toBe('ok');
    expect(await directory.byId('m1')).toEqual(row('m1', 'K7QXPA'));
    expect(await directory.byCode('K7QXPA')).toEqual(row('m1', 'K7QXPA'));
    expect(await directory.running()).toEqual(['m1']);
    expect(await directory.seats('m1')).toEqual(free);
  });

  test('what is not there is null, none or missing, and telling it something changes nothing', async () => {
    const { directory } = at.store;
    expect(await directory.byId('m1')).toBeNull();
    expect(await directory.byCode('K7QXPA')).toBeNull();
    expect(await directory.seats('m1')).toEqual([]);
    expect(await directory.putSeat('m1', null, { seat: 'client', tokenHash: 'h', name: '' })).toBe('missing');
    await directory.touch('m1', 5);
    await directory.markEnded('m1', 5);
    await directory.remove('m1');
    expect(await directory.running()).toEqual([]);
  });

  test('an id or a code is claimed once; who comes second leaves nothing behind', async () => {
    const { directory } = at.store;
    await directory.create(match('m1', 'K7QXPA'));
    expect(await directory.create(match('m1', 'ANOTHR'))).toBe('taken');
    expect(await directory.create(match('m2', 'K7QXPA'))).toBe('taken');
    expect(await directory.byCode('ANOTHR')).toBeNull();
    expect(await directory.byId('m2')).toBeNull();
    expect(await directory.seats('m2')).toEqual([]);
  });

  test('any number of matches have no code', async () => {
    const { directory } = at.store;
    expect(await directory.create(match('m1'))).toBe('ok');
    expect(await directory.create(match('m2'))).toBe('ok');
    expect(await directory.byId('m2')).toEqual(row('m2', null));
  });

  test('of two hands that claim one code exactly one gets it', async () => {
    const [one, two] = [at.store.directory, (await at.another()).directory];
    const results = await Promise.all([one.create(match('m1', 'K7QXPA')), two.create(match('m2', 'K7QXPA'))]);
    expect([...results].sort()).toEqual(['ok', 'taken']);
  });

  test('a free seat is claimed exactly once, by however many hands at the same moment', async () => {
    const hands = [at.store.directory, (await at.another()).directory];
    await at.store.directory.create(match('m1'));
    const claims = Array.from({ length: 10 }, (_, i) => ({ seat: 'server', tokenHash: `hash ${i}`, name: `N${i}` }));
    const results = await Promise.all(claims.map((claim, i) => hands[i % 2]?.putSeat('m1', null, claim)));
    expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    expect(await at.store.directory.seats('m1')).toEqual([free[0], claims[results.indexOf('ok')]]);
  });

  test('a held seat is handed on or given back only by who names its holder', async () => {
    const { directory } = at.store;
    await directory.create(match('m1'));
    const held: SeatRow = { seat: 'client', tokenHash: 'mine', name: '小明' };
    expect(await directory.putSeat('m1', null, held)).toBe('ok');
    expect(await directory.putSeat('m1', 'not mine', { ...held, tokenHash: 'theft' })).toBe('taken');
    expect(await directory.seats('m1')).toEqual([held, free[1]]);
    expect(await directory.putSeat('m1', 'mine', { seat: 'client', tokenHash: null, name: '' })).toBe('ok');
    expect(await directory.seats('m1')).toEqual(free);
    expect(await directory.putSeat('m1', 'mine', held)).toBe('taken');
  });

  test('a match has the seats it was created with and no others', async () => {
    const { directory } = at.store;
    await directory.create(match('m1'));
    expect(await directory.putSeat('m1', null, { seat: 'network', tokenHash: 'h', name: '' })).toBe('missing');
  });

  test('an ended match is not running, keeps its code, and its end is told once', async () => {
    const { directory } = at.store;
    await directory.create(match('m1', 'K7QXPA'));
    await directory.markEnded('m1', 2000);
    await directory.markEnded('m1', 3000);
    expect(await directory.running()).toEqual([]);
    expect(await directory.byCode('K7QXPA')).toEqual(row('m1', 'K7QXPA', { endedAt: 2000 }));
  });

  test('the running are listed oldest first', async () => {
    const { directory } = at.store;
    await directory.create(match('young', null, 3000));
    await directory.create(match('old', null, 1000));
    await directory.create(match('between', null, 2000));
    expect(await directory.running()).toEqual(['old', 'between', 'young']);
  });

  test('a room nobody returns to goes with its seats, its code and its log; one that was touched stays', async () => {
    const { directory, log } = at.store;
    for (const id of ['left', 'alive', 'ended']) {
      await directory.create(match(id, `code ${id}`));
      await log.append(id, 0, ['an entry']);
    }
    await directory.markEnded('ended', 1500);
    await directory.create({ ...match('new'), until: 5000 });
    await directory.touch('alive', 5000);
    await directory.touch('alive', 4000);
    expect((await directory.expire(5000)).sort()).toEqual(['ended', 'left']);
    expect(await directory.expire(5000)).toEqual([]);
    expect(await directory.byId('new')).toEqual(row('new', null, { touchedAt: 5000 }));
    expect(await directory.byId('alive')).toEqual(row('alive', 'code alive', { touchedAt: 5000 }));
    expect(await log.read('alive', 0)).toEqual(['an entry']);
    expect(await log.read('left', 0)).toEqual([]);
    expect(await directory.seats('left')).toEqual([]);
    expect(await directory.create(match('left', 'code ended'))).toBe('ok');
  });

  test('a removed match is gone with its log, and no hand that still holds it can write on', async () => {
    const { directory, log } = at.store;
    await directory.create(match('m1', 'K7QXPA'));
    await log.append('m1', 0, ['an entry']);
    await directory.remove('m1');
    expect(await directory.byId('m1')).toBeNull();
    expect(await directory.byCode('K7QXPA')).toBeNull();
    expect(await directory.seats('m1')).toEqual([]);
    expect(await log.append('m1', 1, ['another'])).toBe('conflict');
  });
}
