/**
 * What is counted for Prometheus. A label is a word of the code itself, never a name, a code, an id or an address, so
 * that there are few series, and nobody is in them.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../host/index.ts';
import { type Log, LogError } from '../log/index.ts';

/** What is looked at when somebody asks. */
export interface Watched {
  readonly matches: () => number;
  readonly sockets: () => number;
  readonly players: () => number;
  readonly classes: () => number;
  readonly students: () => number;
}

export interface Metrics extends Meter {
  /** From now on these are told, too. */
  watch(watched: Watched): void;
  /** The same log, with its appends measured. */
  measured(log: Log): Log;
  /** The log has made one transaction. */
  transaction(): void;
  /** How it is served. */
  readonly contentType: string;
  text(): Promise<string>;
}

/** From what nobody notices to what is out of order (s). */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const receipts = new Histogram({
    name: 'synfin_receipt_seconds',
    help: 'From a move that was handed to its match to the receipt for it, by what became of it',
    labelNames: ['result'],
    buckets: BUCKETS,
    registers,
  });
  const appends = new Histogram({
    name: 'synfin_log_append_seconds',
    help: 'From entries that were handed to the log to their being on the disk',
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'synfin_log_append_failures_total',
    help: 'Appends that the log did not take, by reason',
    labelNames: ['reason'],
    registers,
  });
  const transactions = new Counter({
    name: 'synfin_log_transactions_total',
    help: 'Transactions of the log: what was asked meanwhile goes into the next one together',
    registers,
  });

  return {
    moving() {
      const stop = receipts.startTimer();
      return (result) => void stop({ result });
    },
    watch({ matches, sockets, players, classes, students }) {
      gauge(register, 'synfin_matches', 'Matches that run', matches);
      gauge(register, 'synfin_sockets', 'Connections', sockets);
      gauge(register, 'synfin_seats_held', 'Connections that hold a seat, or a place in a class', players);
      gauge(register, 'synfin_classes', 'Classes with somebody there, or with a round that runs', classes);
      gauge(register, 'synfin_students', 'Students who are in their class', students);
    },
    measured: (log) => ({
      ...log,
      async append(matchId, expectedSeq, entries) {
        const stop = appends.startTimer();
        try {
          const kept = await log.append(matchId, expectedSeq, entries);
          if (kept === 'conflict') failures.inc({ reason: kept });
          return kept;
        } catch (error) {
          failures.inc({ reason: error instanceof LogError ? error.code : 'failed' });
          throw error;
        } finally {
          stop();
        }
      },
    }),
    transaction: () => transactions.inc(),
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}

function gauge(register: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      this.set(value());
    },
  });
}
