/**
 * The thread that holds the file, so that a slow disk never stops the event loop. Started by sqlite.ts only; the
 * messages between the two are the types below.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { commitGroup, failure, type Receipt } from './group.ts';
import type { Call } from './operations.ts';
import { LogError } from './port.ts';
import { FILE, migrate } from './schema.ts';
import { statements } from './statements.ts';

/** workerData: where the file is, how many calls one commit takes at most, and how large the file may grow. */
export interface WorkerOptions {
  readonly folder: string;
  readonly group: number;
  readonly maxBytes: number | null;
}

/** To the worker: calls to perform, or 'close'. */
export type ToWorker = readonly Call[] | 'close';

/** From the worker: one receipt for being open, then one per call, in order, as soon as its commit is done. */
export type FromWorker = readonly Receipt[];

const BUSY_MS = 5000;

function open({ folder, maxBytes }: WorkerOptions): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE);
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    // The schema first: a file of a newer version must not even have its journal changed.
    migrate(db, file);
    useWal(db);
    db.exec('PRAGMA synchronous = FULL');
    // What is deleted is written over, so that a class that is gone is not in the file either.
    db.exec('PRAGMA secure_delete = ON');
    if (maxBytes !== null) {
      const pageSize = Number(db.prepare('PRAGMA page_size').get()?.page_size);
      db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / pageSize))}`);
    }
    return db;
  } catch (error) {
    db.close();
    const { code, message } = failure(error);
    if (code !== 'damaged') throw error;
    throw new LogError('damaged', `${file} is damaged (${message}): put a backup in its place`);
  }
}

/** Two processes that open a new file at once both change its journal; SQLite refuses one of them without waiting. */
function useWal(db: DatabaseSync): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let left = BUSY_MS; ; left -= 10) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (left <= 0 || failure(error).code !== 'busy') throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

function main(): void {
  const port = parentPort;
  if (!port) throw new Error('this file is the worker of sqlite.ts');
  const options = workerData as WorkerOptions;
  const tell = (receipts: FromWorker): void => port.postMessage(receipts);
  let db: DatabaseSync;
  try {
    db = open(options);
  } catch (error) {
    tell([failure(error)]);
    port.close();
    return;
  }
  const operations = statements(db);
  port.on('message', (message: ToWorker) => {
    if (message === 'close') {
      db.close();
      port.close();
      return;
    }
    for (let i = 0; i < message.length; i += options.group) {
      tell(commitGroup(db, operations, message.slice(i, i + options.group)));
    }
  });
  tell([{ ok: true, value: null }]);
}

main();
