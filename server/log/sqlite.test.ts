/** The SQLite log keeps the contract, and what only a file can lose or damage. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from './contract.ts';
import { classLog, type Store } from './port.ts';
import { MIGRATIONS, migrate } from './schema.ts';
import { openSqliteLog } from './sqlite.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'synfin-log-'));

contract('sqlite', async () => {
  const folder = await newFolder();
  return { open: () => openSqliteLog(folder), clear: () => rm(folder, { recursive: true }) };
});

let folder: string;
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens the log in the folder for the time of `use`. */
async function withLog(use: (store: Store) => Promise<void>, options = {}): Promise<void> {
  const store = await openSqliteLog(folder, options);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Reaches into the file behind the log's back, as a failing disk would. */
function meddle(sql: string): void {
  const db = new DatabaseSync(join(folder, 'synfin.sqlite'));
  db.exec(sql);
  db.close();
}

test('what is deleted is in no byte of the file', async () => {
  const match = { header: { level: 'x' }, now: 1, until: 2 };
  const seats = [{ seat: 'client', tokenHash: 'h', name: 'Zebedee of the match' }];
  await withLog(async ({ log, directory, classes }) => {
    await classes.create({ id: 'k', code: 'CDFHJK', header: { plan: 'Lesson of Zebedee' }, now: 1, until: 2 });
    await log.append(classLog('k'), 0, [{ do: 'join', name: 'Zebedee of the class' }]);
    await directory.create({ id: 'm1', code: null, seats, ...match, class: 'k' });
    await directory.create({ id: 'm2', code: null, seats, ...match });
    await log.append('m1', 0, ['a move of Zebedee']);
    for (let i = 0; i < 50; i++) await log.append('other', i, ['filler that stays']);
  });
  const bytes = () => readFile(join(folder, 'synfin.sqlite'), 'latin1');
  expect(await bytes()).toContain('Zebedee');
  await withLog(async ({ directory, classes }) => {
    await classes.remove('k');
    await directory.remove('m2');
  });
  expect(await bytes()).not.toContain('Zebedee');
  expect(await bytes()).toContain('filler that stays');
});

describe('a killed process', () => {
  const APPEND_FOR_EVER = `
    const { openSqliteLog } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const { log } = await openSqliteLog(process.argv[1]);
    for (const match of ['a', 'b', 'c']) (async () => {
      for (let seq = 0; ; seq += 2) {
        if (await log.append(match, seq, [seq, seq + 1]) !== 'ok') throw new Error('conflict');
        process.stdout.write(match + ' ' + (seq + 1) + '\\n');
      }
    })();`;

  test('loses nothing that it acknowledged, and leaves no half of an append', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', APPEND_FOR_EVER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const acknowledged = new Map<string, number>();
    try {
      let lines = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        const [match, seq] = line.split(' ') as [string, string];
        acknowledged.set(match, Number(seq));
        lines += 1;
        if (lines === 200) child.kill('SIGKILL');
      }
    } finally {
      child.kill('SIGKILL');
      await exited;
    }
    expect([...acknowledged.keys()].sort()).toEqual(['a', 'b', 'c']);
    await withLog(async ({ log }) => {
      for (const [match, seq] of acknowledged) {
        const kept = await log.read(match, 0);
        expect(kept.length).toBeGreaterThan(seq);
        expect(kept.length % 2).toBe(0);
        expect(kept).toEqual(kept.map((_, i) => i));
      }
    });
  });
});

describe('a full disk', () => {
  const LARGE = 'x'.repeat(200_000);

  test('fails the append that has no room, whole, and no other that was called with it', async () => {
    await withLog(
      async ({ log }) => {
        const results = await Promise.allSettled([
          log.append('a', 0, ['small']),
          log.append('b', 0, ['first of two', LARGE]),
          log.append('c', 0, ['small']),
          log.read('a', 0),
        ]);
        expect(results).toMatchObject([
          { value: 'ok' },
          { status: 'rejected', reason: { name: 'LogError', code: 'full' } },
          { value: 'ok' },
          { value: ['small'] },
        ]);
        expect(await log.read('b', 0)).toEqual([]);
        expect(await log.append('b', 0, ['small'])).toBe('ok');
      },
      { maxBytes: 150_000 },
    );
  });

  test('can be read, and cleared', async () => {
    await withLog(({ log }) => log.append('a', 0, [LARGE]).then(() => {}));
    await withLog(
      async ({ log }) => {
        await expect(log.append('b', 0, [LARGE])).rejects.toMatchObject({ code: 'full' });
        expect(await log.read('a', 0)).toEqual([LARGE]);
        await log.remove('a');
        expect(await log.append('b', 0, [LARGE])).toBe('ok');
      },
      { maxBytes: 100_000 },
    );
  });
});

