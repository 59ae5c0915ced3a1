/** The window that a receiver offers while its user is slow (RFC 9293 3.8.6). */
import { expect, it, test } from 'vitest';
import { segmentArrives } from './arrives.ts';
import { applyMove, judge } from './legal.ts';
import { reach } from './testing/reach.ts';
import { action, CONTEXT, seg, situation } from './testing/situations.ts';
import { read } from './window.ts';

/** ESTABLISHED with a buffer of 200 octets, read by RECEIVE, after so much text in one segment. */
const filled = (octets: number) =>
  segmentArrives(
    reach('ESTABLISHED', { wnd: 200, reads: true }),
    seg(`<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=${octets}>`),
    CONTEXT,
  );

test('what is delivered and not read narrows the window; its right edge stays', () => {
  const { tcb, owes } = filled(150);
  expect(tcb).toMatchObject({ rcvNxt: 451, rcvWnd: 50, rcvUser: 150 });
  expect(owes).toMatchObject({ ack: 451, wnd: 50 });
});

test('a full buffer offers nothing: text stays out, and its ACK says where the end stands', () => {
  const { tcb } = filled(200);
  expect(tcb.rcvWnd).toBe(0);
  const probed = segmentArrives(tcb, seg('<SEQ=501><ACK=101><CTL=PSH,ACK><DATA>'), CONTEXT);
  expect(probed).toMatchObject({ disposition: 'dropped', delivered: 0, owes: { seq: 101, ack: 501, wnd: 0 } });
});

test('RECEIVE opens the window', () => {
  expect(read(filled(200).tcb, 200, 100)).toMatchObject({ rcvUser: 0, rcvWnd: 200 });
});

test('RECEIVE takes what there is, not more', () => {
  expect(read(filled(30).tcb, 200, 20)).toMatchObject({ rcvUser: 0, rcvWnd: 200 });
});

it.each([
  [19, 100, 0],
  [99, 100, 0],
  [100, 100, 100],
  [39, 40, 0],
  [40, 40, 40],
])('is not opened in silly steps: %i of 200 octets read, MSS %i, window %i', (octets, mss, wnd) => {
  expect(read(filled(200).tcb, octets, mss).rcvWnd).toBe(wnd);
});

test('small reads add up', () => {
  const once = read(filled(200).tcb, 60, 100);
  expect(once).toMatchObject({ rcvUser: 140, rcvWnd: 0 });
  expect(read(once, 60, 100)).toMatchObject({ rcvUser: 80, rcvWnd: 120 });
});

test('a user that reads at once leaves the window as it is', () => {
  const tcb = reach('ESTABLISHED', { wnd: 200 });
  const { tcb: after } = segmentArrives(tcb, seg('<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=150>'), CONTEXT);
  expect(after).toMatchObject({ rcvWnd: 200, rcvUser: null });
  expect(read(after, 150, 100)).toBe(after);
});

test('the next connection begins with the whole buffer', () => {
  const { tcb } = segmentArrives(filled(150).tcb, seg('<SEQ=451><CTL=RST>'), CONTEXT);
  expect(tcb).toMatchObject({ state: 'CLOSED', rcvWnd: 200, rcvUser: 0 });
});

test.each(['window', '<SEQ=101><ACK=501><CTL=ACK>'])('%s tells the news, once', (what) => {
  const opened = situation('ESTABLISHED', {
    wnd: 200,
    reads: true,
    heard: ['<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=200>'],
    read: 200,
    calls: { window: true },
  });
  const { verdict, move } = judge(opened, action(what), CONTEXT);
  expect(verdict.code).toBe('window');
  const after = move && applyMove(opened, move, CONTEXT);
  expect(after).toMatchObject({ sends: { ack: 501, wnd: 200 }, calls: { window: false } });
});

test('what carries an ACK anyway tells the window too', () => {
  const opened = situation('ESTABLISHED', { reads: true, wnd: 200, calls: { window: true, text: 10 } });
  const { move } = judge(opened, action('<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>'), CONTEXT);
  expect(move && applyMove(opened, move, CONTEXT).calls).toMatchObject({ text: 0, window: false });
});
