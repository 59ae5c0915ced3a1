/**
 * Each legal sample with one field of one segment changed. What is illegal is said by who knows more than a judge of captures can: the
 * numbers of both ends as the kernels had them, and that the text of the changed segment is not what it says. So not all of it can be found; the
 * table that is printed says how much is, and docs/judge.md what cannot be.
 */
import { expect, it } from 'vitest';
import type { CapturedSegment, Flag } from '#shared/capture/index.ts';
import { judged, SAMPLES, segmentsOf } from './testing.ts';

type Segments = readonly CapturedSegment[];

interface Change {
  readonly kind: string;
  readonly make: (all: Segments, at: number) => Segments | null;
  /** Whether no TCP in the place of the sender would have sent this. */
  readonly isIllegal: (all: Segments, at: number) => boolean;
}

const has = (s: CapturedSegment | undefined, flag: Flag): boolean => s?.flags.includes(flag) ?? false;

const changed =
  (change: (s: CapturedSegment) => Partial<CapturedSegment> | null) =>
  (all: Segments, at: number): Segments | null => {
    const s = all[at];
    const by = s === undefined ? null : change(s);
    return by === null ? null : all.map((one, i) => (i === at ? { ...one, ...by } : one));
  };

const isPure = (s: CapturedSegment): boolean => s.len === 0 && s.flags.length === 1 && has(s, 'ACK');
const always = () => true;

/** One end's segments before this one: by the same sender, or by the other. */
const before = (all: Segments, at: number, same: boolean): Segments =>
  all
    .slice(0, at)
    .filter((s) => (s.from.port === all[at]?.from.port && s.from.address === all[at]?.from.address) === same);

/** It says something new, so it cannot be taken for a probe of its connection. */
function tellsNews(all: Segments, at: number): boolean {
  const s = all[at];
  return s !== undefined && !before(all, at, true).some((earlier) => earlier.ack === s.ack);
}

const added = (flag: Flag) =>
  changed((s) => (has(s, flag) ? null : { flags: [...s.flags, flag], ...(flag === 'ACK' ? { ack: 0 } : {}) }));
const removed = (flag: Flag) =>
  changed((s) =>
    has(s, flag) ? { flags: s.flags.filter((one) => one !== flag), ...(flag === 'ACK' ? { ack: null } : {}) } : null,
  );

const CHANGES: readonly Change[] = [
  { kind: 'ack + 1', make: changed((s) => (s.ack === null ? null : { ack: (s.ack + 1) >>> 0 })), isIllegal: always },
  {
    kind: 'seq - 1, pure ACK',
    make: changed((s) => (isPure(s) ? { seq: (s.seq - 1) >>> 0 } : null)),
    // One that says nothing new is a keepalive probe.
    isIllegal: tellsNews,
  },
  {
    kind: 'seq - 1, SYN',
    make: changed((s) => (has(s, 'SYN') ? { seq: (s.seq - 1) >>> 0 } : null)),
    isIllegal: always,
  },
  {
    kind: 'seq - 1, FIN',
    make: changed((s) => (has(s, 'FIN') ? { seq: (s.seq - 1) >>> 0 } : null)),
    isIllegal: always,
  },
  {
    kind: 'seq - 1, text',
    make: changed((s) => (s.len > 0 && !has(s, 'FIN') ? { seq: (s.seq - 1) >>> 0 } : null)),
    isIllegal: always,
  },
  { kind: 'SYN added', make: added('SYN'), isIllegal: always },
  { kind: 'FIN added', make: added('FIN'), isIllegal: isBeforeText },
  // An abort is legal at any time; but then nothing follows.
  {
    kind: 'RST added',
    make: added('RST'),
    isIllegal: (all, at) => has(all[at], 'SYN') || has(all[at], 'FIN') || !isLast(all, at),
  },
  { kind: 'ACK added', make: added('ACK'), isIllegal: always },
  { kind: 'ACK removed', make: removed('ACK'), isIllegal: (all, at) => !has(all[at], 'SYN') && !has(all[at], 'RST') },
  { kind: 'SYN removed', make: removed('SYN'), isIllegal: always },
  {
    kind: 'SACK block turned round',
    make: changed(({ options }) =>
      options.sack === undefined
        ? null
        : { options: { ...options, sack: options.sack.map(([left, right]) => [right, left] as const) } },
    ),
    isIllegal: always,
  },
  {
    kind: 'SACK block moved up by 1000',
    make: changed(({ options }) =>
      options.sack === undefined
        ? null
        : {
            options: {
              ...options,
              sack: options.sack.map(([left, right]) => [(left + 1000) >>> 0, (right + 1000) >>> 0] as const),
            },
          },
    ),
    isIllegal: always,
  },
  {
    kind: 'TSecr + 2^30',
    make: changed(({ options, flags }) =>
      options.timestamps === undefined || options.timestamps.echo === 0 || flags.includes('SYN')
        ? null
        : {
            options: {
              ...options,
              timestamps: { ...options.timestamps, echo: (options.timestamps.echo + 2 ** 30) >>> 0 },
            },
          },
    ),
    isIllegal: (all, at) => !has(all[at], 'RST'),
  },
  {
    kind: 'out of turn',
    make: (all, at) => {
      const [a, b] = [all[at], all[at + 1]];
      if (a === undefined || b === undefined || isSameWay(a, b)) return null;
      return all.map((s, i) => (i === at ? { ...b, at: a.at, n: a.n } : i === at + 1 ? { ...a, at: b.at, n: b.n } : s));
    },
    // What the second acknowledges, or answers, had not come yet.
    isIllegal: (all, at) => all[at + 1]?.ack === endOf(all[at]) && takesNumbers(all[at]),
  },
];

