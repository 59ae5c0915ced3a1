/** One connection: its segments are held until it is known from where they are seen, then judged one by one. */
import { type SeqNum, seqAdd, seqDiff, seqLe, seqLt } from '#shared/tcp/index.ts';
import { apply, arrive } from './apply.ts';
import { checkAck, checkBits, checkOpened, checkRst, checkSeq, checkSynAck, isBeyondGap, lacksStamp } from './check.ts';
import { CODES, type Finding, type JudgeCode } from './codes.ts';
import { describe } from './describe.ts';
import { type Doubt, type Judged, removes } from './doubt.ts';
import { begin, type End, missed, newEnd, peerAtLeast, YES } from './end.ts';
import { checkOptions, rememberStamp, sackEnd } from './options.ts';
import { ACK, endOf, is, other, RST, type Seen, type Side, SYN } from './seen.ts';
import { arrived, type SeenState, stateOf, UNKNOWN } from './states.ts';
import { type Near, NOWHERE, nearOf } from './vantage.ts';

export interface Connection {
  readonly id: number;
  readonly addresses: readonly [client: string, server: string];
  readonly ends: readonly [End, End];
  /** Its first SYN was seen, and both directions. Only then anything can be called illegal. */
  whole: boolean;
  /** Nothing was on these addresses before it. */
  readonly first: boolean;
  /** A newer one has taken its addresses: what still comes says nothing of what its ends are. */
  superseded: boolean;
  /** The capture has missed something. */
  lossy: boolean;
  /** Something was acknowledged that the capture has missed, and nothing shows what it was. */
  blind: boolean;
  near: Near | null;
  /** What the server was before it said anything. */
  before: SeenState;
  early: Seen[];
  waiting: Judged[];
  doubts: Doubt[];
  lastAt: number;
}

/** So many segments wait for what comes after them, and no more. */
const MOST_EARLY = 8;
const MOST_WAITING = 32;

export const newConnection = (
  id: number,
  addresses: readonly [string, string],
  whole: boolean,
  first: boolean,
): Connection => ({
  id,
  addresses,
  ends: [newEnd(), newEnd()],
  whole,
  first,
  superseded: false,
  lossy: false,
  blind: false,
  near: null,
  before: UNKNOWN,
  early: [],
  waiting: [],
  doubts: [],
  lastAt: 0,
});

/** The next segment of the connection. What is judged for good is given to `tell`, in order. */
export function take(c: Connection, s: Seen, tell: (judged: Judged) => void): void {
  if (c.near !== null) {
    judge(c, s);
    settle(c, tell, false);
    return;
  }
  c.early.push(s);
  // What the server was before the first SYN shows in its answer.
  const near = !c.whole || c.early.some((seen) => seen.from === 1) ? nearOf(c.early) : null;
  c.near = near ?? (c.early.length >= MOST_EARLY ? (nearOf(c.early) ?? NOWHERE) : null);
  if (c.near !== null) judgeEarly(c, tell, false);
}

/** No more will come. */
export function finish(c: Connection, tell: (judged: Judged) => void): void {
  c.near ??= nearOf(c.early) ?? NOWHERE;
  judgeEarly(c, tell, true);
  settle(c, tell, true);
}

function judgeEarly(c: Connection, tell: (judged: Judged) => void, isLast: boolean): void {
  const { early } = c;
  const answer = early.find((s) => s.from === 1);
  if (c.before === UNKNOWN && answer !== undefined && c.whole) c.before = beforeOf(c, answer);
  while (early.length > 0) {
    const [s] = early;
    if (s !== undefined) judge(c, s);
    early.shift();
  }
  settle(c, tell, isLast);
}

/** What the server was shows in its answer, unless that answers an older SYN, or something older lived on these addresses. */
function beforeOf({ early: [syn], first }: Connection, answer: Seen): SeenState {
  if (is(answer, RST)) return 'CLOSED';
  const answersIt = syn !== undefined && seqLt(syn.seq, answer.ack) && seqLe(answer.ack, endOf(syn));
  return first && is(answer, SYN) && is(answer, ACK) && answersIt ? 'LISTEN' : UNKNOWN;
}

function settle(c: Connection, tell: (judged: Judged) => void, isLast: boolean): void {
  if (c.waiting.length >= MOST_WAITING || isLast) leaveOpen(c);
  if (c.doubts.length > 0) return;
  for (const judged of c.waiting) tell(judged);
  c.waiting.length = 0;
}

