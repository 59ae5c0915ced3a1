/**
 * The card that is being composed: what is given, what is chosen, and the segment that comes of it. A draft holds only
 * what the player chose, so that what Guided fills in follows the view.
 */
import type { Move, SeatView, TaughtField } from '#shared/match/index.ts';
import {
  type Order,
  REPORTS,
  type Report,
  type Segment,
  type SeqNum,
  segEnd,
  seqNum,
  usableWindow,
} from '#shared/tcp/index.ts';
import type { CallButton, Card, ChipName } from '#shared/text/index.ts';
import { cardOf } from './card.ts';
import { type Chip, chipsFor, threeChips } from './chips.ts';
import { connectionOf, numbersOf, rightMoves } from './connection.ts';
import { parse32 } from './number.ts';

export type FieldName = 'seq' | 'ack';

/** '' is not chosen; 'none' is a segment without ACK. */
export interface Draft {
  readonly card: Card;
  readonly seq: string;
  readonly ack: string;
}

export const draftOf = (card: Card): Draft => ({ card, seq: '', ack: '' });

export interface Field {
  readonly name: FieldName;
  /** 'given' is filled in by Guided; 'absent' for the ACK of a SYN. */
  readonly mode: 'given' | 'chips' | 'typed' | 'absent';
  /** As shown: digits, 'none' or ''. */
  readonly value: string;
  /** Why a given number is what it is. */
  readonly why: ChipName | null;
  readonly chips: readonly Chip[];
  /** The own variable that stands on the composer, and its value where it is known. */
  readonly standing: { readonly name: 'SND.NXT' | 'RCV.NXT'; readonly value: SeqNum | null };
}

export interface Composition {
  readonly card: Card;
  readonly seq: Field;
  readonly ack: Field;
  /** Octets that the card carries. */
  readonly len: number;
  readonly missing: FieldName | 'both' | null;
  /** null while something is missing. */
  readonly segment: Segment | null;
}

export function compose(view: SeatView, teaches: TaughtField, draft: Draft): Composition {
  const seq = fieldOf(view, teaches, draft, 'seq');
  const ack = fieldOf(view, teaches, draft, 'ack');
  const numbers = { seq: parse32(seq.value), ack: parse32(ack.value) };
  const lacks = {
    seq: numbers.seq === null,
    ack: ack.mode !== 'absent' && ack.value !== 'none' && numbers.ack === null,
  };
  const missing = lacks.seq && lacks.ack ? 'both' : lacks.seq ? 'seq' : lacks.ack ? 'ack' : null;
  const len = draft.card === 'DATA' ? dataLength(view) : 0;
  const segment = missing === null ? segmentOf(view, draft.card, numbers.seq ?? 0, numbers.ack, len) : null;
  return { card: draft.card, seq, ack, len, missing, segment };
}

/** The move that plays a segment on the view's connection. */
export const moveOf = (view: SeatView, segment: Segment): Move => ({
  move: 'act',
  peer: connectionOf(view).peer,
  action: { do: 'send', segment },
});

export const actionOf = (view: SeatView, what: CallButton | Report): Move => ({
  move: 'act',
  peer: connectionOf(view).peer,
  action: isReport(what) ? { do: 'report', what } : { do: what },
});

/** An order is the host's, not a connection's: it is given on the one that the match is about. */
export const orderOf = ({ peer }: SeatView, order: Order): Move => ({
  move: 'act',
  peer,
  action: { do: 'order', order },
});

const isReport = (what: string): what is Report => (REPORTS as readonly string[]).includes(what);

/**
 * What DATA would carry now; where the application has nothing, or the window no room, what it would carry if it had (the rules then say
 * so). Into a window that has been closed for long goes one octet: that is what PROBE sends.
 */
export function dataLength(view: SeatView): number {
  const { calls, tcb, owed } = connectionOf(view);
  if (calls.text === 0) return view.mss;
  if (owed === 'probe') return 1;
  const usable = usableWindow(tcb);
  return Math.min(view.mss, calls.text, usable === 0 ? view.mss : usable);
}

const BITS: { readonly [card in Card]: Segment['ctl'] } = {
  SYN: ['SYN'],
  'SYN,ACK': ['SYN'],
  ACK: [],
  DATA: ['PSH'],
  FIN: ['FIN'],
  RST: ['RST'],
};

function segmentOf(view: SeatView, card: Card, seq: number, ack: number | null, len: number): Segment {
  const wnd = connectionOf(view).tcb.rcvWnd;
  return { seq: seqNum(seq), ack: card === 'SYN' || ack === null ? null : seqNum(ack), ctl: BITS[card], len, wnd };
}

function fieldOf(view: SeatView, teaches: TaughtField, draft: Draft, name: FieldName): Field {
  const { sndNxt, rcvNxt } = numbersOf(connectionOf(view));
  const standing =
    name === 'seq' ? ({ name: 'SND.NXT', value: sndNxt } as const) : ({ name: 'RCV.NXT', value: rcvNxt } as const);
  const base = { name, why: null, chips: [], standing, value: draft[name] };
  const { help } = view.setup;
  if (name === 'ack' && draft.card === 'SYN') return { ...base, mode: 'absent', value: 'none' };
  if (help === 'expert') return { ...base, mode: 'typed', chips: chipsFor(view, draft.card)[name].filter(isNone) };
  if (help === 'standard') return { ...base, mode: 'chips', chips: chipsFor(view, draft.card)[name] };
  const given = givenNumbers(view, draft.card);
  const value = given[name];
  if (teaches === name && value !== null)
    return { ...base, mode: 'chips', chips: threeChips(view, draft.card, name, value) };
  return {
    ...base,
    mode: 'given',
    value: value === null ? 'none' : String(value),
    why: whyOf(view, draft.card, name, value),
  };
}

const isNone = (chip: Chip): boolean => chip.value === 'none';

/**
 * The numbers that a TCP would put on this card now, its ACK as far as it reaches; for a card that it would not send, those it would come
 * nearest to.
 */
export function givenNumbers(view: SeatView, card: Card): { readonly seq: SeqNum; readonly ack: SeqNum | null } {
  const right = rightMoves(view).filter((move) => move.sends !== null && cardOf(move.sends) === card);
  const farthest = right.toSorted((a, b) => b.takes - a.takes)[0]?.sends;
  if (farthest != null) return { seq: farthest.seq, ack: farthest.ack };
  const connection = connectionOf(view);
  const numbers = numbersOf(connection);
  const head = connection.inbox[0]?.segment;
  const ack = head === undefined ? numbers.rcvNxt : segEnd(head);
  return { seq: card === 'SYN' ? numbers.iss : numbers.sndNxt, ack: card === 'SYN' ? null : (ack ?? seqNum(0)) };
}

/** What a number on this card is called; null for none, and for one that has no name here. */
export function whyOf(view: SeatView, card: Card, name: FieldName, value: SeqNum | null): ChipName | null {
  if (value === null) return null;
  const chip = chipsFor(view, card)[name].find((one) => one.value === String(value));
  return chip === undefined || chip.name === 'none' ? null : chip.name;
}
