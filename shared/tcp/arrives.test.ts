/** SEGMENT ARRIVES, cell by cell: 11 states, 8 kinds of segment and text, each at every place of the window and with every ACK. */
import { describe, expect, test } from 'vitest';
import { segmentArrives } from './arrives.ts';
import { type Segment, segEnd } from './segment.ts';
import { type SeqNum, seqAdd, seqNum } from './seq.ts';
import { STATES, type State } from './state.ts';
import type { Tcb } from './tcb.ts';
import { ARRIVALS, type Sheet } from './testing/arrivals.ts';
import { reach } from './testing/reach.ts';

const KINDS = ['SYN', 'SYN,ACK', 'SYN,FIN', 'ACK', 'FIN', 'FIN,ACK', 'RST', 'RST,ACK', 'DATA'] as const;
const PLACES = ['left', 'again', 'at', 'inside', 'right'] as const;
const ACKS = ['ancient', 'old', 'exact', 'new'] as const;
const CONTEXT = { iss: seqNum(700), listening: false };

interface Case {
  readonly kind: string;
  readonly place: string;
  readonly ack: string;
  readonly next: string;
  readonly reply: string;
  readonly section: string;
}

const stateOf = (sheet: Sheet): State => STATES.find((s) => sheet.title.split(' ')[0] === s) as State;

function reached(sheet: Sheet): Tcb {
  const opened = sheet.title.endsWith('active OPEN') ? 'active' : 'passive';
  return reach(stateOf(sheet), { opened, text: 10 });
}

const placesOf = (state: State): readonly string[] =>
  state === 'CLOSED' || state === 'LISTEN' || state === 'SYN-SENT' ? ['at'] : PLACES;

function acksOf(state: State, kind: string): readonly string[] {
  if (!kind.includes('ACK') && kind !== 'DATA') return ['none'];
  if (state === 'CLOSED' || state === 'LISTEN') return ['exact'];
  return state === 'SYN-SENT' ? ACKS.filter((a) => a !== 'ancient') : ACKS;
}

/** Each row for every place and ACK that it names. */
function casesOf(sheet: Sheet): readonly Case[] {
  const state = stateOf(sheet);
  const lines = sheet.rows.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const [kind = '', places = '', acks = '', next = '', reply = '', step = ''] = line.split('|').map((s) => s.trim());
    const section = step === '' ? sheet.section : step.startsWith('RFC') ? step : `${sheet.section}, ${step}`;
    const of = (named: string, all: readonly string[]) => (named === '*' ? all : named.split(' '));
    return of(places, placesOf(state)).flatMap((place) =>
      of(acks, acksOf(state, kind)).map((ack) => ({ kind, place, ack, next, reply, section })),
    );
  });
}

function segmentOf(tcb: Tcb, { kind, place, ack }: Case): Segment {
  const at: SeqNum = tcb.irs === null ? seqNum(300) : tcb.rcvNxt;
  const seq = { left: -20, again: -1, at: 0, inside: 20, right: tcb.rcvWnd }[place] as number;
  const acks = {
    none: null,
    ancient: seqAdd(tcb.sndUna, -tcb.maxSndWnd - 1),
    old: tcb.irs === null || tcb.state === 'SYN-RECEIVED' ? tcb.iss : seqAdd(tcb.sndUna, -1),
    exact: tcb.state === 'CLOSED' || tcb.state === 'LISTEN' ? seqNum(900) : tcb.sndNxt,
    new: seqAdd(tcb.sndNxt, 1),
  } as const;
  const ctl = kind === 'DATA' ? ['PSH'] : kind.split(',').filter((bit) => bit !== 'ACK');
  return {
    seq: seqAdd(at, seq),
    ack: acks[ack as keyof typeof acks],
    ctl: ctl as Segment['ctl'],
    len: kind === 'DATA' ? 10 : 0,
    wnd: 1000,
  };
}

/** The reply in numbers, from the TCB before the arrival and the arrived segment alone. */
function replyOf(tcb: Tcb, { seq, ack, ...arrived }: Segment, reply: string): object | null {
  const rst = { ctl: ['RST'], len: 0, wnd: 0 };
  if (reply === '-') return null;
  if (reply === 'RST') return { seq: ack, ack: null, ...rst };
  if (reply === 'RST,ACK') return { seq: 0, ack: segEnd({ seq, ack, ...arrived }), ...rst };
  const rcvNxt = tcb.irs === null ? seqAdd(seq, 1) : seqAdd(tcb.rcvNxt, Number(reply.split('+')[1] ?? 0));
  if (reply !== 'SYN,ACK') return { seq: tcb.sndNxt, ack: rcvNxt, ctl: [], len: 0, wnd: tcb.rcvWnd };
  return { seq: tcb.state === 'LISTEN' ? 700 : tcb.iss, ack: rcvNxt, ctl: ['SYN'], len: 0, wnd: tcb.rcvWnd };
}

describe.each(ARRIVALS)('$title', (sheet) => {
  test.each(casesOf(sheet))('$kind $place, ACK $ack: next $next, reply $reply ($section)', (row) => {
    const tcb = reached(sheet);
    const segment = segmentOf(tcb, row);
    const { tcb: after, owes, section } = segmentArrives(tcb, segment, CONTEXT);
    expect({ next: after.state, owes, section }).toEqual({
      next: row.next === '=' ? tcb.state : row.next,
      owes: replyOf(tcb, segment, row.reply),
      section: row.section,
    });
  });

  test('every kind of segment stands in the table once for every place and ACK', () => {
    const state = stateOf(sheet);
    const all = KINDS.flatMap((kind) =>
      placesOf(state).flatMap((place) => acksOf(state, kind).map((ack) => `${kind} ${place} ${ack}`)),
    );
    expect(
      casesOf(sheet)
        .map((c) => `${c.kind} ${c.place} ${c.ack}`)
        .sort(),
    ).toEqual(all.sort());
  });
});

test('the table has all eleven states', () => {
  expect(new Set(ARRIVALS.map(stateOf))).toEqual(new Set(STATES));
});