describe('a damaged file', () => {
  const write = (): Promise<void> =>
    withLog(async ({ log, directory }) => {
      for (const id of ['hurt', 'well']) {
        await directory.create({ id, code: null, header: { level: 'first-contact' }, seats: [], now: 1, until: 1 });
        await log.append(id, 0, ['one', 'two', 'three']);
      }
    });

  test.each([
    [
      'a flipped letter',
      `UPDATE entries SET body = '"twp"' WHERE match = 'hurt' AND seq = 1`,
      'entry 1 of hurt does not',
    ],
    ['a lost row', `DELETE FROM entries WHERE match = 'hurt' AND seq = 1`, 'entry 1 of hurt is missing'],
    ['a lost first row', `DELETE FROM entries WHERE match = 'hurt' AND seq = 0`, 'entry 0 of hurt is missing'],
  ])('%s is named by match and seq, and other matches read on', async (_, damage, name) => {
    await write();
    meddle(damage);
    await withLog(async ({ log }) => {
      const results = await Promise.allSettled([log.read('hurt', 0), log.read('well', 0), log.append('well', 3, [4])]);
      expect(results).toMatchObject([
        { reason: { code: 'damaged', message: expect.stringContaining(name) } },
        { value: ['one', 'two', 'three'] },
        { value: 'ok' },
      ]);
    });
  });

  test('a damaged header is named, and the list of the running is whole', async () => {
    await write();
    meddle(`UPDATE matches SET header = '{"level' WHERE id = 'hurt'`);
    await withLog(async ({ directory }) => {
      await expect(directory.byId('hurt')).rejects.toMatchObject({
        code: 'damaged',
        message: 'header of hurt does not read back',
      });
      expect(await directory.byId('well')).toMatchObject({ header: { level: 'first-contact' } });
      expect(await directory.running()).toEqual(['hurt', 'well']);
    });
  });

  test('a file that is no database is refused as damaged', async () => {
    await writeFile(join(folder, 'synfin.sqlite'), 'not a database, '.repeat(100));
    await expect(openSqliteLog(folder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(`${join(folder, 'synfin.sqlite')} is damaged`),
    });
  });

  test('a file that was cut short is refused as damaged, by its name', async () => {
    await withLog(({ log }) => log.append('a', 0, ['x'.repeat(100_000)]).then(() => {}));
    await truncate(join(folder, 'synfin.sqlite'), 20_000);
    await expect(openSqliteLog(folder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(`${join(folder, 'synfin.sqlite')} is damaged`),
    });
  });

  test('a folder that cannot be made is refused with the path in the message', async () => {
    await writeFile(join(folder, 'a file'), '');
    const under = join(folder, 'a file', 'data');
    await expect(openSqliteLog(under)).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining(under),
    });
  });
});

describe('the file', () => {
  const pragma = (name: string): unknown => {
    const db = new DatabaseSync(join(folder, 'synfin.sqlite'));
    const value = db.prepare(`PRAGMA ${name}`).get()?.[name];
    db.close();
    return value;
  };

  test('is in WAL mode and knows its schema', async () => {
    await withLog(async () => {});
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
  });

  test('may be opened for the first time by several at once', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => openSqliteLog(join(folder, 'new'))));
    try {
      const results = await Promise.all(stores.map(({ log }) => log.append('a', 0, [1])));
      expect(results.filter((result) => result === 'ok')).toHaveLength(1);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  });

  test('of a newer version is refused plainly and left as it is', async () => {
    meddle('CREATE TABLE of_the_future (x); PRAGMA user_version = 99');
    await expect(openSqliteLog(folder)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('newer Synfin (schema 99'),
    });
    expect(pragma('user_version')).toBe(99);
    expect(pragma('journal_mode')).toBe('delete');
  });
});

describe('a migration', () => {
  const version = (db: DatabaseSync): unknown => db.prepare('PRAGMA user_version').get()?.user_version;

  test('adds to what is there what is new, once', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, 'file', ['CREATE TABLE a (x)']);
    migrate(db, 'file', ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
    migrate(db, 'file', ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
    expect(version(db)).toBe(2);
    db.close();
  });

  test('that fails leaves the file as it was', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, 'file', ['CREATE TABLE a (x)']);
    expect(() => migrate(db, 'file', ['', 'CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)'])).toThrow(/nowhere/);
    expect(version(db)).toBe(1);
    expect(db.prepare(`SELECT name FROM sqlite_schema`).all()).toMatchObject([{ name: 'a' }]);
    db.close();
  });
});
