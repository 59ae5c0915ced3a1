/** A disk that is full: every answer says so, nothing is half done, and once there is room all goes on. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { Seated } from '#shared/wire/index.ts';
import { LogError, memoryLog, type Store } from './log/index.ts';
import { drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let isFull: boolean;
let server: Running;
let ada: Visitor;
let bob: Visitor;
let hers: Seated;

function fillable(store: Store): Store {
  const append: Store['log']['append'] = async (...args) => {
    if (isFull) throw new LogError('full', 'no room');
    return store.log.append(...args);
  };
  return { ...store, log: { ...store.log, append } };
}

beforeEach(async () => {
  isFull = false;
  server = await startServer({ store: fillable(memoryLog()), clock: fastClock(100) });
  [ada, bob] = [new Visitor(server.url), new Visitor(server.url)];
  hers = await ada.sit(ada.ask('match:create', REQUEST));
});

afterEach(async () => {
  ada.close();
  bob.close();
  await server.stop();
});

const join = () => bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' });

test('a move is refused, and taken when it is tried again', async () => {
  await bob.sit(join());
  isFull = true;
  const move = { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } } as const;
  expect(await ada.ask('match:play', move)).toEqual(err('storage'));
  isFull = false;
  expect(await ada.ask('match:play', move)).toMatchObject({ ok: true, value: { result: 'noted' } });
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  expect([ada.view?.ending, bob.view?.ending]).toEqual(['won', 'won']);
});

test('a seat that cannot be taken stays free', async () => {
  isFull = true;
  expect(await join()).toEqual(err('storage'));
  isFull = false;
  expect((await bob.sit(join())).room.names).toEqual({ client: 'Ada', server: 'Bob' });
});

test('a match that cannot be made leaves nothing behind', async () => {
  isFull = true;
  expect(await bob.ask('match:create', REQUEST)).toEqual(err('storage'));
  isFull = false;
  const health = (await (await fetch(`${server.url}/healthz`)).json()) as { matches: number };
  expect(health.matches).toBe(1);
});

test('who cannot leave still sits there', async () => {
  await bob.sit(join());
  isFull = true;
  expect(await bob.ask('match:leave', {})).toEqual(err('storage'));
  isFull = false;
  expect((await bob.ask('match:play', { n: 1, rev: 0, move: { move: 'ready' } })).ok).toBe(true);
});
