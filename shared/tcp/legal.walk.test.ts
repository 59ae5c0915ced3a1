/** The judge under fire: two ends that make only legal moves over a bad network, while every card imaginable is held before the judge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_EDGES } from './diagram.ts';
import { applyMove, isNeedless, judge, legalMoves, needsDecision, sameSegment, silent } from './legal.ts';
import { probeKind } from './probe.ts';
import type { Segment } from './segment.ts';
import { seqAdd, seqNum } from './seq.ts';
import { type Action, type LegalMove, NO_CALLS, type Situation } from './situation.ts';
import type { State } from './state.ts';
import { closedTcb } from './tcb.ts';

type Side = 'A' | 'B';
interface Table {
  readonly ends: Record<Side, Situation>;
  readonly lanes: Record<Side, Segment[]>;
  readonly edges: [State, State][];
}

const other = (side: Side): Side => (side === 'A' ? 'B' : 'A');
const contextOf = (side: Side) => ({ iss: seqNum(side === 'A' ? 1000 : 2 ** 32 - 7), listening: false });

const begin = (bothDial: boolean): Table => {
  const end = (open: 'active' | 'passive'): Situation => ({
    tcb: closedTcb(),
    inbox: [],
    calls: { ...NO_CALLS, open, text: 12, close: true },
    expired: { retransmission: false, timeWait: false, probe: false },
    mss: 5,
    duplicateAcks: 0,
    needlessInARow: 0,
    became: null,
    keepalive: null,
  });
  return { ends: { A: end('active'), B: end(bothDial ? 'active' : 'passive') }, lanes: { A: [], B: [] }, edges: [] };
};

function make(table: Table, side: Side, move: LegalMove): void {
  const end = table.ends[side];
  const done = applyMove(end, move, contextOf(side));
  const expired = { ...end.expired };
  for (const { timer } of done.timers) if (timer !== 'user') expired[timer] = false;
  table.edges.push([end.tcb.state, done.tcb.state]);
  table.ends[side] = {
    ...end,
    tcb: done.tcb,
    calls: done.calls,
    inbox: end.inbox.slice(done.taken),
    expired,
    needlessInARow: isNeedless(move) ? end.needlessInARow + 1 : 0,
  };
  if (done.sends !== null) table.lanes[other(side)].push(done.sends);
  takeInSilents(table, side);
}

function takeInSilents(table: Table, side: Side): void {
  const end = table.ends[side];
  const head = end.inbox[0];
  if (head === undefined || !silent(end.tcb, head, contextOf(side))) return;
  make(table, side, { action: { do: 'discard' }, takes: 1, sends: null, code: 'discard', section: '' });
}

function step(table: Table, side: Side, what: number): void {
  const end = table.ends[side];
  const lane = table.lanes[side];
  const moves = legalMoves(end, contextOf(side));
  const move = moves[what % Math.max(1, moves.length)];
  const segment = lane[what % Math.max(1, lane.length)];
  if (what % 4 < 2 && segment !== undefined) {
    if (what % 7 !== 0) lane.splice(what % lane.length, 1);
    if (what % 5 === 0) return;
    table.ends[side] = { ...end, inbox: [...end.inbox, segment] };
    takeInSilents(table, side);
  } else if (what % 4 === 2) {
    const { retransmission, timeWait } = end.tcb.armed;
    table.ends[side] = { ...end, expired: { retransmission, timeWait, probe: probeKind(end) !== null } };
  } else if (move !== undefined) make(table, side, move);
}

const script = fc.array(fc.tuple(fc.constantFrom<Side>('A', 'B'), fc.nat(1000)), { maxLength: 100 });

test('legal moves take no edge but the known ones', () =>
  fc.assert(
    fc.property(script, fc.boolean(), (steps, bothDial) => {
      const table = begin(bothDial);
      for (const [side, what] of steps) step(table, side, what);
      const known = new Set(ALL_EDGES.map((e) => `${e.from} ${e.to}`));
      // One ACK may take in several segments, and with them several edges: the states between are not seen here.
      const merged = [
        'SYN-SENT CLOSE-WAIT',
        'SYN-SENT LAST-ACK',
        'SYN-RECEIVED LAST-ACK',
        'ESTABLISHED LAST-ACK',
        'SYN-SENT FIN-WAIT-1',
      ];
      const odd = table.edges.filter(([a, b]) => a !== b && !known.has(`${a} ${b}`) && !merged.includes(`${a} ${b}`));
      expect(odd).toEqual([]);
    }),
    { numRuns: 1500 },
  ));

const numbers = (end: Situation) => [
  end.tcb.iss,
  end.tcb.sndUna,
  end.tcb.sndNxt,
  end.tcb.rcvNxt,
  ...end.inbox.flatMap((s) => [
    s.seq,
    seqAdd(s.seq, s.len),
    seqAdd(s.seq, s.len + 1),
    ...(s.ack === null ? [] : [s.ack]),
  ]),
];
const BITS: readonly Segment['ctl'][] = [
  [],
  ['PSH'],
  ['SYN'],
  ['FIN'],
  ['RST'],
  ['SYN', 'FIN'],
  ['FIN', 'PSH'],
  ['SYN', 'RST'],
];

/** Cards built of the numbers that are about, and of their neighbours. */
function cards(end: Situation, picks: readonly number[]): readonly Action[] {
  const about = numbers(end).flatMap((n) => [n, seqAdd(n, 1), seqAdd(n, -1)]);
  const at = (i: number) => about[(picks[i] ?? 0) % about.length] as Segment['seq'];
  const len = [0, 0, 1, 5, 12][(picks[2] ?? 0) % 5] as number;
  return BITS.flatMap((ctl) =>
    [null, at(0)].map((ack): Action => ({ do: 'send', segment: { seq: at(1), ack, ctl, len, wnd: 1 } })),
  );
}

test('the judge has a word for everything, and what it lets pass can be done', () =>
  fc.assert(
    fc.property(
      script,
      fc.array(fc.nat(10_000), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (steps, picks, bothDial) => {
        const table = begin(bothDial);
        for (const [side, what] of steps) step(table, side, what);
        for (const side of ['A', 'B'] as const) {
          const end = table.ends[side];
          const words = (['discard', 'resend', 'leave', 'listen', 'probe', 'window'] as const).map((what) => ({
            do: what,
          }));
          for (const action of [...words, ...cards(end, picks)]) {
            const { verdict, move } = judge(end, action, contextOf(side));
            if (move !== null)
              expect(applyMove(end, move, contextOf(side)).taken).toBeLessThanOrEqual(end.inbox.length);
            else if (
              action.do === 'send' &&
              verdict.reasoning.expected !== null &&
              verdict.code !== 'resend-before-answer'
            )
              expect(sameSegment(action.segment, verdict.reasoning.expected)).toBe(false);
          }
        }
      },
    ),
    { numRuns: 1500 },
  ));

test('who owes something has a right move to do it with', () =>
  fc.assert(
    fc.property(script, fc.boolean(), (steps, bothDial) => {
      const table = begin(bothDial);
      for (const [side, what] of steps) step(table, side, what);
      for (const side of ['A', 'B'] as const) {
        const { owed } = needsDecision(table.ends[side], contextOf(side));
        const right = legalMoves(table.ends[side], contextOf(side)).filter((move) => !isNeedless(move));
        if (owed !== null) expect(right.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  ));
