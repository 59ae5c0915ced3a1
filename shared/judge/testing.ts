/** What the tests of the judge share: a file judged, and the samples with what really happened. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CapturedSegment, newCaptureReader } from '#shared/capture/index.ts';
import type { State } from '#shared/tcp/index.ts';
import { type Connection, finals } from './connection.ts';
import { newJudge } from './judge.ts';
import { newStore, type Row } from './store.ts';

type Who = 'client' | 'server';
type Both = { readonly [who in Who]: State };

/** samples/README.md says what is in them. */
export interface Truth {
  readonly name: string;
  readonly file: string;
  readonly connections: readonly { readonly clientFinal: State; readonly serverFinal: State }[];
  readonly segments: readonly {
    readonly n: number;
    readonly conn: number;
    readonly dir: 'c>s' | 's>c';
    readonly origin: string;
    readonly legal: boolean | 'duplicate' | null;
    readonly after: Both;
    readonly finNotYetOut?: readonly Who[];
  }[];
}

const folder = join(import.meta.dirname, 'samples');

export const SAMPLES: readonly Truth[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth);

/** The segments that can be read of a sample. */
export function segmentsOf({ file }: Truth): readonly CapturedSegment[] {
  const reader = newCaptureReader();
  const items = [...reader.push(readFileSync(join(folder, file))), ...reader.end()];
  return items.filter((item) => item.item === 'segment');
}

export interface JudgedFile {
  /** By the number of the packet. */
  readonly rows: ReadonlyMap<number, Row & { readonly connection: number }>;
  readonly connections: readonly Connection[];
  readonly finals: readonly (readonly [client: string, server: string])[];
  readonly illegal: readonly Row[];
}

export function judged(segments: Iterable<CapturedSegment>): JudgedFile {
  const store = newStore();
  const judge = newJudge((connection, one) => store.add(connection.id, one));
  for (const segment of segments) judge.push(segment);
  judge.end();
  const rows = new Map<number, Row & { readonly connection: number }>();
  for (const { id } of judge.connections) {
    for (const row of store.rows(id)) rows.set(row.n, { ...row, connection: id });
  }
  return {
    rows,
    connections: judge.connections,
    finals: judge.connections.map(finals),
    illegal: [...rows.values()].filter(({ verdict }) => verdict === 'illegal'),
  };
}
