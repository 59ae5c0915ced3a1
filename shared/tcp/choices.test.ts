/** The choices a to n of README.md, each as a claim. Where an RFC figure shows one, verify/figure.test.ts holds it too. */
import { describe, expect, test } from 'vitest';
import { issAbove } from './arrives/others.ts';
import { type ArrivalContext, segmentArrives } from './arrives.ts';
import { abort, close, send } from './calls.ts';
import type { Outcome } from './outcome.ts';
import { seqNum } from './seq.ts';
import type { State } from './state.ts';
import type { Tcb } from './tcb.ts';
import { type ReachOptions, reach } from './testing/reach.ts';
import { CONTEXT, seg, shown } from './testing/situations.ts';
import { reopened } from './testing/walk.ts';
import { retransmit, userTimeout } from './timeouts.ts';

const LISTENER: ArrivalContext = { ...CONTEXT, listening: true };

const arrives = (tcb: Tcb, text: string, context = CONTEXT): Outcome => segmentArrives(tcb, seg(text), context);
const inState = (state: State, text: string, options: ReachOptions = {}): Outcome =>
  arrives(reach(state, options), text);
const summary = ({ tcb, owes, section }: Outcome) => [tcb.state, shown(owes), section];
const timersOf = ({ timers }: Outcome) => timers.map(({ timer, change }) => `${change} ${timer}`);

describe('a: the SYN,ACK of Figure 7 lies one below RCV.NXT', () => {
  test('after an active open its ACK is processed', () =>
    expect(summary(inState('SYN-RECEIVED', '<SEQ=300><ACK=101><CTL=SYN,ACK>', { opened: 'active' }))).toEqual([
      'ESTABLISHED',
      null,
      '3.10.7.4, fifth',
    ]));
  test('after a passive open the first step holds', () =>
    expect(summary(inState('SYN-RECEIVED', '<SEQ=300><ACK=101><CTL=SYN,ACK>'))[0]).toBe('SYN-RECEIVED'));
});

describe('b: two ends in TIME-WAIT do not acknowledge each other for ever', () => {
  test('the FIN again is acknowledged and 2MSL begins anew', () => {
    const again = inState('TIME-WAIT', '<SEQ=301><ACK=102><CTL=FIN,ACK>');
    expect([shown(again.owes), timersOf(again)]).toEqual(['<SEQ=102><ACK=302><CTL=ACK>', ['restart timeWait']]);
  });
  test('an ACK at RCV.NXT is dropped in silence', () =>
    expect(inState('TIME-WAIT', '<SEQ=302><ACK=102><CTL=ACK>')).toMatchObject({ owes: null, disposition: 'dropped' }));
  test('an old segment is acknowledged, without a restart', () => {
    const old = inState('TIME-WAIT', '<SEQ=290><ACK=101><CTL=PSH,ACK><DATA=5>');
    expect([shown(old.owes), timersOf(old)]).toEqual(['<SEQ=102><ACK=302><CTL=ACK>', []]);
  });
});

test('c: who aborts is CLOSED, not in TIME-WAIT', () => {
  const aborted = abort(reach('ESTABLISHED'));
  expect(aborted.ok && aborted.value.tcb.state).toBe('CLOSED');
});

