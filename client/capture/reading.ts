/**
 * A capture, as it is read and judged: first the whole file, piece by piece, then what of a connection is to be shown. It holds some 40 octets
 * for each segment, and makes rows of them only where they are looked at.
 */
import type { Result } from '#shared/base/index.ts';
import {
  type CaptureItem,
  type CaptureWarning,
  type FailureCode,
  newCaptureReader,
  type SkipCode,
} from '#shared/capture/index.ts';
import {
  type CaptureVerdict,
  type Connection,
  finals,
  isComplete,
  newJudge,
  newStore,
  type Row,
  type SeenState,
} from '#shared/judge/index.ts';
import { type Restaged, type RestagedWords, restage, type Unfit } from '#shared/restage/index.ts';
import { type Filter, passes } from './filter.ts';

/** Both ends' states, from this packet on. */
export interface Step {
  readonly n: number;
  readonly client: SeenState;
  readonly server: SeenState;
}

/** What a list says of a connection. */
export interface Outline {
  readonly id: number;
  readonly client: string;
  readonly server: string;
  /** Where their numbers begin, as far as that is known. */
  readonly isns: { readonly client: number | null; readonly server: number | null };
  readonly finals: { readonly client: SeenState; readonly server: SeenState };
  readonly complete: boolean;
  readonly segments: number;
  readonly counts: { readonly [verdict in CaptureVerdict]: number };
  /** The packet of its first illegal segment. */
  readonly firstIllegal: number | null;
  /** At most MOST_STEPS; the last one is then left to `finals`. */
  readonly path: readonly Step[];
}

export interface Findings {
  /** Why nothing could be read; null if it could. */
  readonly failure: FailureCode | null;
  readonly format: 'pcap' | 'pcapng' | null;
  readonly linktypes: readonly number[];
  readonly packets: number;
  /** How many packets are no segments, and why. */
  readonly skipped: readonly { readonly why: SkipCode; readonly many: number }[];
  readonly warnings: readonly CaptureWarning[];
  readonly connections: readonly Outline[];
  readonly illegal: number;
}

/** The rows of a connection that pass a filter. */
export interface Shown {
  readonly many: number;
  /** @param from counted from 0 */
  rows(from: number, many: number): readonly Row[];
  /** The place of a packet among them, or of the next one after it; -1 if there is none. */
  placeOf(n: number): number;
  /** The next illegal one from a place on, forwards or backwards, round the end; -1 if there is none. */
  illegalFrom(place: number, step: 1 | -1): number;
}

export interface Reading {
  push(bytes: Uint8Array): void;
  /** So far. */
  now(): { readonly packets: number; readonly illegal: number };
  end(): Findings;
  show(connection: number, filter: Filter): Shown;
  /** A connection as a level, from a packet on. */
  stage(connection: number, n: number, words: RestagedWords): Result<Restaged, Unfit>;
}

/** Connections have few changes of state; who has more is out of order. */
const MOST_STEPS = 48;

interface Tally {
  segments: number;
  firstIllegal: number | null;
  readonly counts: { [verdict in CaptureVerdict]: number };
  readonly path: Step[];
}

const newTally = (): Tally => ({
  segments: 0,
  firstIllegal: null,
  counts: { right: 0, needless: 0, illegal: 0, unknown: 0 },
  path: [],
});

export function newReading(): Reading {
  const reader = newCaptureReader();
  const store = newStore();
  const judge = newJudge((connection, judged) => store.add(connection.id, judged));
  const skipped = new Map<SkipCode, number>();
  const warnings: CaptureWarning[] = [];

  const take = (items: readonly CaptureItem[]): void => {
    for (const item of items) {
      if (item.item === 'segment') judge.push(item);
      else if (item.item === 'skipped') skipped.set(item.why, (skipped.get(item.why) ?? 0) + 1);
      else warnings.push(item);
    }
  };

  const outlineOf = (connection: Connection): Outline => {
    const tally = newTally();
    for (const row of store.rows(connection.id)) count(tally, row);
    const [client, server] = connection.addresses;
    const [ofClient, ofServer] = finals(connection);
    const [first, second] = connection.ends;
    return {
      ...{ id: connection.id, client, server, complete: isComplete(connection), ...tally },
      isns: { client: first.iss, server: second.iss },
      finals: { client: ofClient, server: ofServer },
    };
  };

  return {
    push: (bytes) => take(reader.push(bytes)),
    now: () => ({ packets: reader.facts().packets, illegal: store.illegal }),
    end() {
      take(reader.end());
      judge.end();
      const { failure, format, linktypes, packets } = reader.facts();
      return {
        ...{ failure, format, linktypes, packets, warnings, illegal: store.illegal },
        skipped: [...skipped].map(([why, many]) => ({ why, many })),
        connections: judge.connections.map(outlineOf),
      };
    },
    stage: (connection, n, words) => restage(() => store.rows(connection), n, words),
    show(connection, filter) {
      const places = store.places(connection).filter((place) => passes(store.row(place), filter));
      const at = (place: number): Row => store.row(places[place] as number);
      return {
        many: places.length,
        rows: (from, many) => [...places.subarray(from, from + many)].map((place) => store.row(place)),
        placeOf: (n) => places.findIndex((_, i) => at(i).n >= n),
        illegalFrom(place, step) {
          for (let i = 1; i <= places.length; i++) {
            const next = (place + step * i + places.length * 2) % places.length;
            if (at(next).verdict === 'illegal') return next;
          }
          return -1;
        },
      };
    },
  };
}

function count(tally: Tally, { n, verdict, after: { client, server } }: Row): void {
  tally.segments += 1;
  tally.counts[verdict] += 1;
  if (verdict === 'illegal') tally.firstIllegal ??= n;
  const last = tally.path.at(-1);
  if (last?.client === client && last.server === server) return;
  if (tally.path.length < MOST_STEPS) tally.path.push({ n, client, server });
}
