/** Probes of a closed window (RFC 9293 3.8.6.1) and of a silent peer (3.8.4). */
import { expect, test } from 'vitest';
import { segmentArrives } from './arrives.ts';
import { applyMove, judge, legalMoves, needsDecision } from './legal.ts';
import { reach } from './testing/reach.ts';
import { action, CONTEXT, seg, shown, situation, type Told } from './testing/situations.ts';

const SHUT = '<SEQ=301><ACK=101><CTL=ACK><WND=0>';
const PROBE = '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA>';
const KEEPALIVE = '<SEQ=100><ACK=301><CTL=ACK>';
const on = { unanswered: 0, probes: 5 };

/** In ESTABLISHED: what is owed. */
const owed = (told: Told) => needsDecision(situation('ESTABLISHED', told), CONTEXT).owed;

/** In ESTABLISHED, the window closed: the verdict on a move, and what it makes of the end. */
function plays(told: Told, what: string) {
  const at = situation('ESTABLISHED', { heard: [SHUT], ...told });
  const { verdict, move } = judge(at, action(what), CONTEXT);
  return { code: verdict.code, after: move && applyMove(at, move, CONTEXT) };
}

test('a probe is owed once its timer has run out, and only where something waits', () => {
  expect(owed({ heard: [SHUT], calls: { text: 10 } })).toBeNull();
  expect(owed({ heard: [SHUT], calls: { text: 10 }, expired: 'probe' })).toBe('probe');
  expect(owed({ heard: [SHUT], expired: 'probe' })).toBeNull();
  expect(owed({ calls: { text: 10 }, expired: 'probe' })).toBe('call');
});

test.each(['probe', PROBE])('%s puts the next octet beyond the window, and it is outstanding', (what) => {
  const { code, after } = plays({ calls: { text: 10 }, expired: 'probe' }, what);
  expect(code).toBe('probe');
  expect(shown(after?.sends ?? null)).toBe(PROBE);
  expect(after?.calls.text).toBe(9);
  expect(after?.tcb).toMatchObject({ sndUna: 101, sndNxt: 102, armed: { retransmission: true } });
});

test('where no text is left, the FIN that waits is the probe', () => {
  const { code, after } = plays({ calls: { close: true }, expired: 'probe' }, 'probe');
  expect(code).toBe('probe');
  expect(after).toMatchObject({ tcb: { state: 'FIN-WAIT-1' }, calls: { close: false } });
});

test.each(['probe', 'resend', PROBE])('once the octet is out, %s repeats it when its RTO has run out', (what) => {
  const out: Told = { wnd: 1, sent: [1], heard: [SHUT], calls: { text: 9 } };
  expect(plays({ ...out, expired: 'retransmission' }, what).code).toBe('retransmission');
  expect(plays(out, what).code).toBe('resent-before-rto');
});

test('R2 counts anew with every ACK of a closed window, and only then (MUST-37)', () => {
  const waiting = reach('ESTABLISHED', { text: 1 });
  const restarts = (text: string) =>
    segmentArrives(waiting, seg(text), CONTEXT).timers.some(
      ({ timer, change }) => timer === 'user' && change === 'restart',
    );
  expect(restarts(SHUT)).toBe(true);
  expect(restarts('<SEQ=301><ACK=101><CTL=ACK>')).toBe(false);
  expect(restarts('<SEQ=300><ACK=101><CTL=ACK><WND=0>')).toBe(false);
});

test('a keepalive probe has SEG.SEQ = SND.NXT-1 and no text (SHLD-12): it takes no number', () => {
  for (const what of ['probe', KEEPALIVE]) {
    const at = situation('ESTABLISHED', { keepalive: on, expired: 'probe' });
    const { verdict, move } = judge(at, action(what), CONTEXT);
    expect(verdict.code).toBe('probe');
    expect(verdict.section).toBe('3.8.4');
    expect(move && applyMove(at, move, CONTEXT).tcb).toEqual(at.tcb);
  }
});

test('whoever is there owes a keepalive probe an ACK, even with its window closed', () => {
  for (const wnd of [1000, 0]) {
    const peer = reach('ESTABLISHED', { wnd });
    const { owes, disposition } = segmentArrives(peer, seg('<SEQ=300><ACK=101><CTL=ACK>'), CONTEXT);
    expect([disposition, owes?.seq, owes?.ack]).toEqual(['dropped', 101, 301]);
  }
});

test('keepalive asks only while nothing is on its way or to be said (MUST-26)', () => {
  expect(owed({ keepalive: on, expired: 'probe' })).toBe('probe');
  expect(owed({ keepalive: on, expired: 'probe', sent: [10] })).toBeNull();
  expect(owed({ keepalive: on, expired: 'probe', calls: { text: 10 } })).toBe('call');
});

test('keepalive is off unless it is turned on (MUST-25)', () => {
  expect(owed({ expired: 'probe' })).toBeNull();
  expect(legalMoves(situation('ESTABLISHED', { expired: 'probe' }), CONTEXT).map(({ code }) => code)).not.toContain(
    'probe',
  );
});
