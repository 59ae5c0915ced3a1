/** User calls and timeouts in every state, as tables: state | what it becomes | what is sent or the error. */
import { describe, expect, test } from 'vitest';
import { abort, type CallResult, close, open, receive, send, status } from './calls.ts';
import { printSegment } from './notation.ts';
import type { Outcome } from './outcome.ts';
import { seqNum } from './seq.ts';
import { STATES, type State } from './state.ts';
import type { Tcb } from './tcb.ts';
import { reach } from './testing/reach.ts';
import { retransmissionTimeout, retransmit, timeWaitTimeout, userTimeout } from './timeouts.ts';

const EXISTS = 'error: connection already exists';
const NONE = 'error: connection does not exist';
const CLOSING = 'error: connection closing';
const SYN_700 = '<SEQ=700><CTL=SYN><WND=1000>';

type Row = readonly [state: State, next: State, said: string];
interface Table {
  readonly call: string;
  readonly section: string;
  readonly make: (tcb: Tcb) => CallResult;
  readonly rows: readonly Row[];
}

const same = (said: string, ...states: readonly State[]): readonly Row[] => states.map((s) => [s, s, said]);
const after = (state: State): readonly State[] => STATES.slice(STATES.indexOf(state));

const CALLS: readonly Table[] = [
  {
    call: 'active OPEN',
    section: '3.10.1',
    make: (tcb) => open(tcb, { how: 'active', iss: seqNum(700) }),
    rows: [['CLOSED', 'SYN-SENT', SYN_700], ['LISTEN', 'SYN-SENT', SYN_700], ...same(EXISTS, ...after('SYN-SENT'))],
  },
  {
    call: 'passive OPEN',
    section: '3.10.1',
    make: (tcb) => open(tcb, { how: 'passive' }),
    rows: [['CLOSED', 'LISTEN', ''], ...same(EXISTS, ...after('LISTEN'))],
  },
  {
    call: 'SEND of 10 octets',
    section: '3.10.2',
    make: (tcb) => send(tcb, 10, 6),
    rows: [
      ...same(NONE, 'CLOSED'),
      ...same('error: remote socket unspecified', 'LISTEN'),
      ...same('', 'SYN-SENT', 'SYN-RECEIVED'),
      ...same(
        '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=6><WND=1000> <SEQ=107><ACK=301><CTL=PSH,ACK><DATA=4><WND=1000>',
        'ESTABLISHED',
      ),
      ...same(
        '<SEQ=101><ACK=302><CTL=PSH,ACK><DATA=6><WND=1000> <SEQ=107><ACK=302><CTL=PSH,ACK><DATA=4><WND=1000>',
        'CLOSE-WAIT',
      ),
      ...same(CLOSING, 'FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'),
    ],
  },
  {
    call: 'SEND with a known remote socket',
    section: '3.10.2',
    make: (tcb) => send(tcb, 10, 6, seqNum(700)),
    rows: [['LISTEN', 'SYN-SENT', SYN_700]],
  },
  {
    call: 'RECEIVE with nothing on hand',
    section: '3.10.3',
    make: (tcb) => receive(tcb),
    rows: [
      ...same(NONE, 'CLOSED'),
      ...same('', 'LISTEN', 'SYN-SENT', 'SYN-RECEIVED', 'ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'),
      ...same(CLOSING, 'CLOSE-WAIT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'),
    ],
  },
  {
    call: 'RECEIVE with text on hand',
    section: '3.10.3',
    make: (tcb) => receive(tcb, 5),
    rows: [...same('', 'CLOSE-WAIT'), ...same(CLOSING, 'CLOSING', 'LAST-ACK', 'TIME-WAIT')],
  },
  {
    call: 'CLOSE',
    section: '3.10.4',
    make: (tcb) => close(tcb),
    rows: [
      ...same(NONE, 'CLOSED'),
      ['LISTEN', 'CLOSED', ''],
      ['SYN-SENT', 'CLOSED', ''],
      ['SYN-RECEIVED', 'FIN-WAIT-1', '<SEQ=101><ACK=301><CTL=FIN,ACK><WND=1000>'],
      ['ESTABLISHED', 'FIN-WAIT-1', '<SEQ=101><ACK=301><CTL=FIN,ACK><WND=1000>'],
      ['CLOSE-WAIT', 'LAST-ACK', '<SEQ=101><ACK=302><CTL=FIN,ACK><WND=1000>'],
      ...same(CLOSING, 'FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'),
    ],
  },
  {
    call: 'CLOSE with unsent text',
    section: '3.10.4',
    make: (tcb) => close(tcb, 10),
    rows: same('', 'SYN-RECEIVED', 'ESTABLISHED', 'CLOSE-WAIT'),
  },
  {
    call: 'ABORT',
    section: '3.10.5',
    make: abort,
    rows: [
      ...same(NONE, 'CLOSED'),
      ...(['LISTEN', 'SYN-SENT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'] as const).map((s): Row => [s, 'CLOSED', '']),
      ...(['SYN-RECEIVED', 'ESTABLISHED', 'CLOSE-WAIT'] as const).map(
        (s): Row => [s, 'CLOSED', '<SEQ=101><CTL=RST><WND=0>'],
      ),
      ...(['FIN-WAIT-1', 'FIN-WAIT-2'] as const).map((s): Row => [s, 'CLOSED', '<SEQ=102><CTL=RST><WND=0>']),
    ],
  },
];

