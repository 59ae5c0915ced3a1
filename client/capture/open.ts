/** Opens a capture: its worker, and what has been heard from it so far. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Row } from '#shared/judge/index.ts';
import type { RestagedWords } from '#shared/restage/index.ts';
import type { Filter } from './filter.ts';
import type { Findings } from './reading.ts';
import type { Answer, Question, Staged } from './worker.ts';

export interface Progress {
  readonly octets: number;
  readonly packets: number;
  readonly illegal: number;
}

/** The rows of one connection under one filter. Those that are not here yet come when they are asked for. */
export interface Rows {
  readonly show: number;
  readonly connection: number;
  readonly many: number;
  readonly known: ReadonlyMap<number, Row>;
}

export interface Capture {
  readonly name: string;
  readonly size: number;
  readonly progress: ReadonlySignal<Progress>;
  /** null while it is read; `unreadable`: the file is gone, or may not be read. */
  readonly findings: ReadonlySignal<Findings | 'unreadable' | null>;
  readonly rows: ReadonlySignal<Rows | null>;
  /** Where the reader is, counted in `rows`. */
  readonly place: ReadonlySignal<number>;
  /** What was asked last, once it is there. */
  readonly staged: ReadonlySignal<Staged | null>;
  show(connection: number, filter: Filter): void;
  /** Makes a level of a connection, from a packet on. */
  stage(connection: number, n: number, words: RestagedWords): void;
  /** Wishes for these rows, if they are not here. */
  want(from: number, many: number): void;
  goTo(place: number): void;
  goToPacket(n: number): void;
  goToIllegal(step: 1 | -1): void;
  close(): void;
}

/** Rows that are asked for at once. */
const PAGE = 200;

export function openCapture(file: File): Capture {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: Question): void => worker.postMessage(question);
  const progress = signal<Progress>({ octets: 0, packets: 0, illegal: 0 });
  const findings = signal<Findings | 'unreadable' | null>(null);
  const rows = signal<Rows | null>(null);
  const place = signal(0);
  const staged = signal<Staged | null>(null);
  const asked = new Set<number>();

  const want = (from: number, many: number): void => {
    const now = rows.peek();
    if (now === null) return;
    const last = Math.min(now.many, from + many) - 1;
    for (let page = Math.floor(Math.max(0, from) / PAGE); page * PAGE <= last; page++) {
      if (asked.has(page)) continue;
      asked.add(page);
      ask({ ask: 'rows', show: now.show, from: page * PAGE, many: PAGE });
    }
  };

  const hear = (answer: Answer): void => {
    if (answer.is === 'progress') progress.value = answer;
    else if (answer.is === 'unreadable') findings.value = 'unreadable';
    else if (answer.is === 'findings') findings.value = answer.findings;
    else if (answer.is === 'staged') staged.value = answer.staged;
    else if (answer.is === 'shown') {
      const { show, connection, many } = answer;
      asked.clear();
      place.value = 0;
      rows.value = { show, connection, many, known: new Map() };
      want(0, PAGE);
    } else if (answer.show === rows.peek()?.show) {
      if (answer.is === 'place') place.value = answer.place >= 0 ? answer.place : place.peek();
      else rows.value = withRows(rows.peek() as Rows, answer.from, answer.rows);
    }
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', () => {
    findings.value = 'unreadable';
  });
  ask({ ask: 'read', file });
  const showing = (): number => rows.peek()?.show ?? 0;
  return {
    ...{ name: file.name, size: file.size, progress, findings, rows, place, staged, want },
    stage: (connection, n, words) => ask({ ask: 'stage', connection, n, words }),
    show: (connection, filter) => ask({ ask: 'show', connection, filter }),
    goTo: (to) => {
      place.value = Math.max(0, Math.min((rows.peek()?.many ?? 1) - 1, to));
    },
    goToPacket: (n) => ask({ ask: 'place', show: showing(), n }),
    goToIllegal: (step) => ask({ ask: 'illegal', show: showing(), place: place.peek(), step }),
    close: () => worker.terminate(),
  };
}

function withRows(rows: Rows, from: number, more: readonly Row[]): Rows {
  const known = new Map(rows.known);
  for (const [i, row] of more.entries()) known.set(from + i, row);
  return { ...rows, known };
}
