/** A listener with a backlog: choice o of README.md. Its mistakes stand in testing/backlogMoves.ts. */
import { describe, expect, test } from 'vitest';
import { type Backlog, openedByCookie, provenIrs } from './backlog.ts';
import { COOKIE_EDGES, edgesBetween } from './diagram.ts';
import { applyMove, judge, legalMoves, needsDecision, silent } from './legal.ts';
import { seqNum } from './seq.ts';
import { reach } from './testing/reach.ts';
import { action, contextOf, seg, shown, situation, type Told } from './testing/situations.ts';

const BACKLOG: Backlog = { full: true, hashes: [500, 400].map(seqNum), reach: 10, orders: null };
const FULL: Told = { backlog: BACKLOG };

function plays(told: Told, does: string) {
  const at = situation('LISTEN', told);
  const { verdict, move } = judge(at, action(does), contextOf(told));
  if (move === null) throw new Error(`refused: ${verdict.code}`);
  return applyMove(at, move, contextOf(told));
}

describe('a SYN that finds the backlog full', () => {
  const told: Told = { ...FULL, inbox: ['<SEQ=300><CTL=SYN>'] };

  test('is dropped, and by hand: it looks like something', () => {
    expect(needsDecision(situation('LISTEN', told), contextOf(told)).owed).toBe('discard');
    expect(silent(reach('LISTEN'), seg('<SEQ=300><CTL=SYN>'), contextOf(told))).toBe(false);
    expect(plays(told, 'discard')).toMatchObject({ taken: 1, sends: null, tcb: { state: 'LISTEN' } });
  });

  test('or gets a cookie, for which nothing is kept and no timer runs', () => {
    const done = plays(told, 'cookie');
    expect(shown(done.sends)).toBe('<SEQ=800><ACK=301><CTL=SYN,ACK>');
    expect(done).toMatchObject({ taken: 1, timers: [], tcb: reach('LISTEN', { wnd: 65535 }) });
  });
});

describe('an ACK in LISTEN', () => {
  test.each([801, 701])('that acknowledges a cookie of now or of before (%i) makes the connection', (ack) => {
    const told: Told = { ...FULL, inbox: [`<SEQ=301><ACK=${ack}><CTL=ACK>`] };
    const done = plays(told, 'take');
    expect(done.signals).toEqual(['connection established']);
    expect(done.tcb).toMatchObject({ state: 'ESTABLISHED', openedBy: 'passive', irs: 300, rcvNxt: 301 });
    expect([done.tcb.iss, done.tcb.sndUna, done.tcb.sndNxt]).toEqual([ack - 1, ack, ack]);
    expect(done.tcb.armed.retransmission).toBe(false);
  });

  test('stays at the head: the connection that it makes takes in what it brings', () => {
    const told: Told = { ...FULL, inbox: ['<SEQ=301><ACK=801><CTL=PSH,ACK><DATA=10>'] };
    const at = situation('LISTEN', told);
    const done = plays(told, 'take');
    expect(done).toMatchObject({ taken: 0, delivered: 0 });
    expect(needsDecision({ ...at, tcb: done.tcb }, contextOf(told)).owed).toBe('answer');
  });

  test('that acknowledges anything else is a stranger’s: the one right answer is the RST of LISTEN', () => {
    for (const ack of [802, 813, 780, 690]) {
      const told: Told = { ...FULL, inbox: [`<SEQ=301><ACK=${ack}><CTL=ACK>`] };
      const right = legalMoves(situation('LISTEN', told), contextOf(told));
      expect(right.map((move) => shown(move.sends))).toEqual([`<SEQ=${ack}><CTL=RST>`]);
    }
  });

  test('may have overtaken the first text: the cookie tells where that begins', () => {
    const told: Told = { ...FULL, inbox: ['<SEQ=311><ACK=801><CTL=ACK>'] };
    expect(plays(told, 'take').tcb).toMatchObject({ irs: 300, rcvNxt: 301 });
    expect(provenIrs(reach('LISTEN'), seg('<SEQ=312><ACK=801><CTL=ACK>'), BACKLOG)).toBeNull();
    expect(provenIrs(reach('LISTEN'), seg('<SEQ=300><ACK=801><CTL=ACK>'), BACKLOG)).toBeNull();
  });

  test('bears no cookie if it is a SYN,ACK or an RST', () => {
    const bears = (text: string) => provenIrs(reach('LISTEN'), seg(text), BACKLOG) !== null;
    expect(bears('<SEQ=301><ACK=801><CTL=ACK>')).toBe(true);
    expect(bears('<SEQ=301><ACK=801><CTL=SYN,ACK>')).toBe(false);
    expect(bears('<SEQ=301><ACK=801><CTL=RST,ACK>')).toBe(false);
  });
});

test('the edge from LISTEN to ESTABLISHED is an exception of its own, and in no other table', () => {
  const before = reach('LISTEN');
  const { tcb } = openedByCookie(before, seg('<SEQ=301><ACK=801><CTL=ACK>'), seqNum(801), seqNum(300));
  expect(edgesBetween(before.state, tcb.state, 'segment', COOKIE_EDGES)).toHaveLength(1);
  expect(edgesBetween(before.state, tcb.state, 'segment')).toEqual([]);
});

describe('orders', () => {
  const orders = (given: 'cookie' | 'discard' | null, due: boolean): Told => ({
    backlog: { ...BACKLOG, orders: { given, due, fits: 'cookie' } },
  });
  const codes = (told: Told) => legalMoves(situation('LISTEN', told), contextOf(told)).map((move) => move.code);

  test('the first is owed once it is due, and the one that helps stands first', () => {
    expect(needsDecision(situation('LISTEN', orders(null, true)), contextOf(orders(null, true))).owed).toBe('order');
    expect(codes(orders(null, true))).toEqual(['order', 'order-needs-room', 'order-turns-away']);
  });
  test('before that there are none', () => expect(codes(orders(null, false))).toEqual([]));
  test('a later one owes nothing', () => {
    const told = orders('discard', false);
    expect(needsDecision(situation('LISTEN', told), contextOf(told)).owed).toBeNull();
    expect(codes(told)).toEqual(['order', 'order-needs-room', 'order-repeats']);
  });
  test('one may be given while a segment waits', () =>
    expect(codes({ ...orders('discard', false), inbox: ['<SEQ=301><ACK=801><CTL=ACK>'] })).toContain('order'));
});
