/**
 * The numbers from which a player chooses: right ones and believable wrong ones, each value once, in an order that
 * depends on the names and never on which of them is right.
 */
import type { SeatView } from '#shared/match/index.ts';
import { type Segment, type SeqNum, segEnd, seqAdd, seqDiff, seqNum } from '#shared/tcp/index.ts';
import type { Card, ChipName } from '#shared/text/index.ts';
import { cardOf } from './card.ts';
import { connectionOf, isUnopened, numbersOf, rightMoves } from './connection.ts';

export interface Chip {
  readonly name: ChipName | 'none';
  /** What the field will show: a number, or 'none' for a segment without ACK. */
  readonly value: string;
}

export interface Chips {
  readonly seq: readonly Chip[];
  /** Empty for a card that has no ACK field. */
  readonly ack: readonly Chip[];
}

/** At most this many, so that a row fits on a phone. */
const CHIPS_AT_MOST = 5;

const NONE: Chip = { name: 'none', value: 'none' };

type Candidate = readonly [name: ChipName, value: SeqNum | null];

/** All chips of a card on the Standard level of help. */
export function chipsFor(view: SeatView, card: Card): Chips {
  const right = rightNumbersOf(view, card);
  const seq = choose(seqCandidates(view, card), seqRank(view), right.seqs);
  if (card === 'SYN') return { seq, ack: [] };
  const ack = choose(ackCandidates(view), ACK_RANK, right.acks);
  // A reset and a FIN without ACK are things that players try, and the first is sometimes right.
  const mayLackAck = card === 'RST' || card === 'FIN';
  return { seq, ack: mayLackAck ? [...ack.slice(0, CHIPS_AT_MOST - 1), NONE] : ack };
}

/** Three of them for the field that a level teaches, by size: the right one stands anywhere. */
export function threeChips(view: SeatView, card: Card, field: 'seq' | 'ack', right: SeqNum): readonly Chip[] {
  const candidates = field === 'seq' ? seqCandidates(view, card) : ackCandidates(view);
  const rank = field === 'seq' ? seqRank(view) : ACK_RANK;
  const all = dedupe(candidates, rank);
  const wrong = TEMPTING[field].flatMap((name) => {
    const value = candidates.find(([other]) => other === name)?.[1] ?? null;
    const chip = all.find((one) => one.value === String(value));
    return chip === undefined || chip.value === String(right) ? [] : [chip];
  });
  // Which of them tempt turns with the number itself: always the smaller ones would give the largest away.
  const turn = wrong.length === 0 ? 0 : right % wrong.length;
  const others = all.filter((chip) => chip.value !== String(right));
  const tempting = [...new Set([...wrong.slice(turn), ...wrong.slice(0, turn), ...others])].slice(0, 2);
  const three = all.filter((chip) => chip.value === String(right) || tempting.includes(chip));
  return three.toSorted((a, b) => seqDiff(seqNum(Number(a.value)), seqNum(Number(b.value))));
}

/** The wrong numbers that most people choose, first. */
const TEMPTING: { readonly [field in 'seq' | 'ack']: readonly ChipName[] } = {
  seq: ['ISS', 'SND.NXT+1', 'SND.UNA', 'RCV.NXT', 'SND.NXT-1'],
  ack: ['SEG.SEQ', 'SEG.SEQ+SEG.LEN+1', 'SEG.SEQ+1', 'IRS+1', 'SEG.ACK', 'RCV.NXT', 'RCV.NXT+1', 'SND.NXT'],
};

function seqCandidates(view: SeatView, card: Card): readonly Candidate[] {
  const connection = connectionOf(view);
  const { iss, sndUna, sndNxt, rcvNxt } = numbersOf(connection);
  const head = connection.inbox[0]?.segment ?? null;
  // TIME-WAIT may answer a new SYN (RFC 9293 3.6.1, MAY-2), under the ISS that comes next.
  const reopens = connection.tcb.state === 'TIME-WAIT' && connection.listening;
  const always: readonly Candidate[] = [
    ['ISS', reopens ? seqNum(connection.nextIss) : iss],
    ['ISS+1', seqAdd(iss, 1)],
    ['SND.UNA', sndUna],
    ['SND.NXT', sndNxt],
    ['SND.NXT+1', seqAdd(sndNxt, 1)],
    ['RCV.NXT', rcvNxt ?? head?.seq ?? null],
    ['SND.NXT-1', seqAdd(sndNxt, -1)],
  ];
  if (card !== 'RST') return always;
  return [['0', seqNum(0)], ['SEG.ACK', head?.ack ?? null], ...always];
}

