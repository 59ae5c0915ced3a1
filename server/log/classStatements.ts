/** The operations on classes over one SQLite connection. Each runs inside a transaction that its caller opened. */
import type { DatabaseSync } from 'node:sqlite';
import type { ClassOperations, ClassText } from './operations.ts';
import { classLog } from './port.ts';

const CLASS = 'SELECT id, code, header, created AS createdAt, touched AS touchedAt FROM classes';

export function classStatements(db: DatabaseSync): ClassOperations {
  const taken = db.prepare(
    'SELECT 1 FROM classes WHERE id = ?1 OR code = ?2 UNION ALL SELECT 1 FROM matches WHERE code = ?2',
  );
  const insert = db.prepare('INSERT INTO classes (id, code, header, created, touched) VALUES (?, ?, ?, ?, ?)');
  const byId = db.prepare(`${CLASS} WHERE id = ?`);
  const byCode = db.prepare(`${CLASS} WHERE code = ?`);
  const all = db.prepare('SELECT id FROM classes ORDER BY created, id');
  const touch = db.prepare('UPDATE classes SET touched = max(touched, ?) WHERE id = ?');
  const untouched = db.prepare('SELECT id FROM classes WHERE touched < ? ORDER BY touched, id');
  const removeRow = db.prepare('DELETE FROM classes WHERE id = ?');
  const removeLog = db.prepare('DELETE FROM entries WHERE match = ?');
  const removeLogs = db.prepare('DELETE FROM entries WHERE match IN (SELECT id FROM matches WHERE class = ?)');
  const removeMatches = db.prepare('DELETE FROM matches WHERE class = ?');
  // Rows of node:sqlite have no prototype; copied, they are like any object.
  const row = (found: object | undefined): ClassText | null => (found ? ({ ...found } as ClassText) : null);
  const ids = (rows: readonly { id?: unknown }[]): string[] => rows.map(({ id }) => String(id));
  const removeClass = (id: string): void => {
    removeLogs.run(id);
    // The seats go with their matches (ON DELETE CASCADE).
    removeMatches.run(id);
    removeLog.run(classLog(id));
    removeRow.run(id);
  };
  return {
    createClass({ id, code, header, now, until }) {
      if (taken.get(id, code)) return 'taken';
      insert.run(id, code, header, now, until);
      return 'ok';
    },
    classById: (id) => row(byId.get(id)),
    classByCode: (code) => row(byCode.get(code)),
    allClasses: () => ids(all.all()),
    touchClass(id, at) {
      touch.run(at, id);
    },
    expireClasses(before) {
      const gone = ids(untouched.all(before));
      gone.forEach(removeClass);
      return gone;
    },
    removeClass,
  };
}
