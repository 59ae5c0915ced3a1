/**
 * A copy of the file that a server may be writing to meanwhile: one moment of it, whole, in a file that was not there
 * before. It is a database without a journal beside it, and opens as any other.
 */
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FILE } from './schema.ts';

const BUSY_MS = 5000;

export interface Copied {
  readonly matches: number;
  readonly entries: number;
}

/**
 * Copies the database of `folder` into `target`, and reads the copy over. What was acknowledged before the call is in
 * it. @throws Error if there is no database, if `target` exists, or if the copy is not whole; then it is not there.
 */
export function backupSqlite(folder: string, target: string): Copied {
  const source = new DatabaseSync(join(folder, FILE), { readOnly: true, timeout: BUSY_MS });
  try {
    // It holds hashes of tokens, and nicknames: only its owner reads it.
    closeSync(openSync(target, 'wx', 0o600));
    try {
      source.prepare('VACUUM INTO ?').run(target);
      flush(target);
      return checked(target);
    } catch (error) {
      rmSync(target);
      throw error;
    }
  } finally {
    source.close();
  }
}

/** On the disk, and not only on its way there. */
function flush(file: string): void {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}

function checked(file: string): Copied {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const problems = [
      ...copy
        .prepare('PRAGMA integrity_check')
        .all()
        .map(({ integrity_check: said }) => String(said)),
      ...copy
        .prepare('PRAGMA foreign_key_check')
        .all()
        .map(({ table }) => `a row of ${table} refers to nothing`),
    ].filter((said) => said !== 'ok');
    if (problems.length > 0) throw new Error(`the copy is not whole: ${problems[0]}`);
    const count = (table: string): number => Number(copy.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    return { matches: count('matches'), entries: count('entries') };
  } finally {
    copy.close();
  }
}