function judge(c: Connection, s: Seen): void {
  const [end, peer] = s.from === 0 ? c.ends : ([c.ends[1], c.ends[0]] as const);
  arrive(end);
  arrive(peer);
  if (c.doubts.length > 0) removeDoubts(c, s, end, peer);
  const refused = check(c, s, end, peer);
  const gap = peer.contiguous;
  const bound = boundOf(refused, s, end, peer);
  const { code, notes } = refused === null ? describe(s, end, peer) : aimed(c, refused);
  if (refused === null || isStillUsed(refused, end)) {
    apply(s, end, peer, c.near === null ? null : c.near[other(s.from)]);
  }
  rememberStamp(s, end);
  if (refused === 'stray-syn') end.strayed = true;
  end.said = s.flags;
  if (end.asks > 0) end.asks--;
  peer.asks++;
  if (code === 'capture-gap' && refused === code) missed(peer, s.ack);
  const judged: Judged = { seen: s, code, notes, bound, after: statesOf(c, s.t) };
  c.waiting.push(judged);
  c.lastAt = s.t;
  const about = doubtOf(c, s, end, refused === null ? null : code);
  if (about !== null) c.doubts.push({ about, judged, upTo: about === 'gap' ? gap : peer.max });
}

/** Nothing more is waited for. What the peer never went on from, it may have gone on from where the capture did not see it. */
function leaveOpen(c: Connection): void {
  for (const { about, judged } of c.doubts) {
    if (about !== 'ack' || judged.code !== 'ack-not-received') continue;
    if (c.ends[other(judged.seen.from)].fin !== null) continue;
    judged.code = 'capture-gap';
    judged.notes = ['acked-unseen'];
    c.lossy = true;
    c.blind = true;
    for (const one of c.waiting.slice(c.waiting.indexOf(judged))) one.after = NOT_KNOWN;
  }
  c.doubts = [];
}

/** @param refused what is said of it, if anything speaks against it */
function doubtOf(c: Connection, s: Seen, end: End, refused: JudgeCode | null): Doubt['about'] | null {
  if (refused === 'ack-not-received') return 'ack';
  if (refused === 'other-connection' && c.first) return end.iss === null ? 'syn' : null;
  if (refused === 'capture-gap') return c.lossy ? null : 'gap';
  return refused === null && is(s, RST) && c.whole && end.taken.synAck === YES ? 'rst' : null;
}

/** Against which number the one was held that is wrong. */
function boundOf(code: JudgeCode | null, s: Seen, end: End, peer: End): SeqNum {
  switch (code) {
    case 'syn-ack-ack':
      return seqAdd(peer.iss ?? s.ack, 1);
    case 'ack-goes-back':
      return end.maxAck ?? s.ack;
    case 'seq-goes-back':
      return peerAtLeast(peer, s.ack) ?? s.seq;
    case 'seq-skips':
    case 'window-full':
      return peer.edge ?? end.max;
    case 'data-after-fin':
    case 'fin-twice':
      return end.fin ?? s.seq;
    case 'fin-before-data':
      return end.max;
    case 'sack-unsent':
    case 'sack-unseen':
      return sackEnd(s);
    default:
      return peer.max;
  }
}

const NOT_KNOWN = [UNKNOWN, UNKNOWN] as const;

function statesOf(c: Connection, t: number): readonly [SeenState, SeenState] {
  if (c.superseded || c.blind) return NOT_KNOWN;
  const idle = c.lastAt === 0 ? 0 : t - c.lastAt;
  const [client, server] = c.ends;
  return [stateOf(client, UNKNOWN, idle), stateOf(server, c.before, idle)];
}

/** Where not all of a connection is seen, nothing is illegal: what is missing may explain it. */
function aimed(c: Connection, code: JudgeCode): Finding {
  if (CODES[code][0] !== 'illegal') return { code, notes: code === 'capture-gap' ? ['acked-unseen'] : [] };
  if (!c.whole) return { code: 'began-before', notes: [] };
  if (c.lossy && code === 'ack-not-received') return { code: 'capture-gap', notes: ['acked-unseen'] };
  return { code, notes: [] };
}