function ackCandidates(view: SeatView): readonly Candidate[] {
  const connection = connectionOf(view);
  const { iss, irs, rcvNxt, sndNxt } = numbersOf(connection);
  const [head, second, third] = connection.inbox.map((one) => one.segment);
  const held = connection.tcb.held.at(-1);
  const after = (segment: Segment | undefined) => (segment === undefined ? null : segEnd(segment));
  const from = (base: SeqNum | null | undefined, n: number) => (base == null ? null : seqAdd(base, n));
  return [
    ['IRS+1', from(irs, 1)],
    ['RCV.NXT', rcvNxt],
    ['SEG.SEQ', head?.seq ?? null],
    ['SEG.SEQ+1', from(head?.seq, 1)],
    ['SEG.SEQ+SEG.LEN', after(head)],
    ['SEG2.SEQ+LEN', after(second)],
    ['SEG3.SEQ+LEN', after(third)],
    ['HELD.SEQ+LEN', after(held)],
    ['SEG.ACK', head?.ack ?? null],
    ['RCV.NXT+1', from(rcvNxt, 1)],
    ['RCV.NXT-1', from(rcvNxt, -1)],
    ['SEG.SEQ+SEG.LEN+1', head === undefined ? null : seqAdd(segEnd(head), 1)],
    ['SND.NXT', sndNxt],
    // Before anything has come there is nothing to acknowledge, and any number is wrong.
    ['ISS+1', rcvNxt === null ? seqAdd(iss, 1) : null],
    ['0', rcvNxt === null ? seqNum(0) : null],
  ];
}

/** Which of several names for one number is shown: the one that the RFC would use. */
const seqRank = (view: SeatView): readonly ChipName[] =>
  isUnopened(connectionOf(view).tcb.state) ? ['ISS', 'SND.NXT'] : ['SND.NXT', 'SND.UNA', 'ISS', 'SEG.ACK'];

const ACK_RANK: readonly ChipName[] = ['RCV.NXT', 'SEG.SEQ+SEG.LEN', 'SEG.SEQ', 'SEG2.SEQ+LEN', 'SEG3.SEQ+LEN'];

/** One chip for each number, in the order of the candidates, under its best name. */
function dedupe(candidates: readonly Candidate[], rank: readonly ChipName[]): readonly Chip[] {
  const place = (name: ChipName) => (rank.includes(name) ? rank.indexOf(name) : rank.length);
  return candidates.flatMap(([name, value], at) => {
    if (value === null) return [];
    const same = candidates.filter(([, other]) => other === value);
    const best = same.reduce((a, b) => (place(b[0]) < place(a[0]) ? b : a));
    return candidates.indexOf(best) === at ? [{ name, value: String(value) }] : [];
  });
}

/** The first few, with every right one among them. */
function choose(candidates: readonly Candidate[], rank: readonly ChipName[], right: ReadonlySet<string>) {
  const all = dedupe(candidates, rank);
  const wrong = all.filter((chip) => !right.has(chip.value));
  const room = Math.max(2, CHIPS_AT_MOST - (all.length - wrong.length));
  const kept = new Set(wrong.slice(0, room));
  return all.filter((chip) => right.has(chip.value) || kept.has(chip));
}

function rightNumbersOf(view: SeatView, card: Card) {
  const segments = rightMoves(view).flatMap((move) =>
    move.sends !== null && move.action.do !== 'cookie' && cardOf(move.sends) === card ? [move.sends] : [],
  );
  return {
    seqs: new Set(segments.map((segment) => String(segment.seq))),
    acks: new Set(segments.map((segment) => String(segment.ack))),
  };
}
