/** What every backend promises of the directory of classes, and of the matches that belong to one. */
import { expect, test } from 'vitest';
import { type ClassRow, classLog, type NewClass, type NewMatch } from '../port.ts';
import type { Opened } from './opened.ts';

export function classContract(at: Opened): void {
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
