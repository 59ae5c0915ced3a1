/** A person is the network: with two bots, with a friend, with two; away, gone, and again with the seats changed. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { memoryLog } from './log/index.ts';
import { drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let server: Running;
let visitors: Visitor[] = [];

beforeEach(async () => {
  server = await startServer({ clock: fastClock(50) });
});
afterEach(async () => {
  for (const visitor of visitors) visitor.close();
  visitors = [];
  await server.stop();
});

function visitor(): Visitor {
  const one = new Visitor(server.url);
  visitors.push(one);
  return one;
}

const BOTS = { client: 'steady', server: 'steady' } as const;
const CARRIED = { ...REQUEST, level: 'goodbye-properly', seed: null, network: null, murphy: true } as const;
const code = ({ code: of }: Room): string => of ?? '';

test('with two bots: the FIN is lost, the match is won all the same, and the debrief tells who did it', async () => {
  const zoe = visitor();
  const hers = await zoe.beNetwork(zoe.ask('match:create', { ...CARRIED, role: 'network', occupants: BOTS }));
  expect(hers.room).toMatchObject({ code: null, names: { network: 'Ada' }, present: { network: true, client: true } });
  await zoe.carryToTheEnd(['lose']);
  expect(zoe.wire).toMatchObject({ ending: 'won', hand: { lose: 2 } });
  const did = zoe.wire?.passed.map(({ from, role, copy, card }) => `${from} ${role} ${copy} ${card}`);
  expect(did?.slice(0, 2)).toEqual(['client fin 0 lose', 'client fin 1 pass']);
  const told = await zoe.ask('match:debrief', {});
  expect(told).toMatchObject({ ok: true, value: { debrief: { ending: 'won', setup: { murphy: 'person' } } } });
});

test('with a friend at one end: who is the network sees segments and nothing of the ends, and they trade places', async () => {
  const [zoe, bob] = [visitor(), visitor()];
  const occupants = { client: 'person', server: 'steady' } as const;
  const hers = await zoe.beNetwork(zoe.ask('match:create', { ...CARRIED, role: 'network', occupants }));
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(hers.room), name: 'Bob' }));
  expect(his).toMatchObject({ seat: 'client', room: { names: { client: 'Bob', network: 'Ada' } } });
  await Promise.all([zoe.carryToTheEnd(['duplicate']), bob.playToTheEnd()]);
  const seen = zoe.heard.filter(({ event }) => event === 'match:view').map(({ what }) => JSON.stringify(what));
  for (const view of seen) expect(view).not.toMatch(/tcb|state|sndNxt|timers|script|ISS|secret/iu);
  expect(bob.heard.map(({ what }) => JSON.stringify(what)).join()).not.toContain('"hand":{');

  const hersNext = await zoe.sit(zoe.ask('match:again', { swap: true }));
  expect(hersNext.seat).toBe('client');
  await bob.hears('match:moved');
  expect(bob.wire).toMatchObject({ seat: 'network', phase: 'waiting' });
  await Promise.all([bob.carryToTheEnd(), zoe.playToTheEnd()]);
  expect(zoe.view?.ending).toBe('won');
});

test('with two friends by one code: the ends fill first, and nobody gets a seat twice', async () => {
  const [ada, bob, zoe] = [visitor(), visitor(), visitor()];
  const occupants = { client: 'person', server: 'person' } as const;
  const { room } = await ada.sit(ada.ask('match:create', { ...CARRIED, role: 'server', occupants }));
  expect((await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(room), name: 'Bob' }))).seat).toBe(
    'client',
  );
  const hers = await zoe.beNetwork(zoe.ask('match:join', { proof: drawProof(), code: code(room), name: 'Zoe' }));
  expect(hers.room).toMatchObject({ code: null, names: { client: 'Bob', server: 'Ada', network: 'Zoe' } });
  expect(await visitor().ask('match:join', { proof: drawProof(), code: code(room), name: '' })).toEqual(
    err('match-full'),
  );
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd(), zoe.carryToTheEnd(['lose', 'pass', 'lose'])]);
  expect(ada.view?.ending).toBe('won');
});

test('who was the network and leaves lets all pass; who reloads comes back to what is held', async () => {
  const [zoe, bob] = [visitor(), visitor()];
  const occupants = { client: 'person', server: 'steady' } as const;
  const hers = await zoe.beNetwork(zoe.ask('match:create', { ...CARRIED, role: 'network', occupants }));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(hers.room), name: 'Bob' }));
  const play = bob.playToTheEnd();
  await zoe.ask('match:play', { n: 1, rev: zoe.wire?.rev ?? 0, move: { move: 'ready' } });
  await zoe.until('a FIN is held', () => (zoe.wire?.held.length ?? 0) > 0);
  zoe.close();
  const again = visitor();
  const back = await again.beNetwork(again.ask('match:sit', { token: hers.token }));
  expect(back.view.held).toMatchObject([{ from: 'client', role: 'fin', copy: 0 }]);
  expect(await again.ask('match:leave', {})).toMatchObject({ ok: true });
  await play;
  expect(bob.view?.ending).toBe('won');
});

test.each([
  ['a level whose network is its lesson', { level: 'the-last-ack' }],
  ['the Live clock, where thinking costs time', { clock: 'live' }],
  ['glass', { glass: true }],
  ['the seat of the network where nobody is that', { murphy: false }],
] as const)('is refused: %s', async (_, change) => {
  const zoe = visitor();
  const asked = { ...CARRIED, role: 'network', occupants: BOTS, ...change } as const;
  expect(await zoe.ask('match:create', asked)).toEqual(err('malformed'));
});

test('an end that plays a card of the network, and a network that plays a card of an end, have to look again', async () => {
  const [zoe, bob] = [visitor(), visitor()];
  const occupants = { client: 'person', server: 'steady' } as const;
  const hers = await zoe.beNetwork(zoe.ask('match:create', { ...CARRIED, role: 'network', occupants }));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(hers.room), name: 'Bob' }));
  const card = { n: 1, rev: 0, move: { move: 'fate', card: 'pass' } } as const;
  const act = { n: 1, rev: 0, move: { move: 'act', peer: 'B:80', action: { do: 'resend' } } } as const;
  expect(await bob.ask('match:play', card)).toMatchObject({ ok: true, value: { result: 'resync' } });
  expect(await zoe.ask('match:play', card)).toMatchObject({ ok: true, value: { result: 'resync' } });
  expect(await zoe.ask('match:play', act)).toMatchObject({ ok: true, value: { result: 'resync' } });
});

test('who leaves before the match begins is replaced, and the others begin without them', async () => {
  const [ada, bob, zoe] = [visitor(), visitor(), visitor()];
  const occupants = { client: 'person', server: 'person' } as const;
  const { room } = await ada.sit(ada.ask('match:create', { ...CARRIED, role: 'server', occupants }));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(room), name: 'Bob' }));
  await zoe.beNetwork(zoe.ask('match:join', { proof: drawProof(), code: code(room), name: 'Zoe' }));
  await zoe.ask('match:leave', {});
  await bob.ask('match:leave', {});
  await ada.playToTheEnd();
  expect(ada.view).toMatchObject({
    ending: 'won',
    seats: { client: { occupant: 'steady' } },
    network: { occupant: 'calm' },
  });
});

test('of three who played, two who stay move up one chair, and the third one’s is free for somebody else', async () => {
  const [ada, bob, zoe] = [visitor(), visitor(), visitor()];
  const occupants = { client: 'person', server: 'person' } as const;
  const { room } = await ada.sit(ada.ask('match:create', { ...CARRIED, role: 'server', occupants }));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: code(room), name: 'Bob' }));
  await zoe.beNetwork(zoe.ask('match:join', { proof: drawProof(), code: code(room), name: 'Zoe' }));
  await bob.ask('match:leave', {});
  await Promise.all([ada.playToTheEnd(), zoe.carryToTheEnd()]);
  const hers = await ada.beNetwork(ada.ask('match:again', { swap: true }));
  await zoe.hears('match:moved');
  expect(zoe.view).toMatchObject({ seat: 'client', phase: 'waiting' });
  expect(hers.room).toMatchObject({ names: { server: null } });
  const cid = visitor();
  expect((await cid.sit(cid.ask('match:join', { proof: drawProof(), code: code(hers.room), name: 'Cid' }))).seat).toBe(
    'server',
  );
  await Promise.all([ada.carryToTheEnd(['lose']), cid.playToTheEnd(), zoe.playToTheEnd()]);
  expect(cid.view?.ending).toBe('won');
});

test('a server that comes back finds the segment still held, and the hand as it was', async () => {
  const store = memoryLog();
  await server.stop();
  server = await startServer({ store, clock: fastClock(50) });
  const zoe = visitor();
  const hers = await zoe.beNetwork(zoe.ask('match:create', { ...CARRIED, role: 'network', occupants: BOTS }));
  await zoe.ask('match:play', { n: 1, rev: zoe.wire?.rev ?? 0, move: { move: 'ready' } });
  await zoe.until('a FIN is held', () => (zoe.wire?.held.length ?? 0) > 0);
  await zoe.ask('match:play', { n: 2, rev: zoe.wire?.rev ?? 0, move: { move: 'fate', card: 'lose' } });
  await zoe.until('it is held again', () => zoe.wire?.held[0]?.copy === 1);
  await server.stop();
  server = await startServer({ store, clock: fastClock(50) });
  const again = visitor();
  const back = await again.beNetwork(again.ask('match:sit', { token: hers.token }));
  expect(back.view).toMatchObject({ n: 2, occupant: 'person', hand: { lose: 2 }, held: [{ role: 'fin', copy: 1 }] });
});
