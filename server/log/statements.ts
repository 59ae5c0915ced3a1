/** The operations over one SQLite connection. Each runs inside a transaction that its caller opened. */
import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { classStatements } from './classStatements.ts';
import type { ClassOperations, MatchText, Operations } from './operations.ts';
import { LogError, type SeatRow } from './port.ts';

export function statements(db: DatabaseSync): Operations {
  return { ...logStatements(db), ...directoryStatements(db), ...classStatements(db) };
}

type LogPart = Pick<Operations, 'append' | 'read' | 'removeLog'>;

function logStatements(db: DatabaseSync): LogPart {
  const last = db.prepare('SELECT max(seq) AS seq FROM entries WHERE match = ?');
  const insert = db.prepare('INSERT INTO entries (match, seq, body, sum) VALUES (?, ?, ?, ?)');
  const tail = db.prepare('SELECT seq, body, sum FROM entries WHERE match = ? AND seq >= ? ORDER BY seq');
  const removeLog = db.prepare('DELETE FROM entries WHERE match = ?');
  return {
    append(matchId, expectedSeq, bodies) {
      // The key alone would refuse a seq that is taken but let a gap through. A look before the insert finds both,
      // and leaves nothing to undo; the write lock makes the look hold until the commit.
      const seq = last.get(matchId)?.seq;
      if ((typeof seq === 'number' ? seq + 1 : 0) !== expectedSeq) return 'conflict';
      bodies.forEach((body, i) => {
        insert.run(matchId, expectedSeq + i, body, crc32(body));
      });
      return 'ok';
    },
    read(matchId, fromSeq) {
      return tail.all(matchId, fromSeq).map(({ seq, body, sum }, i) => {
        if (seq !== fromSeq + i) throw new LogError('damaged', `entry ${fromSeq + i} of ${matchId} is missing`);
        if (crc32(String(body)) !== sum) throw new LogError('damaged', `entry ${seq} of ${matchId} does not read back`);
        return String(body);
      });
    },
    removeLog(matchId) {
      removeLog.run(matchId);
    },
  };
}

const MATCH = 'SELECT id, code, header, created AS createdAt, touched AS touchedAt, ended AS endedAt FROM matches';

function directoryStatements(db: DatabaseSync): Omit<Operations, keyof LogPart | keyof ClassOperations> {
  const taken = db.prepare(
    'SELECT 1 FROM matches WHERE id = ?1 OR code = ?2 UNION ALL SELECT 1 FROM classes WHERE code = ?2',
  );
  const hasClass = db.prepare('SELECT 1 FROM classes WHERE id = ?');
  const insertMatch = db.prepare(
    'INSERT INTO matches (id, code, header, created, touched, class) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertSeat = db.prepare('INSERT INTO seats (match, seat, token_hash, name) VALUES (?, ?, ?, ?)');
  const byId = db.prepare(`${MATCH} WHERE id = ?`);
  const byCode = db.prepare(`${MATCH} WHERE code = ?`);
  const running = db.prepare('SELECT id FROM matches WHERE ended IS NULL ORDER BY created, id');
  const seats = db.prepare('SELECT seat, token_hash AS tokenHash, name FROM seats WHERE match = ? ORDER BY seat');
  const holder = db.prepare('SELECT token_hash AS tokenHash FROM seats WHERE match = ? AND seat = ?');
  const putSeat = db.prepare('UPDATE seats SET token_hash = ?, name = ? WHERE match = ? AND seat = ?');
  const markEnded = db.prepare('UPDATE matches SET ended = ? WHERE id = ? AND ended IS NULL');
  const touch = db.prepare('UPDATE matches SET touched = max(touched, ?) WHERE id = ?');
  const untouched = db.prepare('SELECT id FROM matches WHERE touched < ? AND class IS NULL ORDER BY touched, id');
  const removeMatch = db.prepare('DELETE FROM matches WHERE id = ?');
  const removeEntries = db.prepare('DELETE FROM entries WHERE match = ?');
  // Rows of node:sqlite have no prototype; copied, they are like any object.
  const match = (row: object | undefined): MatchText | null => (row ? ({ ...row } as MatchText) : null);
  const ids = (rows: readonly { id?: unknown }[]): string[] => rows.map((row) => String(row.id));
  const remove = (id: string): void => {
    // The seats go with their match (ON DELETE CASCADE).
    removeMatch.run(id);
    removeEntries.run(id);
  };
  return {
    create({ id, code, header, seats: rows, now, until, class: of = null }) {
      if (taken.get(id, code) || (of !== null && !hasClass.get(of))) return 'taken';
      insertMatch.run(id, code, header, now, until, of);
      for (const { seat, tokenHash, name } of rows) insertSeat.run(id, seat, tokenHash, name);
      return 'ok';
    },
    byId: (id) => match(byId.get(id)),
    byCode: (code) => match(byCode.get(code)),
    running: () => ids(running.all()),
    seats: (id) => seats.all(id).map((row) => ({ ...row }) as unknown as SeatRow),
    putSeat(id, expected, { seat, tokenHash, name }) {
      const now = holder.get(id, seat);
      if (!now) return 'missing';
      if (now.tokenHash !== expected) return 'taken';
      putSeat.run(tokenHash, name, id, seat);
      return 'ok';
    },
    markEnded(id, at) {
      markEnded.run(at, id);
    },
    touch(id, at) {
      touch.run(at, id);
    },
    expire(before) {
      const gone = ids(untouched.all(before));
      gone.forEach(remove);
      return gone;
    },
    remove,
  };
}
