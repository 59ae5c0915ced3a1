/** Grouped commits, seen from beside: what a second connection to the same file finds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitGroup, type Receipt } from './group.ts';
import type { Call } from './operations.ts';
import { migrate } from './schema.ts';
import { statements } from './statements.ts';

let folder: string;
let db: DatabaseSync;
let beside: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synfin-group-'));
  const file = join(folder, 'x.sqlite');
  db = new DatabaseSync(file, { timeout: 0 });
  migrate(db, file);
  db.exec('PRAGMA journal_mode = WAL');
  beside = new DatabaseSync(file, { timeout: 0 });
});
afterEach(() => {
  db.close();
  beside.close();
  rmSync(folder, { recursive: true });
});

const append = (match: string, seq: number, ...bodies: string[]): Call => ({
  name: 'append',
  args: [match, seq, bodies],
});
const read = (match: string): Call => ({ name: 'read', args: [match, 0] });
const commit = (...calls: Call[]): Receipt[] => commitGroup(db, statements(db), calls);
const keptBeside = (): unknown => beside.prepare('SELECT count(*) AS kept FROM entries').get()?.kept;

test('once there are receipts, everybody sees the whole group', () => {
  commit(append('a', 0, '1', '2'), append('b', 0, '3'));
  expect(keptBeside()).toBe(3);
});

test('a call that fails in the middle takes no other with it', () => {
  commit(append('a', 0, '1'));
  beside.exec(`UPDATE entries SET body = '2'`);
  const receipts = commit(append('b', 0, '1'), read('a'), append('b', 1, '2'));
  expect(receipts).toMatchObject([{ value: 'ok' }, { code: 'damaged' }, { value: 'ok' }]);
  expect(keptBeside()).toBe(3);
});

test('while another process writes, appends are refused as busy and reads go on', () => {
  commit(append('a', 0, '1'));
  beside.exec('BEGIN IMMEDIATE');
  expect(commit(append('a', 1, '2'), append('b', 0, '3'))).toMatchObject([{ code: 'busy' }, { code: 'busy' }]);
  expect(commit(read('a'))).toMatchObject([{ value: ['1'] }]);
  beside.exec('COMMIT');
  expect(commit(append('a', 1, '2'))).toMatchObject([{ value: 'ok' }]);
});
