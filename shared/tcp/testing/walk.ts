/**
 * For tests: two ends and a network driven by a list of steps, with every change of state written down. Whatever is owed is sent at
 * once; the steps choose what arrives, what is lost, what the users call and which timer runs out.
 */
import { segmentArrives } from '../arrives.ts';
import { abort, type CallResult, close, open, send } from '../calls.ts';
import type { Edge } from '../diagram.ts';
import type { Outcome } from '../outcome.ts';
import { has, type Segment } from '../segment.ts';
import { seqAdd, seqNum } from '../seq.ts';
import { STATES, type State } from '../state.ts';
import { closedTcb, type Tcb } from '../tcb.ts';
import { retransmissionTimeout, timeWaitTimeout, userTimeout } from '../timeouts.ts';
import { reach } from './reach.ts';

export type Side = 'A' | 'B';

export interface Step {
  readonly what: 'deliver' | 'copy' | 'lose' | 'call' | 'timeout' | 'forge';
  readonly side: Side;
  /** Which segment, call or timer; taken modulo how many there are. */
  readonly pick: number;
}

export interface Taken {
  readonly side: Side;
  readonly from: State;
  readonly to: State;
  readonly by: Edge['by'];
  readonly sends: Edge['sends'];
  readonly outcome: Outcome;
  /** The segment that arrived; null for calls and timeouts. */
  readonly arrived: Segment | null;
}

export interface Numbers {
  readonly A: number;
  readonly B: number;
}

export interface World {
  readonly tcbs: Record<Side, Tcb>;
  readonly lanes: Record<Side, Segment[]>;
  /** ISNs drawn so far by each end. */
  readonly drawn: Record<Side, number>;
  readonly taken: Taken[];
  readonly isns: Numbers;
}

const WND = 60;
const other = (side: Side): Side => (side === 'A' ? 'B' : 'A');

const begin = (isns: Numbers): World => ({
  tcbs: { A: closedTcb('rfc5961', WND), B: closedTcb('rfc5961', WND) },
  lanes: { A: [], B: [] },
  drawn: { A: 0, B: 0 },
  taken: [],
  isns,
});

/** Plays all steps and returns every change, in order. */
export function play(steps: readonly Step[], isns: Numbers = { A: 1000, B: 5000 }): readonly Taken[] {
  const world = begin(isns);
  for (const step of steps) take(world, step);
  return world.taken;
}

function take(world: World, { what, side, pick }: Step): void {
  const lane = world.lanes[side];
  const at = lane.length === 0 ? 0 : pick % lane.length;
  const segment = lane[at];
  if (what === 'call') call(world, side, pick);
  else if (what === 'timeout') timeout(world, side, pick);
  else if (what === 'forge') arrive(world, side, forged(world, side, pick));
  else if (segment !== undefined) {
    if (what !== 'copy') lane.splice(at, 1);
    if (what !== 'lose' && !isMisledReset(world.tcbs[side], segment)) arrive(world, side, segment);
  }
}

/**
 * <SEQ=0>...<CTL=RST,ACK> is the one segment with an absolute number, meant for SYN-SENT. Elsewhere its fate depends on where the
 * window lies, which would spoil the comparison of walks with other ISNs.
 */
const isMisledReset = (tcb: Tcb, segment: Segment): boolean =>
  has(segment, 'RST') && segment.ack !== null && tcb.state !== 'SYN-SENT';

/** Each new incarnation lies 1000 numbers further on. */
const issOf = (world: World, side: Side) => seqNum(world.isns[side] + 1000 * world.drawn[side]);

function arrive(world: World, side: Side, segment: Segment): void {
  const context = { iss: issOf(world, side), listening: side === 'B' };
  note(world, side, 'segment', segmentArrives(world.tcbs[side], segment, context), segment);
}

function call(world: World, side: Side, pick: number): void {
  const tcb = world.tcbs[side];
  const iss = issOf(world, side);
  const calls: readonly (() => CallResult)[] = [
    () => open(tcb, { how: 'active', iss }),
    () => open(tcb, { how: 'passive' }),
    () => send(tcb, 5, 5, iss),
    () => close(tcb),
    () => (pick % 10 === 0 ? abort(tcb) : close(tcb)),
  ];
  const result = (calls[pick % calls.length] as () => CallResult)();
  if (result.ok) note(world, side, 'call', result.value);
}

function timeout(world: World, side: Side, pick: number): void {
  const tcb = world.tcbs[side];
  const runs = [
    ...(tcb.armed.retransmission ? [retransmissionTimeout, retransmissionTimeout] : []),
    ...(tcb.armed.user && pick % 5 === 0 ? [userTimeout] : []),
    ...(tcb.armed.timeWait ? [timeWaitTimeout] : []),
  ];
  const run = runs[pick % Math.max(1, runs.length)];
  if (run !== undefined) note(world, side, 'timeout', run(tcb));
}