/** Their receivers leave such an option alone, and take the rest of the segment in. */
const OF_OPTIONS: ReadonlySet<JudgeCode> = new Set<JudgeCode>([
  'timestamp-not-agreed',
  'timestamp-echo',
  'sack-not-permitted',
  'sack-edges',
  'sack-unsent',
  'sack-unseen',
]);

/** Its numbers are those of the connection all the same. */
const isStillUsed = (code: JudgeCode, end: End): boolean =>
  code === 'began-before' ||
  code === 'capture-gap' ||
  code === 'one-direction' ||
  OF_OPTIONS.has(code) ||
  (code === 'timestamp-missing' && end.seen);

function check(c: Connection, s: Seen, end: End, peer: End): JudgeCode | null {
  if (s.damaged && end.sumsAreRight) return 'damaged';
  if (!s.damaged) end.sumsAreRight = true;
  const bits = checkBits(s);
  if (bits !== null) return bits;
  if (!c.whole) return checkBegun(s, end, peer);
  if (is(s, SYN)) return checkSyn(c, s, end, peer);
  if (is(s, RST)) return checkRst(s, end, peer);
  if (!peer.seen) return unheard(c, s);
  return (
    checkOpened(s, end, peer, c.first && c.near?.[s.from] === true) ??
    checkAck(s, peer) ??
    checkSeq(s, end, peer) ??
    (lacksStamp(s, end, peer) ? 'timestamp-missing' : isBeyondGap(s, peer) ? 'capture-gap' : checkOptions(s, end, peer))
  );
}

function checkSyn(c: Connection, s: Seen, end: End, peer: End): JudgeCode | null {
  if (is(s, ACK) && peer.seen) return checkSynAck(s, end, peer);
  // With its own ISN it answers a SYN that has crossed it and was not captured.
  if (is(s, ACK)) return s.seq === end.iss ? 'began-before' : unheard(c, s);
  return end.iss === null || end.iss === s.seq ? null : 'stray-syn';
}

/** An ACK before the peer has said anything: either its direction is not seen, or there was nothing to acknowledge. */
function unheard(c: Connection, s: Seen): JudgeCode {
  const answer = c.early.find((later) => later.from !== s.from);
  if (answer !== undefined && is(answer, SYN) && answer.t >= s.t) return 'ack-nothing-arrived';
  c.whole = false;
  return 'one-direction';
}

/** The capture began later than the connection: its numbers show themselves by and by. */
function checkBegun(s: Seen, end: End, peer: End): JudgeCode | null {
  if (is(s, ACK) && !peer.seen && peer.iss === null && seqDiff(s.ack, peer.max) !== 0) {
    begin(peer, seqAdd(s.ack, -1));
    peer.max = s.ack;
    peer.contiguous = s.ack;
    peer.finBefore = true;
  }
  if (is(s, ACK) && seqLt(peer.max, s.ack)) missed(peer, s.ack);
  if (!end.seen || !peer.seen) return 'began-before';
  if (is(s, RST) || is(s, SYN)) return null;
  return Math.abs(seqDiff(s.seq, end.max)) < 2 ** 30 ? null : 'began-before';
}

function removeDoubts(c: Connection, s: Seen, end: End, peer: End): void {
  c.doubts = c.doubts.filter((doubt) => {
    if (!removes(s, doubt, end, peer)) return true;
    if (doubt.about === 'ack' && doubt.judged.code === 'capture-gap') c.lossy = true;
    return false;
  });
}

/** Where both ends are once all that was under way has arrived. */
export function finals(c: Connection): readonly [client: SeenState, server: SeenState] {
  if (c.blind) return NOT_KNOWN;
  const [client, server] = c.ends;
  return [stateOf(arrived(client), UNKNOWN), stateOf(arrived(server), c.before)];
}

/** Seen from its first SYN to its end. */
export function isComplete(c: Connection): boolean {
  const over: readonly SeenState[] = ['CLOSED', 'LISTEN', 'TIME-WAIT'];
  return c.whole && !c.lossy && finals(c).every((state) => over.includes(state));
}

/** Nothing more can be sent on it but repetitions. */
export function isOver(c: Connection): boolean {
  const [client, server] = c.ends;
  const reset = c.ends.some((end) => end.rst !== null);
  return reset || (client.fin !== null && server.fin !== null);
}

/** The end that is meant, and its peer. */
export const endsOf = (c: Connection, side: Side): readonly [End, End] =>
  side === 0 ? c.ends : [c.ends[1], c.ends[0]];
