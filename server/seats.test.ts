/** Seats over real sockets: sitting down, coming back, being taken over, leaving, playing again. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { Room, SeatedAtEnd } from '#shared/wire/index.ts';
import { ALONE, drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let server: Running;
let visitors: Visitor[];

beforeEach(async () => {
  visitors = [];
  server = await startServer({ clock: fastClock(100) });
});

afterEach(async () => {
  for (const visitor of visitors) visitor.close();
  await server.stop();
  expect(server.trouble).toEqual([]);
});

const visitor = (): Visitor => {
  const made = new Visitor(server.url);
  visitors.push(made);
  return made;
};

interface Pair {
  readonly ada: Visitor;
  readonly bob: Visitor;
  readonly hers: SeatedAtEnd;
  readonly his: SeatedAtEnd;
}

async function pair(): Promise<Pair> {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', REQUEST));
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }));
  return { ada, bob, hers, his };
}

const lastRoom = (who: Visitor): Room | undefined =>
  who.heard.findLast(({ event }) => event === 'match:room')?.what as Room | undefined;

test('who creates a match sits in it, with a code for a friend', async () => {
  const ada = visitor();
  const seated = await ada.sit(ada.ask('match:create', REQUEST));
  expect(seated).toMatchObject({
    seat: 'client',
    view: { seat: 'client', phase: 'waiting', n: 0 },
    room: { code: expect.stringMatching(/^.{6}$/), names: { client: 'Ada', server: null }, present: { client: true } },
  });
});

test('a friend joins by the code, typed in any way, and both see who is here', async () => {
  const [ada, bob] = [visitor(), visitor()];
  const { room } = await ada.sit(ada.ask('match:create', REQUEST));
  const typed = ` ${room.code?.toLowerCase().slice(0, 3)} ${room.code?.slice(3)}`;
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code: typed, name: '  Bob\u202e ' }));
  const everyone = { code: null, names: { client: 'Ada', server: 'Bob' }, present: { client: true, server: true } };
  expect(his).toMatchObject({ seat: 'server', room: everyone });
  await ada.until('Bob is here', () => lastRoom(ada)?.names.server === 'Bob');
  expect(lastRoom(ada)).toMatchObject(everyone);
});

test('a third one finds the match full, and a wrong code finds none', async () => {
  const { hers } = await pair();
  const eve = visitor();
  const join = (code: string) => eve.ask('match:join', { proof: drawProof(), code, name: '' });
  expect(await join(hers.room.code ?? '')).toEqual(err('match-full'));
  expect(await join('CDFHJK')).toEqual(err('unknown-code'));
  expect(await join('what is this?')).toEqual(err('unknown-code'));
});

test('who joins and hears no answer asks again, and has the seat that was taken the first time', async () => {
  const ada = visitor();
  const { room } = await ada.sit(ada.ask('match:create', { ...REQUEST, murphy: true }));
  const joining = { code: room.code ?? '', name: 'Bob', proof: drawProof() };
  const [first, again, later] = [visitor(), visitor(), visitor()];
  const replies = await Promise.all([first, again].map((page) => page.ask('match:join', joining)));
  replies.push(await later.ask('match:join', joining));
  const held = replies.map((reply) => reply.ok && [reply.value.seat, reply.value.token]);
  expect(held).toEqual(Array(3).fill(held[0]));
  await first.hears('match:taken-over');
  const { seat, token } = await later.sit(visitor().ask('match:sit', { token: `${room.match}.${joining.proof}` }));
  expect([seat, token]).toEqual(held[0]);
  const zoe = await visitor().ask('match:join', { ...joining, name: 'Zoe', proof: drawProof() });
  expect(zoe).toMatchObject({ ok: true, value: { seat: 'network' } });
});

test('two who reach for one seat at the same moment do not both get it', async () => {
  const ada = visitor();
  const { room } = await ada.sit(ada.ask('match:create', REQUEST));
  const replies = await Promise.all(
    Array.from({ length: 8 }, () =>
      visitor().ask('match:join', { proof: drawProof(), code: room.code ?? '', name: '' }),
    ),
  );
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  expect(replies.filter((reply) => !reply.ok)).toEqual(Array(7).fill(err('match-full')));
});

test('a reload comes back to the seat with the whole view; the partner sees the line go and come', async () => {
  const { ada, bob, hers } = await pair();
  ada.close();
  await bob.until('Ada is away', () => lastRoom(bob)?.present.client === false);
  await bob.until('her line is down', () => bob.view?.seats.client.line === false);
  const back = visitor();
  const again = await back.sit(back.ask('match:sit', { token: hers.token }));
  expect(again).toMatchObject({ match: hers.match, seat: 'client', token: hers.token });
  expect(again.view.connections).toEqual(hers.view.connections);
  await bob.until('she is back', () => lastRoom(bob)?.present.client === true && !!bob.view?.seats.client.line);
});

test('a line that begins with polling, as behind a school’s firewall, plays and becomes a WebSocket where it can', async () => {
  const ada = new Visitor(server.url, { transports: ['polling', 'websocket'] });
  visitors.push(ada);
  const upgraded = new Promise((resolve) =>
    ada.socket.io.once('open', () => ada.socket.io.engine.once('upgrade', ({ name }) => resolve(name))),
  );
  await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  expect(await upgraded).toBe('websocket');
  await ada.playToTheEnd();
  const bob = new Visitor(server.url, { transports: ['polling'] });
  visitors.push(bob);
  await bob.sit(bob.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await bob.playToTheEnd();
  expect([ada.view?.ending, bob.view?.ending]).toEqual(['won', 'won']);
});

test('a token that was made up opens nothing', async () => {
  const { hers } = await pair();
  const eve = visitor();
  const [id, secret] = hers.token.split('.');
  for (const token of ['x', `${id}.${'x'.repeat(32)}`, `${id}`, `.${secret}`, `AAAAAAAAAAAA.${secret}`])
    expect(await eve.ask('match:sit', { token }), token).toEqual(err('unknown-seat'));
});

test('a second tab takes the seat over, and the first one plays no more', async () => {
  const { ada, bob, hers } = await pair();
  const tab = visitor();
  await tab.sit(tab.ask('match:sit', { token: hers.token }));
  await ada.hears('match:taken-over');
  expect(await ada.ask('match:play', { n: 1, rev: 0, move: { move: 'ready' } })).toEqual(err('not-seated'));
  ada.close();
  const played = await tab.ask('match:play', { n: 1, rev: tab.view?.rev ?? 0, move: { move: 'ready' } });
  expect(played).toMatchObject({ ok: true, value: { result: 'noted' } });
  expect(lastRoom(bob)?.present.client ?? true).toBe(true);
});

test('sitting down twice in one tab is no take-over', async () => {
  const { ada, hers } = await pair();
  const again = await ada.sit(ada.ask('match:sit', { token: hers.token }));
  expect(again.seat).toBe('client');
  const played = await ada.ask('match:play', { n: 1, rev: again.view.rev, move: { move: 'ready' } });
  expect(played.ok).toBe(true);
  expect(ada.heard.map(({ event }) => event)).not.toContain('match:taken-over');
});

test('who creates another match has left the first one, but can come back', async () => {
  const { ada, bob, hers } = await pair();
  const other = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  expect(other.match).not.toBe(hers.match);
  await bob.until('Ada is away', () => lastRoom(bob)?.present.client === false);
  expect((await ada.sit(ada.ask('match:sit', { token: hers.token }))).match).toBe(hers.match);
});

test('a failed join costs nobody their seat', async () => {
  const { ada } = await pair();
  expect(await ada.ask('match:join', { proof: drawProof(), code: 'CDFHJK', name: '' })).toEqual(err('unknown-code'));
  expect((await ada.ask('match:play', { n: 1, rev: 0, move: { move: 'ready' } })).ok).toBe(true);
});

test('who leaves is still called by name, so that the partner knows for whom the bot sits in', async () => {
  const { ada, bob } = await pair();
  await bob.ask('match:leave', {});
  await ada.until('a bot sits in for Bob', () => ada.view?.seats.server.occupant === 'steady');
  expect(lastRoom(ada)?.names).toEqual({ client: 'Ada', server: 'Bob' });
});

test('who leaves gives the seat up for good: a bot has it, and the token opens nothing', async () => {
  const { ada, bob, hers } = await pair();
  expect(await ada.ask('match:leave', {})).toEqual({ ok: true, value: null });
  await bob.until('a bot sits there', () => bob.view?.seats.client.occupant === 'steady');
  expect(await ada.ask('match:sit', { token: hers.token })).toEqual(err('unknown-seat'));
  expect(await ada.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: '' })).toEqual(
    err('match-full'),
  );
  expect(await ada.ask('match:leave', {})).toEqual(err('not-seated'));
});

test('a match whose last player left is gone', async () => {
  const { ada, bob, hers } = await pair();
  await ada.ask('match:leave', {});
  await bob.ask('match:leave', {});
  const eve = visitor();
  expect(await eve.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: '' })).toEqual(
    err('unknown-code'),
  );
  const health = (await (await fetch(`${server.url}/healthz`)).json()) as { matches: number };
  expect(health.matches).toBe(0);
});

test('alone with a bot: ready, play, debrief', async () => {
  const ada = visitor();
  const { room } = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  expect(room).toMatchObject({ code: null, names: { server: null }, present: { server: true } });
  expect(await ada.ask('match:debrief', {})).toEqual(err('not-ended'));
  await ada.playToTheEnd();
  expect(ada.view?.ending).toBe('won');
  expect(await ada.ask('match:debrief', {})).toMatchObject({ ok: true, value: { debrief: { ending: 'won' } } });
});

test('two play to the end, and again with sides swapped on a fresh board; both ask at once and meet', async () => {
  const { ada, bob, hers } = await pair();
  expect(await ada.ask('match:again', { swap: true })).toEqual(err('not-ended'));
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  expect([ada.view?.ending, bob.view?.ending]).toEqual(['won', 'won']);
  const replies = await Promise.all([
    ada.sit(ada.ask('match:again', { swap: true })),
    bob.sit(bob.ask('match:again', { swap: true })),
  ]);
  expect(new Set(replies.map(({ match }) => match)).size).toBe(1);
  expect(replies.map(({ seat }) => seat)).toEqual(['server', 'client']);
  expect(replies[0]?.match).not.toBe(hers.match);
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  expect([ada.view?.ending, bob.view?.ending]).toEqual(['won', 'won']);
});

test('a partner who is present is moved along when one asks for another match', async () => {
  const { ada, bob } = await pair();
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  const hers = await ada.sit(ada.ask('match:again', { swap: false }));
  const his = (await bob.hears('match:moved')) as SeatedAtEnd;
  expect(his).toMatchObject({ match: hers.match, seat: 'server', room: { names: { client: 'Ada', server: 'Bob' } } });
  await ada.until('both are here', () => lastRoom(ada)?.names.server === 'Bob');
  expect(lastRoom(ada)?.code).toBe(null);
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  expect(ada.view?.ending).toBe('won');
});

test('a partner who was away joins the other match by asking for it too', async () => {
  const { ada, bob, his } = await pair();
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  bob.close();
  await ada.until('Bob is away', () => lastRoom(ada)?.present.server === false);
  const hers = await ada.sit(ada.ask('match:again', { swap: true }));
  expect(hers.room.code).not.toBe(null);
  const back = visitor();
  expect((await back.sit(back.ask('match:sit', { token: his.token }))).view.phase).toBe('ended');
  expect(await back.sit(back.ask('match:again', { swap: true }))).toMatchObject({ match: hers.match, seat: 'client' });
});

test('after the end, leaving keeps the debrief', async () => {
  const ada = visitor();
  const { token } = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await ada.playToTheEnd();
  await ada.ask('match:leave', {});
  expect(await ada.ask('match:debrief', {})).toEqual(err('not-seated'));
  await ada.sit(ada.ask('match:sit', { token }));
  expect((await ada.ask('match:debrief', {})).ok).toBe(true);
});