describe('d: RFC 5961, and without it the classic profile', () => {
  const classic = { profile: 'classic' } as const;
  test.each([
    ['an RST inside the window', 'ESTABLISHED', '<SEQ=400><CTL=RST>', 'ESTABLISHED', 'CLOSED'],
    ['a SYN inside the window', 'ESTABLISHED', '<SEQ=400><CTL=SYN>', 'ESTABLISHED', 'CLOSED'],
    ['a SYN inside the window', 'SYN-RECEIVED', '<SEQ=400><CTL=SYN>', 'SYN-RECEIVED', 'CLOSED'],
    ['an RST', 'TIME-WAIT', '<SEQ=302><CTL=RST>', 'TIME-WAIT', 'CLOSED'],
    ['an RST outside the window', 'ESTABLISHED', '<SEQ=9999><CTL=RST>', 'ESTABLISHED', 'ESTABLISHED'],
    ['an RST at RCV.NXT', 'ESTABLISHED', '<SEQ=301><CTL=RST>', 'CLOSED', 'CLOSED'],
  ] as const)('%s in %s: %s leads to %s, classic to %s', (_, state, text, now, before) => {
    const opened = { opened: 'active' } as const;
    expect(inState(state, text, opened).tcb.state).toBe(now);
    expect(inState(state, text, { ...opened, ...classic }).tcb.state).toBe(before);
  });
  test('an ACK far in the past is answered by a challenge, and text with it is not believed', () => {
    const blind = '<SEQ=301><ACK=4294900000><CTL=PSH,ACK><DATA=5>';
    expect(inState('ESTABLISHED', blind)).toMatchObject({ delivered: 0, challenge: true });
    expect(inState('ESTABLISHED', blind, classic)).toMatchObject({ delivered: 5, challenge: false });
  });
  test('a classic end answers a SYN in its window with an RST', () =>
    expect(shown(inState('ESTABLISHED', '<SEQ=400><CTL=SYN>', classic).owes)).toBe('<SEQ=0><ACK=401><CTL=RST,ACK>'));
  test.each([
    ['ESTABLISHED', 'connection reset'],
    ['CLOSE-WAIT', 'connection reset'],
    ['LAST-ACK', 'connection reset'],
    ['CLOSING', 'connection reset'],
  ] as const)('MUST-12: the user of an end in %s is told: %s', (state, signal) => {
    const tcb = reach(state);
    expect(arrives(tcb, `<SEQ=${tcb.rcvNxt}><CTL=RST>`).signals).toEqual([signal]);
  });
});

describe('e: a SYN in SYN-RECEIVED', () => {
  test('of this connection, even with text, is acknowledged', () =>
    expect(summary(inState('SYN-RECEIVED', '<SEQ=300><CTL=SYN><DATA=5>'))).toEqual([
      'SYN-RECEIVED',
      '<SEQ=101><ACK=301><CTL=ACK>',
      '3.10.7.4, first',
    ]));
  test('in the window sends a passive end back to LISTEN, and stops its timers', () => {
    const back = inState('SYN-RECEIVED', '<SEQ=400><CTL=SYN>');
    expect([back.tcb.state, back.owes, timersOf(back)]).toEqual(['LISTEN', null, ['stop retransmission', 'stop user']]);
    expect(back.tcb.retransmissionQueue).toEqual([]);
  });
});

describe('f: a SYN in TIME-WAIT', () => {
  const syn = '<SEQ=900><CTL=SYN>';
  test('above RCV.NXT opens a new connection, where a listener stands', () => {
    const anew = arrives(reach('TIME-WAIT'), syn, LISTENER);
    expect([anew.tcb.state, shown(anew.owes)]).toEqual(['SYN-RECEIVED', '<SEQ=700><ACK=901><CTL=SYN,ACK>']);
    expect(timersOf(anew)).toEqual(['stop timeWait', 'restart retransmission', 'restart user']);
  });
  test('otherwise gets an ACK', () => {
    expect(arrives(reach('TIME-WAIT'), syn).tcb.state).toBe('TIME-WAIT');
    expect(summary(arrives(reach('TIME-WAIT'), '<SEQ=250><CTL=SYN>', LISTENER))[1]).toBe('<SEQ=102><ACK=302><CTL=ACK>');
  });
  test('the new ISS lies above the old SND.NXT, whatever was drawn', () => {
    expect(issAbove(seqNum(500), seqNum(700))).toBe(700);
    expect(issAbove(seqNum(900), seqNum(700))).toBe(901 + 700);
  });
  test('that proves an old duplicate gives TIME-WAIT back, with 2MSL anew', () => {
    const tcb = reopened();
    const back = arrives(tcb, `<SEQ=${tcb.rcvNxt}><CTL=RST>`);
    expect([back.tcb, timersOf(back)]).toEqual([
      reach('TIME-WAIT'),
      ['stop retransmission', 'stop user', 'restart timeWait'],
    ]);
  });
  test('that proves true forgets the old connection', () => {
    const tcb = reopened();
    const open = arrives(tcb, `<SEQ=${tcb.rcvNxt}><ACK=${tcb.sndNxt}><CTL=ACK>`).tcb;
    expect([open.state, open.returnTo]).toEqual(['ESTABLISHED', null]);
  });
});

