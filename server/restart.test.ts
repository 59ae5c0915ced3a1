/** The log is the match: another server on the same folder goes on where this one stopped. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { Clock } from './clock.ts';
import { openSqliteLog, type Store } from './log/index.ts';
import { ALONE, drawProof, fastClock, REQUEST, type Running, type Start, startServer, Visitor } from './testing.ts';

const DAY = 24 * 60 * 60_000;
let folder: string;
let store: Store;
let server: Running;
let visitors: Visitor[];
/** What the clock on the wall is ahead of the real one (ms). */
let later: number;

const clock: Clock = { ...fastClock(100), wall: () => Date.now() + later };

async function start(options: Start = {}): Promise<void> {
  store = await openSqliteLog(folder);
  server = await startServer({ store, clock, ...options });
}

async function stop(): Promise<void> {
  await server.stop();
  await store.close();
  expect(server.trouble).toEqual([]);
}

async function restart(options: Start = {}): Promise<void> {
  await stop();
  await start(options);
}

const visitor = (): Visitor => {
  const made = new Visitor(server.url);
  visitors.push(made);
  return made;
};

beforeEach(async () => {
  later = 0;
  visitors = [];
  folder = await mkdtemp(join(tmpdir(), 'synfin-restart-'));
  await start();
});

afterEach(async () => {
  for (const each of visitors) each.close();
  await stop();
  await rm(folder, { recursive: true });
});

test('a closing server says goodbye to everybody', async () => {
  const ada = visitor();
  await ada.sit(ada.ask('match:create', REQUEST));
  await restart();
  expect(ada.heard.map(({ event }) => event)).toEqual(['server:closing', 'disconnect']);
});

test('a match in the middle is there again with the same view, and is played to its end', async () => {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', { ...REQUEST, level: 'goodbye-properly' }));
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }));
  for (const each of [ada, bob])
    await each.ask('match:play', { n: 1, rev: each.view?.rev ?? 0, move: { move: 'ready' } });
  await ada.until('the match runs', () => ada.view?.phase === 'running');
  await ada.until('she is to act', () => ada.view?.connections[0]?.owed != null);
  const before = ada.view;
  await restart();

  const [again, him] = [visitor(), visitor()];
  const back = await again.sit(again.ask('match:sit', { token: hers.token }));
  expect(back.view.connections).toEqual(before?.connections);
  expect(back).toMatchObject({ match: hers.match, view: { n: before?.n, phase: 'running', script: before?.script } });
  expect((await him.sit(him.ask('match:sit', { token: his.token }))).room.names).toEqual({
    client: 'Ada',
    server: 'Bob',
  });
  await Promise.all([again.playToTheEnd(), him.playToTheEnd()]);
  expect([again.view?.ending, him.view?.ending]).toEqual(['won', 'won']);
});

test('a restart resumes by itself: a match that has not ended runs before anybody comes back', async () => {
  const ada = visitor();
  await ada.sit(ada.ask('match:create', REQUEST));
  await restart();
  const bob = visitor();
  await bob.sit(bob.ask('match:create', REQUEST));
  const health = (await (await fetch(`${server.url}/healthz`)).json()) as { matches: number };
  expect(health.matches).toBe(2);
});

test('the debrief of an ended match opens after a restart, and a code that has ended joins nobody', async () => {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', REQUEST));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: '' }));
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  const before = await ada.ask('match:debrief', {});
  later = 2 * DAY;
  await restart();
  const back = visitor();
  await back.sit(back.ask('match:sit', { token: hers.token }));
  expect(await back.ask('match:debrief', {})).toEqual(before);
  expect(await back.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: '' })).toEqual(
    err('unknown-code'),
  );
});

test('the link of a debrief opens after a restart, and says so when the match is cleared', async () => {
  const ada = visitor();
  const { match } = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await ada.playToTheEnd();
  const told = await ada.ask('match:debrief', {});
  const link = told.ok ? told.value.link : '';
  later = 6 * DAY;
  await restart();
  const eve = visitor();
  expect(await eve.ask('debrief:open', { link })).toEqual(told);
  later = 14 * DAY;
  const row = () => store.directory.byId(match);
  await vi.waitFor(async () => expect(await row()).toBe(null), { timeout: 10_000 });
  expect(await eve.ask('debrief:open', { link })).toEqual(err('unknown-link'));
});

test('the time that the server was down is nobody’s absence, however long', async () => {
  const ada = visitor();
  const { token } = await ada.sit(ada.ask('match:create', REQUEST));
  later = 30 * DAY;
  await restart();
  const back = visitor();
  expect((await back.sit(back.ask('match:sit', { token }))).view.phase).toBe('waiting');
});

test('a match that nobody returned to is cleared, one with somebody there is not', async () => {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', REQUEST));
  const his = await bob.sit(bob.ask('match:create', REQUEST));
  ada.close();
  // A sweep comes each minute of the clock, 0.6 s here; the first one after this finds her two hours gone.
  later = 3 * 60 * 60_000;
  const row = () => store.directory.byId(hers.match);
  await vi.waitFor(async () => expect(await row()).toBe(null), { timeout: 10_000 });
  const eve = visitor();
  expect(await eve.ask('match:sit', { token: hers.token })).toEqual(err('unknown-seat'));
  expect(await store.directory.byId(his.match)).not.toBe(null);
});

test('what is kept holds no token and no name beyond the seat’s own row', async () => {
  const ada = visitor();
  const { token, match } = await ada.sit(ada.ask('match:create', { ...REQUEST, name: 'Zebedee', occupants: ALONE }));
  await ada.playToTheEnd();
  const kept = JSON.stringify([await store.log.read(match, 0), await store.directory.byId(match)]);
  expect(kept).not.toContain('Zebedee');
  const everything = kept + JSON.stringify(await store.directory.seats(match));
  expect(everything).not.toContain(token.split('.')[1]);
});

test('closing waits until the end of a match is marked', async () => {
  const events: string[] = [];
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const { directory } = store;
  const markEnded = async (id: string, at: number): Promise<void> => {
    asked.resolve();
    await gate.promise;
    await directory.markEnded(id, at);
    events.push('marked');
  };
  await server.stop();
  server = await startServer({ store: { ...store, directory: { ...directory, markEnded } }, clock });
  const ada = visitor();
  await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await ada.playToTheEnd();
  await asked.promise;
  ada.socket.disconnect();
  const closed = server.app.close().then(() => events.push('closed'));
  // What does not wait for the gate is closed by now.
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  gate.resolve();
  await closed;
  expect(events).toEqual(['marked', 'closed']);
});
