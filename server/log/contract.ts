/**
 * What every backend promises, as tests. A new backend calls `contract` with a place it can be opened at, and is
 * done when all of this passes.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ClassRow,
  classLog,
  type JsonValue,
  type Log,
  type MatchRow,
  type NewClass,
  type NewMatch,
  type SeatRow,
  type Store,
} from './port.ts';

/** Somewhere to keep a log: what was closed is found again, and two handles on it see each other. */
export interface Place {
  open(): Promise<Store>;
  /** Called once all its stores are closed. */
  clear(): Promise<void>;
}

export function contract(backend: string, makePlace: () => Promise<Place>): void {
  describe(`the contract, kept by ${backend}`, () => {
    const at = opened(makePlace);
    describe('the log', () => logContract(at));
    describe('the directory', () => directoryContract(at));
    describe('the directory of classes', () => classContract(at));
    describe('closing', () => closingContract(at));
  });
}

interface Opened {
  /** The first handle, open when the test starts. */
  store: Store;
  /** One more handle on the same place; closed after the test, like the first. */
  another(): Promise<Store>;
}

function opened(makePlace: () => Promise<Place>): Opened {
  let place: Place;
  let stores: Store[] = [];
  const another = async (): Promise<Store> => {
    const store = await place.open();
    stores.push(store);
    return store;
  };
  const at = { another } as Opened;
  beforeEach(async () => {
    place = await makePlace();
    at.store = await another();
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
    await place.clear();
  });
  return at;
}