test('g: an RST does not end TIME-WAIT', () =>
  expect(summary(inState('TIME-WAIT', '<SEQ=302><CTL=RST>'))).toEqual(['TIME-WAIT', null, 'RFC 1337']));

describe('h: text on a SYN waits for ESTABLISHED', () => {
  test('in LISTEN', () => {
    const received = arrives(reach('LISTEN'), '<SEQ=300><CTL=SYN><DATA=5>');
    expect([received.delivered, shown(received.owes)]).toEqual([0, '<SEQ=700><ACK=301><CTL=SYN,ACK>']);
    const open = arrives(received.tcb, '<SEQ=306><ACK=701><CTL=ACK>');
    expect([open.tcb.state, open.delivered, shown(open.owes)]).toEqual([
      'ESTABLISHED',
      5,
      '<SEQ=701><ACK=306><CTL=ACK>',
    ]);
  });
  test('on a SYN,ACK it is there already', () => {
    const open = inState('SYN-SENT', '<SEQ=300><ACK=101><CTL=SYN,ACK><DATA=5>');
    expect([open.delivered, shown(open.owes)]).toEqual([5, '<SEQ=101><ACK=306><CTL=ACK>']);
  });
  test('a FIN with the SYN,ACK is taken at once too', () =>
    expect(inState('SYN-SENT', '<SEQ=300><ACK=101><CTL=SYN,FIN,ACK>').tcb.state).toBe('CLOSE-WAIT'));
});

test.each(['ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'] as const)('i: a FIN without ACK is dropped in %s', (state) =>
  expect(inState(state, '<SEQ=301><CTL=FIN>')).toMatchObject({ owes: null, disposition: 'dropped', tcb: reach(state) }),
);

describe('j: windows', () => {
  test('a zero window takes no text, but its sender hears of it, and the ACK counts', () => {
    const none = inState('ESTABLISHED', '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=1>', { wnd: 0 });
    expect([none.delivered, shown(none.owes), none.disposition]).toEqual([0, '<SEQ=101><ACK=301><CTL=ACK>', 'dropped']);
  });
  test('text is cut to the window', () => {
    const cut = inState('ESTABLISHED', '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=50>', { wnd: 20 });
    expect([cut.delivered, cut.tcb.rcvNxt]).toEqual([20, 321]);
  });
  test('an old segment does not shrink the send window', () => {
    const newer = arrives(reach('ESTABLISHED'), '<SEQ=310><ACK=101><CTL=ACK><WND=500>').tcb;
    expect(arrives(newer, '<SEQ=305><ACK=101><CTL=ACK><WND=1>').tcb.sndWnd).toBe(500);
  });
});

