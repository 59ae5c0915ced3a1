/** A match whose log does not read back, or is of other rules: its players are told so plainly, and everybody else plays on. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import { openSqliteLog, type Store } from './log/index.ts';
import { ALONE, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let folder: string;
let store: Store;
let server: Running;
let visitors: Visitor[];

const visitor = (): Visitor => {
  const made = new Visitor(server.url);
  visitors.push(made);
  return made;
};

async function start(): Promise<void> {
  store = await openSqliteLog(folder);
  server = await startServer({ store, clock: fastClock(100) });
}

async function stop(): Promise<void> {
  await server.stop();
  await store.close();
}

/** Between two starts, behind the log's back. */
async function meddled(sql: string): Promise<void> {
  await stop();
  const file = new DatabaseSync(join(folder, 'synfin.sqlite'));
  file.exec(sql);
  file.close();
  await start();
}

beforeEach(async () => {
  visitors = [];
  folder = await mkdtemp(join(tmpdir(), 'synfin-unreadable-'));
  await start();
});

afterEach(async () => {
  for (const each of visitors) each.close();
  await stop();
  await rm(folder, { recursive: true });
});

test.each([
  [
    'a flipped letter in an entry',
    'damaged',
    `UPDATE entries SET body = replace(body, 'ready', 'reapy') WHERE match = ?`,
  ],
  ['an entry that is gone', 'damaged', 'DELETE FROM entries WHERE match = ? AND seq = 0'],
  ['a header cut short', 'damaged', 'UPDATE matches SET header = substr(header, 1, 20) WHERE id = ?'],
  [
    'another version of the rules',
    'other-rules',
    `UPDATE matches SET header = replace(header, '"rules":1', '"rules":0') WHERE id = ?`,
  ],
] as const)('%s is told as %s', async (_, code, damage) => {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', REQUEST));
  await ada.ask('match:play', { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
  const his = await bob.sit(bob.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await meddled(damage.replace('?', `'${hers.match}'`));

  const [again, him] = [visitor(), visitor()];
  expect(await again.ask('match:sit', { token: hers.token })).toEqual(err(code));
  expect(server.trouble.join()).toContain(hers.match);
  await him.sit(him.ask('match:sit', { token: his.token }));
  await him.playToTheEnd();
  expect(him.view?.ending).toBe('won');
});

test('the link of a debrief says the same', async () => {
  const ada = visitor();
  const { match } = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await ada.playToTheEnd();
  const told = await ada.ask('match:debrief', {});
  await meddled(`UPDATE matches SET header = replace(header, '"rules":1', '"rules":0') WHERE id = '${match}'`);
  const link = told.ok ? told.value.link : '';
  expect(await visitor().ask('debrief:open', { link })).toEqual(err('other-rules'));
});
