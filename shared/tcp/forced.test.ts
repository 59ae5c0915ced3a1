/** What a mistake would have done, had it gone out: every code of the verdicts can be forced, and leaves a TCB that makes sense. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forced, judge } from './legal.ts';
import type { Segment } from './segment.ts';
import { seqDiff, seqNum } from './seq.ts';
import { type Action, REPORTS, type Situation } from './situation.ts';
import { STATES, type State } from './state.ts';
import type { Tcb } from './tcb.ts';
import { ALSO, NEEDLESS, type Played, REFUSED, RIGHT } from './testing/mistakes.ts';
import { action, CONTEXT, contextOf, seg, shown, situation, type Told } from './testing/situations.ts';
import { REFUSAL_CODES } from './verdict.ts';

const DATA = '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>';
const SYN = '<SEQ=300><CTL=SYN>';
const STRAY = '<SEQ=300><ACK=900><CTL=ACK>';

/** What may be said of any TCB, however it came about. */
function expectSense(tcb: Tcb, before: Tcb): void {
  expect(STATES).toContain(tcb.state);
  expect(seqDiff(tcb.sndNxt, tcb.sndUna), 'nothing is acknowledged that was not sent').toBeGreaterThanOrEqual(0);
  if (tcb.armed.retransmission) expect(tcb.retransmissionQueue.length).toBeGreaterThan(0);
  if (tcb.state === 'CLOSED' || tcb.state === 'LISTEN') expect(tcb.retransmissionQueue).toEqual([]);
  expect(tcb.profile).toBe(before.profile);
}

test.each([...RIGHT, ...NEEDLESS, ...REFUSED, ...ALSO])('$code: in $state, $does can be forced', (row: Played) => {
  const at = situation(row.state, row.told);
  const { applied } = forced(at, action(row.does), contextOf(row.told));
  expectSense(applied.tcb, at.tcb);
  expect(applied.taken).toBeLessThanOrEqual(at.inbox.length);
  expect(applied.outcomes).toHaveLength(applied.taken);
  if (row.does.startsWith('<')) expect(shown(applied.sends)).toBe(shown(seg(row.does)));
});

test('there is a mistake to be forced for every code of a refusal', () => {
  const codes = new Set<string>([...REFUSED, ...ALSO].map((row) => row.code));
  expect(REFUSAL_CODES.filter((code) => !codes.has(code))).toEqual([]);
});

/** After the forced move: the state, SND.NXT, what waits for its ACK, how many segments of the inbox are gone. */
function forcing(state: State, told: Told, does: string) {
  const { applied } = forced(situation(state, told), action(does), contextOf(told));
  const { tcb, calls, taken, sends } = applied;
  return {
    state: tcb.state,
    sndNxt: tcb.sndNxt as number,
    waits: tcb.retransmissionQueue.map(shown),
    taken,
    sends: shown(sends),
    text: calls.text,
  };
}

describe('an end that makes a mistake believes in it:', () => {
  const FIN_TOO_FAR = '<SEQ=102><ACK=301><CTL=FIN,ACK>';
  test('a FIN with a number too high is waited for with that number', () =>
    expect(forcing('ESTABLISHED', { calls: { close: true } }, FIN_TOO_FAR)).toMatchObject({
      state: 'FIN-WAIT-1',
      sndNxt: 103,
      waits: [FIN_TOO_FAR],
    }));

  test('a FIN with a number that is taken already counts as acknowledged', () =>
    expect(forcing('CLOSE-WAIT', { calls: { close: true } }, '<SEQ=100><ACK=302><CTL=FIN,ACK>')).toMatchObject({
      state: 'LAST-ACK',
      sndNxt: 101,
      waits: [],
    }));

  test('a FIN before the text leaves the text unsent', () =>
    expect(
      forcing('ESTABLISHED', { calls: { text: 10, close: true } }, '<SEQ=101><ACK=301><CTL=FIN,ACK>'),
    ).toMatchObject({ state: 'FIN-WAIT-1', sndNxt: 102, text: 10 }));

  test('text that nobody has written goes out', () =>
    expect(forcing('ESTABLISHED', {}, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>')).toMatchObject({
      sndNxt: 111,
      text: 0,
    }));

  test('a SYN with an ISN of its own choice is the ISN', () =>
    expect(forcing('CLOSED', { calls: { open: 'active' } }, '<SEQ=5><CTL=SYN>')).toMatchObject({
      state: 'SYN-SENT',
      sndNxt: 6,
      waits: ['<SEQ=5><CTL=SYN>'],
    }));

  test('so is that of a SYN,ACK', () =>
    expect(forcing('LISTEN', { inbox: [SYN] }, '<SEQ=9><ACK=301><CTL=SYN,ACK>')).toMatchObject({
      state: 'SYN-RECEIVED',
      sndNxt: 10,
      taken: 1,
    }));

  test('what was answered with a wrong ack is taken in all the same', () =>
    expect(forcing('ESTABLISHED', { inbox: [DATA] }, '<SEQ=101><ACK=301><CTL=ACK>')).toMatchObject({
      state: 'ESTABLISHED',
      taken: 1,
      sends: '<SEQ=101><ACK=301><CTL=ACK>',
    }));
});