/** A stranger's segment near the window: RST, SYN, or a FIN without ACK. */
function forged(world: World, side: Side, pick: number): Segment {
  const tcb = world.tcbs[side];
  const at = tcb.irs === null ? seqNum(world.isns[other(side)]) : tcb.rcvNxt;
  const ctl = (['RST', 'SYN', 'FIN'] as const)[pick % 3] as 'RST';
  return { seq: seqAdd(at, (pick % 90) - 20), ack: null, ctl: [ctl], len: 0, wnd: WND };
}

function note(world: World, side: Side, by: Edge['by'], outcome: Outcome, arrived: Segment | null = null): void {
  const before = world.tcbs[side];
  const sent = outcome.owes === null ? outcome.sends : [outcome.owes, ...outcome.sends];
  world.tcbs[side] = outcome.tcb;
  world.lanes[other(side)].push(...sent);
  if (outcome.tcb.iss === issOf(world, side) && outcome.tcb.state.startsWith('SYN')) world.drawn[side] += 1;
  world.taken.push({ side, from: before.state, to: outcome.tcb.state, by, sends: sentOf(sent[0]), outcome, arrived });
}

function sentOf(segment: Segment | undefined): Edge['sends'] {
  if (segment === undefined) return null;
  if (has(segment, 'RST')) return 'RST';
  if (has(segment, 'FIN')) return 'FIN';
  if (has(segment, 'SYN')) return segment.ack === null ? 'SYN' : 'SYN,ACK';
  return 'ACK';
}

/** From every state: each kind of segment at the window's edge with each ACK, each call, each timeout; and the reopened TIME-WAIT. */
export function tour(): readonly Taken[] {
  const taken: Taken[] = [];
  const starts: Tcb[] = STATES.map((state) => reach(state, { text: 5 }));
  starts.push(reach('SYN-RECEIVED', { opened: 'active' }), reopened());
  for (const tcb of starts) {
    const world = (): World => ({ ...begin({ A: 700, B: 700 }), tcbs: { A: tcb, B: tcb }, taken });
    for (const segment of segmentsFor(tcb)) arrive(world(), 'B', segment);
    for (const pick of [0, 1, 2, 3]) call(world(), 'B', pick);
    const aborted = abort(tcb);
    if (aborted.ok) note(world(), 'B', 'call', aborted.value);
    if (tcb.state !== 'CLOSED') note(world(), 'B', 'timeout', userTimeout(tcb));
    note(world(), 'B', 'timeout', timeWaitTimeout(tcb));
  }
  return taken;
}

/** SYN-RECEIVED that a new SYN has made of TIME-WAIT (choice f). */
export function reopened(): Tcb {
  const old = reach('TIME-WAIT');
  const syn: Segment = { seq: seqAdd(old.rcvNxt, 500), ack: null, ctl: ['SYN'], len: 0, wnd: 1000 };
  return segmentArrives(old, syn, { iss: seqNum(700), listening: true }).tcb;
}

function segmentsFor(tcb: Tcb): readonly Segment[] {
  const kinds: readonly Segment['ctl'][] = [['SYN'], ['SYN', 'FIN'], ['FIN'], ['RST'], []];
  const acks = [null, tcb.sndUna, seqAdd(tcb.sndUna, 1), tcb.sndNxt];
  return [0, 10].flatMap((offset) =>
    kinds.flatMap((ctl) => acks.map((ack) => ({ seq: seqAdd(tcb.rcvNxt, offset), ack, ctl, len: 0, wnd: 1000 }))),
  );
}

/** A segment with its numbers relative to the ISNs of its sender and its receiver; SEQ=0 of an RST,ACK stays what it is. */
const relativeSegment = (segment: Segment, own: number, peers: number) => ({
  ...segment,
  seq: has(segment, 'RST') && segment.ack !== null ? 0 : seqAdd(segment.seq, -own),
  ack: segment.ack === null ? null : seqAdd(segment.ack, -peers),
});

/** A change with every number relative to the ISNs, so that walks from other ISNs can be compared. */
export function relative({ side, outcome, arrived, ...rest }: Taken, isns: Numbers) {
  const [own, peers] = [isns[side], isns[other(side)]];
  const { tcb, owes, sends, ...said } = outcome;
  const opened = tcb.openedBy !== null && tcb.state !== 'LISTEN';
  return {
    ...rest,
    ...said,
    side,
    arrived: arrived === null ? null : relativeSegment(arrived, peers, own),
    owes: owes === null ? null : relativeSegment(owes, own, peers),
    sends: sends.map((s) => relativeSegment(s, own, peers)),
    send: opened ? [tcb.iss, tcb.sndUna, tcb.sndNxt].map((n) => seqAdd(n, -own)) : [],
    receive: opened && tcb.irs !== null ? [tcb.irs, tcb.rcvNxt, tcb.sndWl1].map((n) => seqAdd(n, -peers)) : [],
    acked: opened && tcb.irs !== null ? seqAdd(tcb.sndWl2, -own) : null,
    windows: [tcb.sndWnd, tcb.maxSndWnd, tcb.rcvWnd],
    queue: tcb.retransmissionQueue.map((s) => relativeSegment(s, own, peers)),
    held: tcb.held.map((s) => relativeSegment(s, peers, own)),
    armed: tcb.armed,
  };
}
