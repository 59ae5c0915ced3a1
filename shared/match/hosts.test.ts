/** A host with several connections: what strangers send meets it too, each on a connection of its own. */
import { expect, test } from 'vitest';
import { send } from '#shared/link/index.ts';
import { type Segment, seqAdd, seqNum } from '#shared/tcp/index.ts';
import { nextDeadline } from './advance.ts';
import { begin } from './begin.ts';
import { boardOf } from './board.ts';
import type { Match } from './match.ts';
import type { ConnectionView } from './seatView.ts';
import { step } from './step.ts';
import { headerFor, levelWith } from './testing.ts';
import { viewOf } from './view.ts';

const STRANGER = 'C:50001';

/** A server at which the client and one more machine knock. `stranger` puts a segment of that machine on the wire. */
function besieged() {
  const level = levelWith({ fresh: true });
  const board = boardOf(headerFor(level), level);
  let { match } = begin(board);
  const server = () => viewOf(board, match, 'server');
  const client = () => viewOf(board, match, 'client').connections[0] as ConnectionView;
  const on = (peer: string) => server().connections.find((one) => one.peer === peer);
  const enter = (seat: 'client' | 'server', command: Parameters<typeof step>[2]['command'], on?: number) => {
    const { n, rev: now } = viewOf(board, match, seat);
    const rev = on ?? now;
    const stepped = step(board, match, { at: match.at, seat, n: n + 1, rev, hand: 'own', command });
    match = stepped.match;
    return stepped.code;
  };
  const act = (seat: 'client' | 'server', peer: string, segment: Segment) =>
    enter(seat, { move: 'act', peer, action: { do: 'send', segment } });
  const tick = () => {
    const at = nextDeadline(board, match) as number;
    match = step(board, match, { at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } }).match;
  };
  const stranger = (segment: Segment, label: string) => {
    const shipment = {
      lane: { from: STRANGER, to: 'server' },
      label,
      role: 'syn',
      order: null,
      last: false,
      needless: false,
      cargo: { segment, copy: 1 },
    };
    const link: Match['link'] = send(match.link, shipment, match.at, board.conditions).link;
    match = { ...match, link } satisfies Match;
  };
  return { match: () => match, server, client, on, enter, act, tick, stranger };
}

const SYN: Segment = { seq: seqNum(7000), ack: null, ctl: ['SYN'], len: 0, wnd: 1000 };

/** Both have knocked, and their SYNs are in. */
function knocked() {
  const t = besieged();
  t.enter('server', { move: 'act', peer: 'A:40001', action: { do: 'listen' } });
  t.enter('client', { move: 'ready' });
  t.act('client', 'B:80', { ...SYN, seq: seqNum(t.client().nextIss) });
  t.stranger(SYN, 'SYN 1 0+0');
  t.tick();
  return t;
}

test('two clients meet one listening host: each SYN has a connection of its own', () => {
  const t = knocked();
  expect(t.server().connections.map((one) => [one.peer, one.owed, one.inbox.length])).toEqual([
    ['A:40001', 'answer', 1],
    [STRANGER, 'answer', 1],
  ]);
  expect(t.on(STRANGER)?.tcb.state).toBe('LISTEN');
});

test('each is answered under its own name, with an ISN of its own', () => {
  const t = knocked();
  const synAck = (peer: string): Segment => {
    const one = t.on(peer);
    const syn = one?.inbox[0]?.segment;
    if (!one || !syn) throw new Error('its SYN waits');
    return { seq: seqNum(one.nextIss), ack: seqAdd(syn.seq, 1), ctl: ['SYN'], len: 0, wnd: 65535 };
  };
  const [ours, theirs] = [synAck('A:40001'), synAck(STRANGER)];
  expect(ours.seq).not.toBe(theirs.seq);
  expect(t.act('server', 'A:40001', theirs)).not.toBe('answer');
  expect(t.act('server', STRANGER, theirs)).toBe('answer');
  expect(t.act('server', 'A:40001', ours)).toBe('answer');
  expect(t.server().connections.map((one) => one.tcb.state)).toEqual(['SYN-RECEIVED', 'SYN-RECEIVED']);
  t.tick();
  expect(t.client().inbox.map((one) => one.segment.seq)).toEqual([ours.seq]);
});

test('what a stranger sends changes nothing of the connection that the match is about', () => {
  const t = knocked();
  const before = t.on('A:40001');
  t.stranger({ ...SYN, ctl: ['RST'] }, 'RST none');
  t.tick();
  expect(t.on('A:40001')).toEqual(before);
  expect(t.on(STRANGER)?.inbox).toHaveLength(2);
});

test('a stranger at a host that does not listen meets CLOSED, and is owed an RST', () => {
  const t = besieged();
  t.enter('server', { move: 'ready' });
  t.enter('client', { move: 'ready' });
  t.stranger(SYN, 'SYN 1 0+0');
  t.tick();
  expect(t.on(STRANGER)).toMatchObject({ owed: 'answer', tcb: { state: 'CLOSED' } });
  const reset: Segment = { seq: seqNum(0), ack: seqNum(7001), ctl: ['RST'], len: 0, wnd: 0 };
  expect(t.act('server', STRANGER, reset)).toBe('answer');
  t.tick();
  expect(Object.keys(t.match().hosts.client.connections)).toEqual(['B:80']);
});

test('no move can have been composed on a connection before there was one', () => {
  const t = besieged();
  t.enter('server', { move: 'act', peer: 'A:40001', action: { do: 'listen' } });
  t.enter('client', { move: 'ready' });
  const { rev } = t.server();
  t.stranger(SYN, 'SYN 1 0+0');
  t.tick();
  expect(t.enter('server', { move: 'act', peer: STRANGER, action: { do: 'leave' } }, rev)).toBe('leave-while-opening');
});
