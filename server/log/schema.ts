/**
 * The shape of the SQLite file. `user_version` counts the migrations that were run on it; a migration that was
 * released is never changed, the next shape is one more string at the end.
 */
import type { DatabaseSync } from 'node:sqlite';
import { LogError } from './port.ts';

/** In the data folder. */
export const FILE = 'synfin.sqlite';

export const MIGRATIONS: readonly string[] = [
  // `sum` is the CRC-32 of the body, so that a flipped bit is named instead of being judged as a move.
  `CREATE TABLE entries (
     match TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, sum INTEGER NOT NULL,
     PRIMARY KEY (match, seq)) STRICT, WITHOUT ROWID;
   CREATE TABLE matches (
     id TEXT NOT NULL PRIMARY KEY, code TEXT UNIQUE, header TEXT NOT NULL,
     created INTEGER NOT NULL, touched INTEGER NOT NULL, ended INTEGER) STRICT, WITHOUT ROWID;
   CREATE INDEX matches_touched ON matches (touched);
   CREATE INDEX matches_running ON matches (created, id) WHERE ended IS NULL;
   CREATE TABLE seats (
     match TEXT NOT NULL REFERENCES matches (id) ON DELETE CASCADE, seat TEXT NOT NULL,
     token_hash TEXT, name TEXT NOT NULL,
     PRIMARY KEY (match, seat)) STRICT, WITHOUT ROWID;`,
  // A code opens one thing, a match or a class; as it spans two tables, the statements look to that.
  `CREATE TABLE classes (
     id TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL UNIQUE, header TEXT NOT NULL,
     created INTEGER NOT NULL, touched INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   ALTER TABLE matches ADD COLUMN class TEXT;
   CREATE INDEX matches_class ON matches (class) WHERE class IS NOT NULL;`,
];

/**
 * Brings the file to the newest of `migrations`, all of them or none. Throws a LogError 'newer' on a file that has
 * seen more migrations than these, before anything is changed.
 */
export function migrate(db: DatabaseSync, file: string, migrations: readonly string[] = MIGRATIONS): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    if (version > migrations.length) {
      throw new LogError(
        'newer',
        `${file} was written by a newer Synfin (schema ${version}, this one knows ${migrations.length}): ` +
          'start that one, or choose another data folder',
      );
    }
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
