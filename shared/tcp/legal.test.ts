/** What an end may do, and what it is told when it may not. The moves themselves stand in testing/mistakes.ts. */
import { describe, expect, test } from 'vitest';
import { applyMove, judge, legalMoves, legalSegments, needsDecision, silent } from './legal.ts';
import type { State } from './state.ts';
import { ALSO, NEEDLESS, type Played, REFUSED, RIGHT } from './testing/mistakes.ts';
import { action, CONTEXT, contextOf, seg, shown, situation, type Told } from './testing/situations.ts';
import { VERDICT_CODES } from './verdict.ts';

const said = ({ state, told, does }: Played) => judge(situation(state, told), action(does), contextOf(told));

describe.each([
  ['right', RIGHT],
  ['needless', NEEDLESS],
  ['refused', [...REFUSED, ...ALSO]],
] as const)('%s', (verdict, rows) => {
  test.each(rows)('$code: in $state, $does', (row) => {
    const judged = said(row);
    expect(judged.verdict).toMatchObject({ verdict, code: row.code, reasoning: { state: row.state } });
    expect(shown(judged.verdict.reasoning.expected)).toBe(row.right);
    expect(judged.verdict.section).toMatch(/^(3\.|RFC )/);
    expect(judged.move === null).toBe(verdict === 'refused');
  });
});

// 'overtaken' needs two views of a seat, which match has.
test('every code is the verdict on some move', () => {
  const played = new Set<string>([...RIGHT, ...NEEDLESS, ...REFUSED].map((row) => row.code));
  expect(VERDICT_CODES.filter((code) => !played.has(code))).toEqual(['overtaken']);
});

test('a reason names the numbers: what is outstanding, what is expected, and how far the inbox reaches', () => {
  const row = REFUSED.find((r) => r.code === 'ack-between-segments') as Played;
  expect(said(row).verdict.reasoning).toMatchObject({
    given: seg(row.does),
    about: seg('<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>'),
    sndUna: 101,
    sndNxt: 101,
    rcvNxt: 301,
    rcvNxtAfter: 321,
  });
});

const DATA = '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>';
const NEXT = '<SEQ=311><ACK=101><CTL=PSH,ACK><DATA=10>';
const FIN = '<SEQ=321><ACK=101><CTL=FIN,ACK>';

/** The verdict, and what is left in the inbox once the move is made. */
function plays(state: State, told: Told, does: string) {
  const at = situation(state, told);
  const { verdict, move } = judge(at, action(does), CONTEXT);
  const after = move === null ? null : applyMove(at, move, CONTEXT);
  return {
    code: verdict.code,
    state: after?.tcb.state,
    left: after === null ? null : at.inbox.length - after.taken,
    after,
  };
}

describe('one ACK for several segments (MUST-58, MUST-59)', () => {
  const three = { inbox: [DATA, NEXT, FIN] };
  test.each([
    [311, 'answer', 2, 'ESTABLISHED'],
    [321, 'answer', 1, 'ESTABLISHED'],
    [322, 'answer', 0, 'CLOSE-WAIT'],
  ])('ack %i: %s, leaves %i in the inbox, %s', (ack, code, left, state) =>
    expect(plays('ESTABLISHED', three, `<SEQ=101><ACK=${ack}><CTL=ACK>`)).toMatchObject({ code, left, state }),
  );

  test('silent segments between are taken in with the others', () => {
    const inbox = [DATA, '<SEQ=311><ACK=101><CTL=ACK>', NEXT];
    expect(plays('ESTABLISHED', { inbox }, '<SEQ=101><ACK=321><CTL=ACK>')).toMatchObject({ code: 'answer', left: 0 });
  });

  test('a segment above a gap is answered with the one that fills it', () => {
    const told = { heard: [NEXT], inbox: [DATA] };
    const { code, after } = plays('ESTABLISHED', told, '<SEQ=101><ACK=321><CTL=ACK>');
    expect([code, after?.delivered]).toEqual(['answer', 20]);
  });

  test('duplicates of one segment are acknowledged once', () =>
    expect(plays('ESTABLISHED', { heard: [DATA], inbox: [DATA, DATA] }, '<SEQ=101><ACK=311><CTL=ACK>').left).toBe(0));

  test('a challenge ACK answers one segment only', () => {
    const rst = '<SEQ=400><CTL=RST>';
    expect(plays('ESTABLISHED', { inbox: [rst, rst] }, '<SEQ=101><ACK=301><CTL=ACK>').left).toBe(1);
    expect(plays('ESTABLISHED', { inbox: [rst, DATA] }, '<SEQ=101><ACK=311><CTL=ACK>').left).toBe(null);
  });

  test('what has to be thrown away stops the ACK', () => {
    const inbox = [DATA, '<SEQ=311><CTL=FIN>', NEXT];
    expect(plays('ESTABLISHED', { inbox }, '<SEQ=101><ACK=321><CTL=ACK>').code).not.toBe('answer');
    expect(plays('ESTABLISHED', { inbox }, '<SEQ=101><ACK=311><CTL=ACK>').left).toBe(2);
  });
});

