/**
 * The default backend: one SQLite file in WAL mode, on a thread of its own. While one batch of calls is being
 * committed, the next ones gather here and go together as soon as it is done.
 */
import { Worker } from 'node:worker_threads';
import type { Receipt } from './group.ts';
import { type Call, type Perform, storeOver } from './operations.ts';
import { LogError, type Store } from './port.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './sqliteWorker.ts';

export interface SqliteOptions {
  /** How many calls share one commit at most; 1 is one commit each. */
  readonly group?: number;
  /** No append lets the file grow beyond this many bytes ('full'). Without it the disk is the bound. */
  readonly maxBytes?: number;
  /** Called after each transaction. */
  readonly onTransaction?: () => void;
}

/**
 * Opens (or makes) the file synfin.sqlite in `folder` and brings it to this version's schema. Several processes may
 * open one folder. Rejects with a LogError: 'newer' for a file of a later version, 'damaged' for one that is no
 * database, 'failed' where the folder cannot be written.
 */
export async function openSqliteLog(folder: string, options: SqliteOptions = {}): Promise<Store> {
  const workerData: WorkerOptions = { folder, group: options.group ?? 512, maxBytes: options.maxBytes ?? null };
  // Without options of Node's own: some that a process may be started with (--input-type) stop a thread from starting.
  const worker = new Worker(new URL('./sqliteWorker.ts', import.meta.url), { workerData, execArgv: [] });
  const queue = receiptQueue(worker, options.onTransaction);
  await queue.opened;
  return storeOver(queue.perform, queue.close);
}

interface Waiting {
  readonly call: Call;
  readonly settle: (receipt: Receipt) => void;
}

const CLOSED: Receipt = { ok: false, code: 'closed', message: 'the log is closed' };

function receiptQueue(worker: Worker, onTransaction?: () => void) {
  let gone: Receipt | null = null;
  let closing: Promise<void> | null = null;
  let sent: Waiting['settle'][] = [];
  let gathered: Waiting[] = [];
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const opened = new Promise<unknown>((resolve, reject) => sent.push(settler(resolve, reject)));

  const post = (message: ToWorker): void => worker.postMessage(message);
  const send = (): void => {
    if (sent.length > 0 || gathered.length === 0) return;
    sent = gathered.map(({ settle }) => settle);
    post(gathered.map(({ call }) => call));
    gathered = [];
  };
  const next = (): void => {
    send();
    if (closing && sent.length === 0) post('close');
  };
  const fail = (why: Receipt): void => {
    gone ??= why;
    for (const settle of [...sent, ...gathered.map((waiting) => waiting.settle)]) settle(gone);
    sent = [];
    gathered = [];
  };

  worker.on('message', (receipts: FromWorker) => {
    onTransaction?.();
    const done = sent.splice(0, receipts.length);
    receipts.forEach((receipt, i) => {
      done[i]?.(receipt);
    });
    if (sent.length === 0) next();
  });
  worker.on('error', (error) =>
    fail({ ok: false, code: 'closed', message: `the log's thread ended: ${error.message}` }),
  );
  worker.on('exit', () => fail(CLOSED));

  const perform: Perform = (name, ...args) =>
    new Promise((resolve, reject) => {
      // The receipt's value is what the operation of this name returned in the worker.
      const settle = settler(resolve as (value: unknown) => void, reject);
      if (gone || closing) return settle(gone ?? CLOSED);
      gathered.push({ call: { name, args }, settle });
      // After this turn, so that calls made together are committed together.
      if (gathered.length === 1) queueMicrotask(send);
    });
  const close = (): Promise<void> => {
    if (!closing) {
      closing = exited;
      if (!gone) queueMicrotask(() => sent.length === 0 && next());
    }
    return closing;
  };
  return { opened, perform, close };
}

function settler(resolve: (value: unknown) => void, reject: (error: LogError) => void): Waiting['settle'] {
  return (receipt) => (receipt.ok ? resolve(receipt.value) : reject(new LogError(receipt.code, receipt.message)));
}
