/** A copy that is made while people play is one moment of all their matches, and a server goes on from it. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entry, MatchHeader } from '#shared/match/index.ts';
import { openReferee } from '#shared/referee/index.ts';
import { openSqliteLog, type Store } from './log/index.ts';
import { ALONE, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

const COMMAND = join(import.meta.dirname, 'cli', 'backup.ts');
let folder: string;
let opened: { readonly store: Store; readonly server: Running }[];

/** A server on its own folder below, with the log it writes to. */
async function serverOn(name: string, wrap: (store: Store) => Store = (store) => store) {
  const data = join(folder, name);
  const store = await openSqliteLog(data);
  const server = await startServer({ store: wrap(store), clock: fastClock(100) });
  opened.push({ store, server });
  return { data, store, server };
}

function backup(data: string, ...args: readonly string[]): Promise<{ code: number; out: string; errors: string }> {
  const env = { ...process.env, DATA_DIR: data, INIT_CWD: folder };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], { env }, (_, out, errors) =>
      resolve({ code: child.exitCode ?? -1, out, errors }),
    );
  });
}

beforeEach(async () => {
  opened = [];
  folder = await mkdtemp(join(tmpdir(), 'synfin-backup-'));
});

afterEach(async () => {
  for (const { store, server } of opened) {
    await server.stop();
    await store.close();
  }
  await rm(folder, { recursive: true });
});

test('a copy made while matches are written holds all that was acknowledged before, and every match in it folds', async () => {
  const acknowledged: { readonly match: string; readonly seq: number; readonly entries: readonly unknown[] }[] = [];
  const { data, server } = await serverOn('data', (store) => ({
    ...store,
    log: {
      ...store.log,
      async append(match, seq, entries) {
        const kept = await store.log.append(match, seq, entries);
        if (kept === 'ok') acknowledged.push({ match, seq, entries });
        return kept;
      },
    },
  }));
  let isCopied = false;
  const playing = Array.from({ length: 6 }, async () => {
    while (!isCopied) {
      const player = new Visitor(server.url);
      await player.sit(player.ask('match:create', { ...REQUEST, occupants: ALONE }));
      await player.playToTheEnd();
      player.close();
    }
  });
  const eve = new Visitor(server.url);
  const { token } = await eve.sit(eve.ask('match:create', REQUEST));
  const before = [...acknowledged];
  const { code, out } = await backup(data, 'copy.sqlite');
  const during = acknowledged.length - before.length;
  isCopied = true;
  await Promise.all(playing);
  eve.close();
  expect(code).toBe(0);
  expect(out).toMatch(/copy\.sqlite holds \d+ matches with \d+ entries, and reads back whole\.\n$/);
  expect(during).toBeGreaterThan(0);

  await mkdir(join(folder, 'restored'));
  await copyFile(join(folder, 'copy.sqlite'), join(folder, 'restored', 'synfin.sqlite'));
  const restored = await serverOn('restored');
  for (const { match, seq, entries } of before)
    expect((await restored.store.log.read(match, seq)).slice(0, entries.length)).toEqual(entries);
  for (const id of new Set(acknowledged.map(({ match }) => match))) {
    const row = await restored.store.directory.byId(id);
    const entries = await restored.store.log.read(id, 0);
    if (row) expect(openReferee(row.header as unknown as MatchHeader, entries as unknown as Entry[], 0).ok).toBe(true);
    else expect(entries).toEqual([]);
  }
  const back = new Visitor(restored.server.url);
  await back.sit(back.ask('match:sit', { token }));
  back.close();
});

test('only its owner reads a copy, and a server that does not run is copied too', async () => {
  await (await openSqliteLog(join(folder, 'data'))).close();
  expect(await backup(join(folder, 'data'), 'copy.sqlite')).toMatchObject({ code: 0, errors: '' });
  expect((await stat(join(folder, 'copy.sqlite'))).mode & 0o777).toBe(0o600);
});

test('a file that is there is left as it is', async () => {
  await (await openSqliteLog(join(folder, 'data'))).close();
  await writeFile(join(folder, 'copy.sqlite'), 'an older copy');
  const { code, out, errors } = await backup(join(folder, 'data'), 'copy.sqlite');
  expect([code, out]).toEqual([1, '']);
  expect(errors).toBe(
    `There is no copy: ${join(folder, 'copy.sqlite')} is there already, and is left as it is; name another file.\n`,
  );
  expect(await readFile(join(folder, 'copy.sqlite'), 'utf8')).toBe('an older copy');
});

test('a folder without a log, or a log that is damaged, gives one sentence and no file', async () => {
  await mkdir(join(folder, 'damaged'));
  await writeFile(join(folder, 'damaged', 'synfin.sqlite'), 'this is no database, however long it is'.repeat(100));
  for (const data of ['nowhere', 'damaged']) {
    const { code, out, errors } = await backup(join(folder, data), 'copy.sqlite');
    expect([code, out]).toEqual([1, '']);
    expect(errors).toMatch(/^There is no copy: .+\.\n$/);
    await expect(stat(join(folder, 'copy.sqlite'))).rejects.toThrow();
  }
});

test.each([[[]], [['a', 'b']], [['--help']]])('%j is no file to copy to', async (args) => {
  const { code, errors } = await backup(folder, ...args);
  expect(code).toBe(2);
  expect(errors).toBe('Give the one file that the copy goes to: npm run backup -- FILE.\n');
});
