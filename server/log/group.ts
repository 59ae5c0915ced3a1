/**
 * Grouped commits: all the calls that wait go into one transaction and one flush of the disk, which is what a
 * commit costs. Nothing is receipted before its COMMIT returned.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Call, OperationName, Operations } from './operations.ts';
import { LogError, type LogErrorCode } from './port.ts';

export type Receipt =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: LogErrorCode; readonly message: string };

// These never take the write lock, so that reading goes on while another process writes or the disk is full.
const READS: ReadonlySet<OperationName> = new Set<OperationName>([
  'read',
  'byId',
  'byCode',
  'running',
  'seats',
  'classById',
  'classByCode',
  'allClasses',
]);

/**
 * Performs the calls in order, in one transaction; one receipt each, in their order. If a call fails, or the commit
 * does, the transaction is undone and each call runs once more in one of its own, so that only those fail which fail
 * alone. (A commit that held although it was reported as failed shows as a conflict then, never as a second entry.)
 */
export function commitGroup(db: DatabaseSync, operations: Operations, calls: readonly Call[]): Receipt[] {
  try {
    db.exec(calls.every(({ name }) => READS.has(name)) ? 'BEGIN' : 'BEGIN IMMEDIATE');
  } catch (error) {
    // Without a lock none of them can hold; to try each would wait for the lock once per call.
    return calls.map(() => failure(error));
  }
  try {
    const values = calls.map((call) => run(operations, call));
    db.exec('COMMIT');
    return values.map((value) => ({ ok: true, value }));
  } catch (error) {
    // A full disk makes SQLite undo the transaction by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    return calls.length === 1 ? [failure(error)] : calls.flatMap((call) => commitGroup(db, operations, [call]));
  }
}

function run(operations: Operations, { name, args }: Call): unknown {
  // The arguments were checked against this very name where the call was made (operations.ts, Perform).
  const operation = operations[name] as (...args: readonly unknown[]) => unknown;
  return operation(...args);
}

// Primary result codes, https://www.sqlite.org/rescode.html: the low eight bits of an extended one.
const CODES: { readonly [code: number]: LogErrorCode } = {
  5: 'busy',
  6: 'busy',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};

/** What is told of an error of SQLite, or of a LogError of ours. */
export function failure(error: unknown): Receipt & { ok: false } {
  if (error instanceof LogError) return { ok: false, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return { ok: false, code: CODES[errcode] ?? 'failed', message };
}
