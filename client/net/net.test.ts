import { describe, expect, test } from 'vitest';
import { LEVELS } from '#shared/levels/index.ts';
import type { Move, SeatView } from '#shared/match/index.ts';
import { type Segment, seqAdd } from '#shared/tcp/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import { type FakeServer, fakeServer, fakeTime, MATCH, settled, TOKEN } from './fake.testing.ts';
import { createNet, drawProof, type Net, openJoining, openSeats } from './index.ts';

const REQUEST: CreateRequest = {
  level: 'goodbye-properly',
  seed: null,
  network: null,
  help: 'standard',
  clock: 'patient',
  speed: 100,
  glass: false,
  role: 'client',
  occupants: { client: 'person', server: 'steady' },
  murphy: false,
  name: 'Ada',
};

/** As the browser keeps it, over reloads. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

interface Table {
  readonly server: FakeServer;
  readonly net: Net;
  readonly time: ReturnType<typeof fakeTime>;
}

/** A seat in 'Goodbye, properly', ready: CLOSE is called, and a FIN is due. */
async function seatedTable(): Promise<Table> {
  const server = fakeServer(LEVELS['goodbye-properly']);
  const time = fakeTime();
  const net = createNet({
    wire: server.wire,
    seats: openSeats(storage(), storage()),
    joining: openJoining(null, drawProof),
    after: time.after,
  });
  server.up();
  await net.create(REQUEST);
  await net.play({ move: 'ready' });
  return { server, net, time };
}

const viewOf = (net: Net): SeatView => net.view.value as SeatView;

/** The FIN that is due; `off` makes its ack wrong. */
function fin(net: Net, off = 0): Move {
  const { tcb, peer } = viewOf(net).connections[0] as SeatView['connections'][number];
  const segment: Segment = { seq: tcb.sndNxt, ack: seqAdd(tcb.rcvNxt, off), ctl: ['FIN'], len: 0, wnd: tcb.rcvWnd };
  return { move: 'act', peer, action: { do: 'send', segment } };
}

const stateOf = (net: Net) => viewOf(net).connections[0]?.tcb.state;

describe('a move', () => {
  test('goes out once and has its receipt', async () => {
    const { server, net } = await seatedTable();
    const receipt = await net.play(fin(net));
    expect([receipt.result, stateOf(net), net.pending.value]).toEqual(['right', 'FIN-WAIT-1', null]);
    expect(server.moves()).toBe(2);
  });

  test('whose answer is lost with the line is counted once, and has its receipt after the line is up', async () => {
    const { server, net } = await seatedTable();
    server.swallow(true);
    const played = net.play(fin(net));
    server.down();
    server.swallow(false);
    expect([net.line.value, net.pending.value !== null]).toEqual(['down', true]);
    server.up();
    expect((await played).result).toBe('right');
    expect([server.moves(), net.line.value, net.pending.value]).toEqual([2, 'up', null]);
  });

  test('that never arrived goes out again when the line is up', async () => {
    const { server, net } = await seatedTable();
    server.down();
    const played = net.play(fin(net));
    expect(server.moves()).toBe(1);
    server.up();
    expect((await played).result).toBe('right');
    expect(server.moves()).toBe(2);
  });

  test('without an answer on a line that stands is asked for again under its number', async () => {
    const { server, net, time } = await seatedTable();
    server.swallow(true);
    const played = net.play(fin(net));
    await settled();
    server.swallow(false);
    await time.pass(8000);
    expect((await played).result).toBe('right');
    expect(server.heard.filter((event) => event === 'match:play')).toHaveLength(3);
    expect(server.moves()).toBe(2);
  });

  test('is given back when no answer comes at all', async () => {
    const { server, net, time } = await seatedTable();
    server.swallow(true);
    const played = expect(net.play(fin(net))).rejects.toMatchObject({ code: 'no-answer' });
    await time.pass(60_000);
    await played;
    expect(net.pending.value).toBeNull();
  });
});

describe('the mirror', () => {
  test('shows why a move is refused before the server has answered, and the move is sent all the same', async () => {
    const { server, net } = await seatedTable();
    server.swallow(true);
    const receipt = await net.play(fin(net, -1));
    expect([receipt.result, receipt.wait]).toEqual(['refused', 1000]);
    expect(viewOf(net).lastJudged?.verdict.verdict).toBe('refused');
    expect(stateOf(net)).toBe('ESTABLISHED');
    expect(server.moves()).toBe(2);
  });

  test('says what the server says', async () => {
    const { net, server } = await seatedTable();
    const { code } = await net.play(fin(net, -1));
    await settled();
    expect([viewOf(net).lastJudged?.verdict.code, viewOf(net).score.refused]).toEqual([code, 1]);
    expect(server.view().rev).toBe(viewOf(net).rev);
  });
});

