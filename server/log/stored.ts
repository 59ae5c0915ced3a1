/** One match out of the file that a server may be writing to meanwhile: read, and nothing changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type JsonValue, LogError } from './port.ts';
import { FILE, MIGRATIONS } from './schema.ts';
import { statements } from './statements.ts';

const BUSY_MS = 5000;

export interface StoredMatch {
  readonly header: JsonValue;
  readonly entries: readonly JsonValue[];
  readonly isOver: boolean;
}

/**
 * Null if `folder` has no such match. @throws LogError 'failed' if there is no log, 'newer' if another version wrote it, 'damaged' if the
 * match does not read back
 */
export function storedMatch(folder: string, id: string): StoredMatch | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) throw new LogError('failed', `${folder} has no log; set DATA_DIR to the folder of the server`);
  const source = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
  try {
    if (source.prepare('PRAGMA user_version').get()?.user_version !== MIGRATIONS.length)
      throw new LogError('newer', `${file} was written by another version of Synfin: use that one`);
    const { byId, read } = statements(source);
    const row = byId(id);
    if (row === null) return null;
    const entries = read(id, 0).map((body) => parse(body, id));
    return { header: parse(row.header, id), entries, isOver: row.endedAt !== null };
  } finally {
    source.close();
  }
}

function parse(text: string, id: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new LogError('damaged', `the match ${id} does not read back`);
  }
}