const printed = (outcome: Outcome): string => outcome.sends.map(printSegment).join(' ');

describe.each(CALLS)('$call ($section)', ({ make, rows, section }) => {
  test.each(rows)('in %s: %s, %s', (state, next, said) => {
    const result = make(reach(state));
    if (!result.ok) expect(`error: ${result.error}`).toBe(said);
    else {
      expect([result.value.tcb.state, printed(result.value)]).toEqual([next, said]);
      expect(result.value.section).toBe(section);
    }
    if (said.startsWith('error')) expect(result.ok).toBe(false);
  });
});

test.each(STATES)('STATUS in %s names the state', (state) => {
  const result = status(reach(state));
  if (state === 'CLOSED') expect(result).toEqual({ ok: false, error: 'connection does not exist' });
  else expect(result).toEqual({ ok: true, value: { state, tcb: reach(state) } });
});

test('SEND goes no farther than the usable window, and the rest stays with the caller', () => {
  const result = send(reach('ESTABLISHED', { wnd: 25 }), 40, 10);
  expect(result.ok && result.value.sends.map((s) => s.len)).toEqual([10, 10, 5]);
});

describe('timeouts (3.10.8)', () => {
  const outstanding: readonly Row[] = [
    ['SYN-SENT', 'SYN-SENT', '<SEQ=100><CTL=SYN><WND=1000>'],
    ['SYN-RECEIVED', 'SYN-RECEIVED', '<SEQ=100><ACK=301><CTL=SYN,ACK><WND=1000>'],
    ['ESTABLISHED', 'ESTABLISHED', '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10><WND=1000>'],
    ['FIN-WAIT-1', 'FIN-WAIT-1', '<SEQ=101><ACK=301><CTL=FIN,ACK><WND=1000>'],
    // Choice l: SEG.ACK is RCV.NXT of now, so in CLOSING the FIN acknowledges the peer's.
    ['CLOSING', 'CLOSING', '<SEQ=101><ACK=302><CTL=FIN,ACK><WND=1000>'],
    ['LAST-ACK', 'LAST-ACK', '<SEQ=101><ACK=302><CTL=FIN,ACK><WND=1000>'],
  ];

  test.each(outstanding)('RETRANSMISSION TIMEOUT in %s: %s, %s', (state, next, said) => {
    const outcome = retransmissionTimeout(reach(state, { text: 10 }));
    expect([outcome.tcb.state, printed(outcome)]).toEqual([next, said]);
    expect(outcome.timers).toEqual([{ timer: 'retransmission', change: 'restart' }]);
  });

  test('after a simultaneous open it is the SYN,ACK that is sent again', () =>
    expect(printSegment(retransmit(reach('SYN-RECEIVED', { opened: 'active' })))).toBe(
      '<SEQ=100><ACK=301><CTL=SYN,ACK><WND=1000>',
    ));

  test.each(['CLOSED', 'LISTEN', 'FIN-WAIT-2', 'CLOSE-WAIT', 'TIME-WAIT'] as const)(
    'RETRANSMISSION TIMEOUT in %s has nothing to send: pure ACKs are never resent',
    (state) => expect(retransmissionTimeout(reach(state))).toMatchObject({ tcb: reach(state), sends: [], timers: [] }),
  );

  test.each(after('LISTEN'))('USER TIMEOUT in %s aborts the connection and tells the user', (state) => {
    const { tcb, signals, sends } = userTimeout(reach(state));
    expect([tcb.state, signals, sends]).toEqual(['CLOSED', ['connection aborted due to user timeout'], []]);
  });

  test('USER TIMEOUT in CLOSED finds no connection', () =>
    expect(userTimeout(reach('CLOSED'))).toMatchObject({ tcb: reach('CLOSED'), signals: [] }));

  test.each(STATES)('TIME-WAIT TIMEOUT in %s ends TIME-WAIT only', (state) => {
    const { tcb, signals } = timeWaitTimeout(reach(state));
    if (state === 'TIME-WAIT') expect([tcb.state, signals]).toEqual(['CLOSED', ['connection closed']]);
    else expect([tcb, signals]).toEqual([reach(state), []]);
  });
});