describe('a call may ride on the answer or wait', () => {
  const close = { inbox: ['<SEQ=301><ACK=101><CTL=FIN,ACK>'], calls: { close: true } };
  test('three segments: the FIN acknowledges the FIN', () =>
    expect(plays('ESTABLISHED', close, '<SEQ=101><ACK=302><CTL=FIN,ACK>')).toMatchObject({
      code: 'answer-with-call',
      state: 'LAST-ACK',
      left: 0,
    }));
  test('four segments: the ACK first, the CLOSE is still to be done', () => {
    const { code, state, after } = plays('ESTABLISHED', close, '<SEQ=101><ACK=302><CTL=ACK>');
    expect([code, state, after?.calls.close]).toEqual(['answer', 'CLOSE-WAIT', true]);
  });
  test('text rides on the third segment of the handshake', () =>
    expect(
      plays(
        'SYN-SENT',
        { inbox: ['<SEQ=300><ACK=101><CTL=SYN,ACK>'], calls: { text: 10 } },
        '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
      ),
    ).toMatchObject({ code: 'answer-with-call', state: 'ESTABLISHED', left: 0 }));
  test('but it has to acknowledge what is at the head', () =>
    expect(plays('ESTABLISHED', close, '<SEQ=101><ACK=301><CTL=FIN,ACK>').code).toBe('ack-is-their-seq'));
  test('the last text may carry the FIN', () =>
    expect(
      plays('ESTABLISHED', { calls: { text: 10, close: true } }, '<SEQ=101><ACK=301><CTL=FIN,PSH,ACK><DATA=10>'),
    ).toMatchObject({ code: 'call', state: 'FIN-WAIT-1' }));
  test('less text than fits may be sent', () => {
    const { code, after } = plays('ESTABLISHED', { calls: { text: 10 } }, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=4>');
    expect([code, after?.calls.text]).toEqual(['call', 6]);
  });
  test('ABORT may carry an ACK or not', () => {
    const told = { calls: { abort: true } };
    expect(plays('ESTABLISHED', told, '<SEQ=101><CTL=RST>')).toMatchObject({ code: 'call', state: 'CLOSED' });
    expect(plays('ESTABLISHED', told, '<SEQ=101><ACK=301><CTL=RST,ACK>')).toMatchObject({
      code: 'call',
      state: 'CLOSED',
    });
    expect(plays('ESTABLISHED', told, '<SEQ=7><CTL=RST>').code).toBe('rst-seq');
  });
  test('CLOSE stands in line behind the OPEN', () => {
    expect(plays('SYN-SENT', { calls: { close: true } }, 'leave').code).toBe('leave-while-opening');
    expect(needsDecision(situation('LISTEN', { calls: { close: true } }), CONTEXT).owed).toBe(null);
  });
  test('where ABORT sends nothing, LEAVE does it', () => {
    expect(plays('SYN-SENT', { calls: { abort: true } }, 'leave')).toMatchObject({ code: 'call', state: 'CLOSED' });
    expect(plays('LAST-ACK', { calls: { abort: true } }, 'leave')).toMatchObject({ code: 'call', state: 'CLOSED' });
  });
});

describe('RESEND', () => {
  const expired = { expired: 'retransmission' } as const;
  test('of what has expired is right even while the head asks', () =>
    expect(plays('FIN-WAIT-1', { inbox: [DATA], ...expired }, 'resend')).toMatchObject({
      code: 'retransmission',
      left: 1,
    }));
  test('by hand is RESEND too', () => {
    expect(plays('FIN-WAIT-1', expired, '<SEQ=101><ACK=301><CTL=FIN,ACK>').code).toBe('retransmission');
    expect(plays('FIN-WAIT-1', {}, '<SEQ=101><ACK=301><CTL=FIN,ACK>').code).toBe('resent-before-rto');
  });
  test('after the RTO starts the timer anew; before, it leaves it running', () => {
    expect(plays('SYN-SENT', expired, 'resend').after?.timers).toEqual([
      { timer: 'retransmission', change: 'restart' },
    ]);
    expect(plays('SYN-SENT', {}, 'resend').after?.timers).toEqual([]);
  });
});

test('a repeated SYN in SYN-RECEIVED gets an ACK or the SYN,ACK again: choice e', () => {
  const inbox = ['<SEQ=300><CTL=SYN>'];
  expect(plays('SYN-RECEIVED', { inbox }, '<SEQ=101><ACK=301><CTL=ACK>')).toMatchObject({ code: 'answer', left: 0 });
  expect(plays('SYN-RECEIVED', { inbox }, '<SEQ=100><ACK=301><CTL=SYN,ACK>')).toMatchObject({
    code: 'answer',
    left: 0,
  });
});

test('needless twice goes on the wire, the third time it does not', () => {
  const ack = '<SEQ=101><ACK=301><CTL=ACK>';
  expect(plays('ESTABLISHED', { needlessInARow: 1 }, ack).code).toBe('ack-says-nothing-new');
  expect(plays('ESTABLISHED', { needlessInARow: 2 }, ack).code).toBe('third-needless');
});

test.each([
  ['ESTABLISHED', { inbox: [DATA] }, 'answer'],
  ['ESTABLISHED', { inbox: ['<SEQ=301><CTL=FIN>'] }, 'discard'],
  ['SYN-SENT', { expired: 'retransmission' }, 'retransmission'],
  ['TIME-WAIT', { expired: 'timeWait' }, 'leave'],
  ['TIME-WAIT', { expired: 'timeWait', inbox: ['<SEQ=301><ACK=101><CTL=FIN,ACK>'] }, 'answer'],
  ['CLOSED', { calls: { open: 'passive' } }, 'call'],
  ['ESTABLISHED', { calls: { text: 1 } }, 'call'],
  ['SYN-SENT', { calls: { text: 1 } }, null],
  ['ESTABLISHED', { heard: [NEXT], duplicateAcks: 1 }, null],
  ['FIN-WAIT-1', {}, null],
] as const)('in %s with %j is owed: %s', (state, told, owed) =>
  expect(needsDecision(situation(state, told as Told), CONTEXT).owed).toBe(owed),
);

test('an ACK and a segment above a gap are taken in by themselves; what looks like something and is dropped is not', () => {
  const { tcb } = situation('FIN-WAIT-1');
  const isSilent = (text: string) => silent(tcb, seg(text), CONTEXT);
  expect(isSilent('<SEQ=301><ACK=102><CTL=ACK>')).toBe(true);
  expect(isSilent(NEXT)).toBe(true);
  expect(isSilent('<SEQ=301><CTL=RST>')).toBe(true);
  expect(isSilent('<SEQ=99999><CTL=RST>')).toBe(false);
  expect(isSilent(DATA)).toBe(false);
});

test('whatever is listed as legal is judged so, and has the code that is listed', () => {
  for (const { state, told } of [...RIGHT, ...NEEDLESS, ...REFUSED, ...ALSO]) {
    const at = situation(state, told);
    const context = contextOf(told);
    for (const move of legalMoves(at, context)) {
      const judged = judge(at, move.action, context);
      expect(judged.move).toEqual(move);
      expect(judged.verdict.code).toBe(move.code);
    }
    expect(legalSegments(at, context).length).toBe(legalMoves(at, context).filter((m) => m.sends !== null).length);
  }
});