function logContract(at: Opened): void {
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

function directoryContract(at: Opened): void {
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

function classContract(at: Opened): void {
  const made = (id: string, code: string, now = 1000): NewClass => ({
    id,
    code,
    header: { plan: [] },
    now,
    until: now,
  });
  const row = (id: string, code: string, more: Partial<ClassRow> = {}): ClassRow => ({
    id,
    code,
    header: { plan: [] },
    createdAt: 1000,
    touchedAt: 1000,
    ...more,
  });
  const match = (id: string, code: string | null, of?: string): NewMatch => ({
    id,
    code,
    header: {},
    seats: [{ seat: 'client', tokenHash: 'h', name: '' }],
    now: 1000,
    until: 1000,
    ...(of !== undefined && { class: of }),
  });

  test('a class is found by its id, by its code and among all, oldest first', async () => {
    const { classes } = at.store;
    expect(await classes.create(made('young', 'K7QXPA', 3000))).toBe('ok');
    expect(await classes.create(made('old', 'CLASSR'))).toBe('ok');
    expect(await classes.byId('old')).toEqual(row('old', 'CLASSR'));
    expect(await classes.byCode('CLASSR')).toEqual(row('old', 'CLASSR'));
    expect(await classes.all()).toEqual(['old', 'young']);
  });

  test('what is not there is null or none, and telling it something changes nothing', async () => {
    const { classes } = at.store;
    expect(await classes.byId('c1')).toBeNull();
    expect(await classes.byCode('K7QXPA')).toBeNull();
    await classes.touch('c1', 5);
    await classes.remove('c1');
    expect(await classes.all()).toEqual([]);
  });

  test('a code opens one thing, a match or a class, whichever was first', async () => {
    const { classes, directory } = at.store;
    await classes.create(made('c1', 'K7QXPA'));
    expect(await classes.create(made('c1', 'ANOTHR'))).toBe('taken');
    expect(await classes.create(made('c2', 'K7QXPA'))).toBe('taken');
    expect(await directory.create(match('m1', 'K7QXPA'))).toBe('taken');
    expect(await directory.create(match('m1', 'CLASSR'))).toBe('ok');
    expect(await classes.create(made('c2', 'CLASSR'))).toBe('taken');
    expect(await classes.byId('c2')).toBeNull();
    expect(await directory.byCode('K7QXPA')).toBeNull();
  });

  test('of two hands that claim one code, for a match and for a class, exactly one gets it', async () => {
    const other = await at.another();
    const results = await Promise.all([
      at.store.classes.create(made('c1', 'K7QXPA')),
      other.directory.create(match('m1', 'K7QXPA')),
    ]);
    expect([...results].sort()).toEqual(['ok', 'taken']);
  });

  test('a class and a match of one id have a log each', async () => {
    const { log, classes, directory } = at.store;
    await classes.create(made('same', 'K7QXPA'));
    await directory.create(match('same', null));
    await log.append('same', 0, ['of the match']);
    await log.append(classLog('same'), 0, ['of the class']);
    await directory.remove('same');
    expect(await log.read(classLog('same'), 0)).toEqual(['of the class']);
  });

  test('a match of a class stays as long as its class, however old, and is made for no class that is gone', async () => {
    const { classes, directory } = at.store;
    await classes.create(made('c1', 'K7QXPA'));
    expect(await directory.create(match('m1', null, 'c1'))).toBe('ok');
    expect(await directory.create(match('m2', null, 'gone'))).toBe('taken');
    expect(await directory.expire(9000)).toEqual([]);
    expect(await directory.byId('m1')).not.toBeNull();
  });

  test('a removed class takes its log and its matches along, and no others', async () => {
    const { log, classes, directory } = at.store;
    for (const [id, code] of [
      ['c1', 'K7QXPA'],
      ['c2', 'CLASSR'],
    ] as const) {
      await classes.create(made(id, code));
      await log.append(classLog(id), 0, ['an entry']);
      await directory.create(match(`of ${id}`, null, id));
      await log.append(`of ${id}`, 0, ['an entry']);
    }
    await directory.create(match('of none', null));
    await classes.remove('c1');
    expect(await classes.byCode('K7QXPA')).toBeNull();
    expect([await log.read(classLog('c1'), 0), await log.read('of c1', 0)]).toEqual([[], []]);
    expect([await directory.byId('of c1'), await directory.seats('of c1')]).toEqual([null, []]);
    expect([await log.read(classLog('c2'), 0), await log.read('of c2', 0)]).toEqual([['an entry'], ['an entry']]);
    expect(await directory.running()).toEqual(['of c2', 'of none']);
    expect(await classes.create(made('c1', 'K7QXPA'))).toBe('ok');
  });

  test('a class that nobody used for long goes whole; one that was touched stays', async () => {
    const { log, classes, directory } = at.store;
    for (const [id, code] of [
      ['left', 'K7QXPA'],
      ['alive', 'CLASSR'],
    ] as const)
      await classes.create(made(id, code));
    await log.append(classLog('left'), 0, ['an entry']);
    await directory.create(match('m1', null, 'left'));
    await classes.touch('alive', 5000);
    await classes.touch('alive', 4000);
    expect(await classes.expire(5000)).toEqual(['left']);
    expect(await classes.expire(5000)).toEqual([]);
    expect([await classes.byId('left'), await directory.byId('m1')]).toEqual([null, null]);
    expect(await log.read(classLog('left'), 0)).toEqual([]);
    expect(await classes.byId('alive')).toEqual(row('alive', 'CLASSR', { touchedAt: 5000 }));
  });
}

function closingContract(at: Opened): void {
  test('close finishes what was called before it', async () => {
    const appends = Array.from({ length: 20 }, (_, i) => at.store.log.append('a', i, [i]));
    await at.store.close();
    expect(await Promise.all(appends)).toEqual(appends.map(() => 'ok'));
    const again = await at.another();
    expect(await again.log.read('a', 0)).toEqual(appends.map((_, i) => i));
  });

  test('after close every call is refused with a code, and closing again is no error', async () => {
    await at.store.close();
    await at.store.close();
    await expect(at.store.log.append('a', 0, [1])).rejects.toMatchObject({ code: 'closed' });
    await expect(at.store.log.read('a', 0)).rejects.toMatchObject({ code: 'closed' });
    await expect(at.store.directory.running()).rejects.toMatchObject({ code: 'closed' });
  });

  test('what was kept is found by whoever opens it next, and goes on where it stopped', async () => {
    await at.store.directory.create({ id: 'm1', code: 'K7QXPA', header: [1], seats: [], now: 1, until: 1 });
    await at.store.log.append('m1', 0, ['before']);
    await at.store.close();
    const { log, directory } = await at.another();
    expect(await directory.running()).toEqual(['m1']);
    expect(await log.append('m1', 0, ['again'])).toBe('conflict');
    expect(await log.append('m1', 1, ['after'])).toBe('ok');
    expect(await log.read('m1', 0)).toEqual(['before', 'after']);
  });
}