describe('what the state has no place for is a stray, of which the TCB knows nothing:', () => {
  test('a second FIN', () =>
    expect(forcing('FIN-WAIT-2', {}, '<SEQ=102><ACK=301><CTL=FIN,ACK>')).toMatchObject({
      state: 'FIN-WAIT-2',
      sndNxt: 102,
      waits: [],
    }));
  test('text before the connection is open', () =>
    expect(forcing('SYN-SENT', { calls: { text: 10 } }, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>')).toMatchObject({
      state: 'SYN-SENT',
      sndNxt: 101,
      text: 10,
    }));
  test('a bare ACK for a SYN in LISTEN', () =>
    expect(forcing('LISTEN', { inbox: [SYN] }, '<SEQ=700><ACK=301><CTL=ACK>')).toMatchObject({
      state: 'LISTEN',
      taken: 1,
    }));
  test('an answer to a stranger', () =>
    expect(forcing('CLOSED', { inbox: [STRAY] }, '<SEQ=0><CTL=RST>')).toMatchObject({ state: 'CLOSED', taken: 1 }));
});

describe('the honest consequence of', () => {
  test('LEAVE is that there is no TCB any more, and nobody is told', () => {
    for (const state of ['ESTABLISHED', 'FIN-WAIT-2', 'LAST-ACK', 'TIME-WAIT'] as const)
      expect(forcing(state, {}, 'leave')).toMatchObject({ state: 'CLOSED', sends: null });
  });
  test('an RST in a connection is that it is gone', () =>
    expect(forcing('ESTABLISHED', { inbox: [DATA] }, '<SEQ=101><CTL=RST>')).toMatchObject({
      state: 'CLOSED',
      taken: 1,
    }));
  test('an RST to a SYN that crosses is that the own SYN still waits', () =>
    expect(forcing('SYN-SENT', { inbox: [SYN] }, '<SEQ=0><ACK=301><CTL=RST,ACK>')).toMatchObject({
      state: 'SYN-SENT',
      taken: 1,
    }));
  test('DISCARD is that what should have been answered was never there', () =>
    expect(forcing('ESTABLISHED', { inbox: [DATA] }, 'discard')).toMatchObject({ taken: 1, sends: null, sndNxt: 101 }));
  test('RESEND with nothing outstanding is the last ACK again', () =>
    expect(forcing('TIME-WAIT', {}, 'resend')).toMatchObject({ sends: '<SEQ=102><ACK=302><CTL=ACK>' }));
  test('RESEND of another segment is that the timer begins anew', () => {
    const at = situation('SYN-SENT', { expired: 'retransmission' });
    expect(forced(at, action('<SEQ=777><CTL=SYN>'), CONTEXT).applied.timers).toEqual([
      { timer: 'retransmission', change: 'restart' },
    ]);
  });
  test('a wrong REPORT is that the application believes it, and asks no more', () => {
    const at = situation('SYN-SENT', { calls: { report: true } });
    expect(forced(at, { do: 'report', what: 'refused' }, CONTEXT).applied).toMatchObject({
      tcb: at.tcb,
      sends: null,
      calls: { report: false },
    });
  });
  test('a PROBE that asks for nothing is a question all the same', () =>
    expect(forcing('ESTABLISHED', {}, 'probe')).toMatchObject({ sends: '<SEQ=100><ACK=301><CTL=ACK>', sndNxt: 101 }));
  test('a WINDOW that says nothing new is an ACK', () =>
    expect(forcing('ESTABLISHED', {}, 'window')).toMatchObject({ sends: '<SEQ=101><ACK=301><CTL=ACK>' }));
  test('LISTEN where there is a connection is nothing at all', () =>
    expect(forcing('ESTABLISHED', {}, 'listen')).toMatchObject({ state: 'ESTABLISHED', sends: null, taken: 0 }));
});

const anySegment: fc.Arbitrary<Segment> = fc.record({
  seq: fc
    .oneof(fc.constantFrom(0, 99, 100, 101, 102, 111, 300, 301), fc.integer({ min: 0, max: 0xffff_ffff }))
    .map(seqNum),
  ack: fc.option(
    fc.oneof(fc.constantFrom(99, 101, 102, 300, 301, 302, 311), fc.integer({ min: 0, max: 0xffff_ffff })).map(seqNum),
  ),
  ctl: fc.subarray(['SYN', 'FIN', 'RST', 'PSH'] as const),
  len: fc.constantFrom(0, 0, 5, 10, 200),
  wnd: fc.constantFrom(0, 20, 65535),
});
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anySegment.map((segment): Action => ({ do: 'send', segment })),
  fc.constantFrom('resend', 'discard', 'leave', 'listen', 'probe', 'window').map((what): Action => ({ do: what })),
  fc.constantFrom(...REPORTS).map((what): Action => ({ do: 'report', what })),
);
const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    state: fc.constantFrom(...STATES),
    inbox: fc.array(anySegment, { maxLength: 3 }),
    calls: fc.record({
      open: fc.constantFrom(null, 'active' as const, 'passive' as const),
      text: fc.constantFrom(0, 10, 500),
      close: fc.boolean(),
      abort: fc.boolean(),
      report: fc.boolean(),
      window: fc.boolean(),
    }),
    expired: fc.record({ retransmission: fc.boolean(), timeWait: fc.boolean(), probe: fc.boolean() }),
    keepalive: fc.constantFrom(null, { unanswered: 1, probes: 5 }),
    duplicateAcks: fc.nat(2),
    needlessInARow: fc.nat(2),
  })
  .map(({ state, ...rest }) => ({ ...situation(state), ...rest, mss: 100 }));

test('any action in any situation can be forced, and what is not refused can be, too', () => {
  fc.assert(
    fc.property(anySituation, anyAction, (at, what) => {
      const { applied } = forced(at, what, CONTEXT);
      expectSense(applied.tcb, at.tcb);
      expect(applied.taken).toBeLessThanOrEqual(at.inbox.length);
      judge({ ...at, tcb: applied.tcb, inbox: at.inbox.slice(applied.taken) }, what, CONTEXT);
    }),
    { numRuns: 3000 },
  );
});