const isSameWay = (a: CapturedSegment, b: CapturedSegment): boolean => a.from.port === b.from.port;
const takesNumbers = (s: CapturedSegment | undefined): boolean => (s?.len ?? 0) > 0 || has(s, 'SYN') || has(s, 'FIN');
const endOf = (s: CapturedSegment | undefined): number =>
  s === undefined ? -1 : (s.seq + s.len + (has(s, 'SYN') ? 1 : 0) + (has(s, 'FIN') ? 1 : 0)) >>> 0;

/** A FIN here would not be the last of its end's numbers, or would be another than the one that it sends. */
function isBeforeText(all: Segments, at: number): boolean {
  const s = all[at];
  if (s === undefined || has(s, 'SYN') || has(s, 'RST')) return true;
  const number = (s.seq + s.len) >>> 0;
  const own = all.filter((one) => isSameWay(one, s));
  const fin = own.find((one) => has(one, 'FIN'));
  if (fin !== undefined) return (fin.seq + fin.len) >>> 0 !== number;
  return own.some((one) => ((one.seq + one.len - number) | 0) > 0);
}

/** Nothing of this end follows that takes numbers or tells news. */
function isLast(all: Segments, at: number): boolean {
  const s = all[at];
  const later = all.slice(at + 1).filter((one) => s !== undefined && isSameWay(one, s));
  return later.length === 0;
}

/** One connection each, seen from its first SYN: what begins in the middle is never called illegal. */
const wholes = SAMPLES.filter(({ name, connections }) => name !== 'mid-connection' && connections.length === 1).map(
  segmentsOf,
);

interface Tally {
  readonly kind: string;
  illegal: number;
  found: number;
  unknown: number;
  unseen: number;
}

function tallyOf({ kind, make, isIllegal }: Change): Tally {
  const tally: Tally = { kind, illegal: 0, found: 0, unknown: 0, unseen: 0 };
  for (const all of wholes) {
    for (const at of all.keys()) {
      const mutant = make(all, at);
      if (mutant === null || !isIllegal(all, at)) continue;
      const { illegal, rows } = judged(mutant);
      tally.illegal++;
      if (illegal.length > 0) tally.found++;
      else if ([...rows.values()].some(({ verdict }) => verdict === 'unknown')) tally.unknown++;
      else tally.unseen++;
    }
  }
  return tally;
}

it('most changes that are illegal are found, and how many is printed', () => {
  const tallies = CHANGES.map(tallyOf);
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const [found, illegal] = [sum((t) => t.found), sum((t) => t.illegal)];
  console.table(tallies);
  console.log(`found ${found} of ${illegal}: ${Math.round((100 * found) / illegal)} percent`);
  expect(found / illegal).toBeGreaterThan(0.9);
});