describe('the seat', () => {
  test('is taken again whenever the line comes up', async () => {
    const { server, net } = await seatedTable();
    server.down();
    server.up();
    await settled();
    expect(server.heard.filter((event) => event === 'match:sit')).toHaveLength(1);
    expect(net.line.value).toBe('up');
  });

  test('is come back to by a new page of the same browser', async () => {
    const server = fakeServer(LEVELS['goodbye-properly']);
    const browser = storage();
    const open = () =>
      createNet({
        wire: server.wire,
        seats: openSeats(null, browser),
        joining: openJoining(null, drawProof),
        after: fakeTime().after,
      });
    const first = open();
    server.up();
    await first.create(REQUEST);
    const second = open();
    expect(second.sit(MATCH)).toBe(true);
    await settled();
    expect(second.seated.value).toEqual({ match: MATCH, seat: 'client' });
    expect(second.sit('another match')).toBe(false);
  });

  test('that is nobody’s any more is said to be lost, and forgotten', async () => {
    const { server, net } = await seatedTable();
    server.down();
    server.forgetSeat();
    server.up();
    await settled();
    expect([net.lost.value, net.seated.value, net.seats.find(MATCH)]).toEqual(['unknown-seat', null, null]);
  });

  test.each(['other-rules', 'damaged'] as const)('of a match that is %s is said to be lost, and kept', async (why) => {
    const { server, net } = await seatedTable();
    server.down();
    server.forgetSeat(why);
    server.up();
    await settled();
    expect([net.lost.value, net.seated.value, net.seats.find(MATCH)?.match]).toEqual([why, null, MATCH]);
  });

  test('that is nobody’s any more is forgotten by a new page too', async () => {
    const { server, browser } = { server: fakeServer(LEVELS['goodbye-properly']), browser: storage() };
    const open = () =>
      createNet({
        wire: server.wire,
        seats: openSeats(null, browser),
        joining: openJoining(null, drawProof),
        after: fakeTime().after,
      });
    const first = open();
    server.up();
    await first.create(REQUEST);
    server.forgetSeat();
    const second = open();
    second.sit(MATCH);
    await settled();
    expect([second.lost.value, second.seats.find(MATCH)]).toEqual(['unknown-seat', null]);
  });

  test('that is the try of a day is not pushed out by others', () => {
    const seats = openSeats(null, storage());
    seats.keep({ match: 'daily', token: 'd', code: null, daily: 20769 });
    for (let i = 0; i < 20; i++) seats.keep({ match: `m${i}`, token: 't', code: null });
    expect([seats.find('daily')?.token, seats.last()?.match]).toEqual(['d', 'm19']);
  });

  test('that a class has given is the class’s to give again: no way back to it is kept', async () => {
    const { server, net } = await seatedTable();
    const [view, room] = [viewOf(net), net.room.value];
    if (!room) throw new Error('who sits is in a room');
    server.say('match:moved', { match: 'table', seat: 'client', token: 't', view, room: { ...room, class: 'K7' } });
    expect([net.seated.value?.match, net.seats.find('table'), net.seats.last()?.match]).toEqual(['table', null, MATCH]);
  });

  test('taken from another tab is not fought for, but can be taken back', async () => {
    const { server, net } = await seatedTable();
    server.say('match:taken-over');
    server.down();
    server.up();
    await settled();
    expect([net.takenOver.value, server.heard.includes('match:sit')]).toEqual([true, false]);
    net.takeBack();
    await settled();
    expect([net.takenOver.value, server.heard.includes('match:sit')]).toEqual([false, true]);
  });
});

test('a view with an older revision is ignored', async () => {
  const { server, net } = await seatedTable();
  const old = viewOf(net);
  await net.play(fin(net));
  server.say('match:view', old);
  expect(stateOf(net)).toBe('FIN-WAIT-1');
});

test('a server that closes is said to, until it is back', async () => {
  const { server, net } = await seatedTable();
  server.say('server:closing');
  server.down();
  expect(net.line.value).toBe('closing');
  server.up();
  await settled();
  expect(net.line.value).toBe('up');
});

test('storage that refuses costs the way back, not the match', async () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  const seats = openSeats(full, full);
  seats.keep({ match: MATCH, token: TOKEN, code: null });
  expect([seats.safe, seats.find(MATCH)?.token]).toEqual([false, TOKEN]);
});