describe('l: retransmission', () => {
  test('carries the acknowledgment of now', () => {
    const { tcb } = inState('FIN-WAIT-1', '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>');
    expect(shown(retransmit(tcb))).toBe('<SEQ=101><ACK=311><CTL=FIN,ACK>');
  });
  test('its timer starts with the first segment, and a second leaves it alone', () => {
    const one = send(reach('ESTABLISHED'), 5, 5);
    const two = one.ok ? send(one.value.tcb, 5, 5) : one;
    expect([one, two].map((r) => r.ok && timersOf(r.value))).toEqual([['restart retransmission', 'restart user'], []]);
  });
  test('an ACK that advances SND.UNA restarts it; one for everything stops it', () => {
    const sent = send(reach('ESTABLISHED'), 10, 5);
    const tcb = sent.ok ? sent.value.tcb : reach('CLOSED');
    const half = arrives(tcb, '<SEQ=301><ACK=106><CTL=ACK>');
    expect([timersOf(half), half.tcb.retransmissionQueue.length]).toEqual([
      ['restart retransmission', 'restart user'],
      1,
    ]);
    expect(timersOf(arrives(tcb, '<SEQ=301><ACK=111><CTL=ACK>'))).toEqual(['stop retransmission', 'stop user']);
    expect(timersOf(arrives(tcb, '<SEQ=301><ACK=101><CTL=ACK>'))).toEqual([]);
  });
  test('only what is entirely acknowledged leaves the queue', () => {
    const tcb = arrives(reach('ESTABLISHED', { text: 10 }), '<SEQ=301><ACK=106><CTL=ACK>').tcb;
    expect([tcb.sndUna, shown(retransmit(tcb))]).toEqual([106, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>']);
  });
  test('R2 gives up, in whatever state, and stops every timer', () => {
    const gone = userTimeout(reach('SYN-SENT'));
    expect(gone).toMatchObject({ tcb: { state: 'CLOSED' }, signals: ['connection aborted due to user timeout'] });
    expect(timersOf(gone)).toEqual(['stop retransmission', 'stop user']);
  });
  test('a CLOSE before ESTABLISHED leaves the SYN,ACK first in the queue', () => {
    const closed = close(reach('SYN-RECEIVED'));
    expect(closed.ok && shown(retransmit(closed.value.tcb))).toBe('<SEQ=100><ACK=301><CTL=SYN,ACK>');
  });
});

describe('m: pure ACKs', () => {
  test('an acceptable one is never acknowledged', () =>
    expect(inState('ESTABLISHED', '<SEQ=301><ACK=101><CTL=ACK>').owes).toBe(null));
  test('a keepalive probe, one below RCV.NXT, is', () =>
    expect(shown(inState('ESTABLISHED', '<SEQ=300><ACK=101><CTL=ACK>').owes)).toBe('<SEQ=101><ACK=301><CTL=ACK>'));
  test('so is one for something not sent', () =>
    expect(shown(inState('ESTABLISHED', '<SEQ=301><ACK=150><CTL=ACK>').owes)).toBe('<SEQ=101><ACK=301><CTL=ACK>'));
});

describe('n: windows of the handshake, and ACKs of what is held', () => {
  test('SYN,ACK sets the send window; a bare SYN does, with SND.WL2 = ISS', () => {
    const open = inState('SYN-SENT', '<SEQ=300><ACK=101><CTL=SYN,ACK><WND=777>').tcb;
    expect([open.sndWnd, open.sndWl1, open.sndWl2]).toEqual([777, 300, 101]);
    const both = inState('SYN-SENT', '<SEQ=300><CTL=SYN><WND=777>').tcb;
    expect([both.sndWnd, both.sndWl1, both.sndWl2, both.maxSndWnd]).toEqual([777, 300, 100, 777]);
  });
  test('the ACK of a segment above a gap counts at once, its text and FIN wait', () => {
    const held = inState('FIN-WAIT-1', '<SEQ=306><ACK=102><CTL=FIN,ACK>');
    expect([held.tcb.state, held.disposition, held.owes]).toEqual(['FIN-WAIT-2', 'held', null]);
    const filled = arrives(held.tcb, '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=5>');
    expect([filled.tcb.state, filled.delivered, shown(filled.owes)]).toEqual([
      'TIME-WAIT',
      5,
      '<SEQ=102><ACK=307><CTL=ACK>',
    ]);
  });
});

describe('held segments', () => {
  const data = (seq: number, len: number) => `<SEQ=${seq}><ACK=101><CTL=PSH,ACK><DATA=${len}>`;
  const hearing = (...texts: readonly string[]) =>
    texts.reduce((tcb, text) => arrives(tcb, text).tcb, reach('ESTABLISHED'));
  test('are released in order, however they came, overlaps counted once', () => {
    const tcb = hearing(data(321, 10), data(311, 10), data(311, 15));
    expect(arrives(tcb, data(301, 12))).toMatchObject({ delivered: 30, tcb: { rcvNxt: 331, held: [] } });
  });
  test('the same segment again is held once', () => expect(hearing(data(321, 10), data(321, 10)).held.length).toBe(1));
  test('wait on behind the next gap', () =>
    expect(arrives(hearing(data(311, 5), data(331, 5)), data(301, 10))).toMatchObject({
      delivered: 15,
      tcb: { rcvNxt: 316 },
    }));
});
