/** Who runs the server sees how it is, and not who plays; and where it is asked whether it is ready, it says the truth. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { LogError, memoryLog, type Store } from './log/index.ts';
import { openLogger } from './logger.ts';
import { ALONE, drawProof, fastClock, REQUEST, type Running, type Start, startServer, Visitor } from './testing.ts';

let running: { readonly server: Running; readonly visitors: Visitor[] }[] = [];

async function start(options: Start = {}) {
  const server = await startServer({ clock: fastClock(100), ...options });
  const visitors: Visitor[] = [];
  running.push({ server, visitors });
  const visitor = (): Visitor => {
    const made = new Visitor(server.url);
    visitors.push(made);
    return made;
  };
  return { server, visitor };
}

afterEach(async () => {
  for (const { server, visitors } of running) {
    for (const each of visitors) each.close();
    await server.stop();
  }
  running = [];
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The samples of a text of metrics, by their name and labels. */
const samplesOf = (text: string): Record<string, number> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

/** A log that has no room while `full()`. */
function fillable(full: () => boolean): Store {
  const store = memoryLog();
  const append: Store['log']['append'] = async (...args) => {
    if (full()) throw new LogError('full', 'no room');
    return store.log.append(...args);
  };
  return { ...store, log: { ...store.log, append } };
}

test('what happens in a match is counted, on a port that players do not have', async () => {
  const METRICS_PORT = await freePort();
  let full = false;
  const { server, visitor } = await start({ config: { METRICS_PORT }, store: fillable(() => full) });
  const metrics = async () => (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${METRICS_PORT}/healthz`)).status).toBe(404);

  const [ada, bob] = [visitor(), visitor()];
  await ada.sit(ada.ask('match:create', { ...REQUEST, name: 'Zebedee', occupants: ALONE }));
  const his = await bob.sit(bob.ask('match:create', { ...REQUEST, name: 'Bartholomew' }));
  await ada.playToTheEnd();
  full = true;
  await bob.ask('match:play', { n: 1, rev: bob.view?.rev ?? 0, move: { move: 'ready' } });
  full = false;

  const text = await metrics();
  const samples = samplesOf(text);
  expect(samples).toMatchObject({ synfin_matches: 1, synfin_sockets: 2, synfin_seats_held: 2 });
  expect(samples['synfin_receipt_seconds_count{result="right"}']).toBeGreaterThan(0);
  expect(samples['synfin_receipt_seconds_count{result="storage"}']).toBe(1);
  expect(samples.synfin_log_append_seconds_count).toBeGreaterThan(1);
  expect(samples['synfin_log_append_failures_total{reason="full"}']).toBeGreaterThan(0);
  expect(samples.nodejs_eventloop_lag_seconds).toBeGreaterThanOrEqual(0);
  for (const secret of ['Zebedee', 'Bartholomew', his.match, his.token, his.room.code ?? '?', '127.0.0.1'])
    expect(text).not.toContain(secret);
});

test('a log at its loudest knows nobody who plays, not even when all goes wrong', async () => {
  const lines: string[] = [];
  let full = false;
  const logger = openLogger('debug', { write: (line) => void lines.push(line) });
  const { server, visitor } = await start({ logger, store: fillable(() => full) });
  const [ada, bob, eve] = [visitor(), visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', { ...REQUEST, name: 'Zebedee' }));
  const code = hers.room.code ?? '?';
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code, name: 'Bartholomew' }));
  await eve.ask('match:join', { proof: drawProof(), code: 'XXXXXX', name: 'Evangeline' });
  await eve.forge('match:sit', { token: hers.token, name: 'Evangeline' });
  full = true;
  await ada.ask('match:play', { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
  full = false;
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200));
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  const debrief = await ada.ask('match:debrief', {});
  const link = debrief.ok ? debrief.value.link : '?';
  await fetch(`${server.url}/d/${link}`);
  await fetch(`${server.url}/j/${code}`);

  const all = lines.join('');
  expect(all).toContain('a match failed and is folded again from its log');
  expect(all).toContain('a match has ended');
  const keys = [hers.token, his.token, link].map((text) => text.split('.')[1] ?? '?');
  for (const secret of ['Zebedee', 'Bartholomew', 'Evangeline', code, 'XXXXXX', '127.0.0.1', ...keys])
    expect(all).not.toContain(secret);
});

test('a closing server is not ready from the first moment, while it finishes what was begun', async () => {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const store = memoryLog();
  const markEnded: Store['directory']['markEnded'] = async (id, at) => {
    asked.resolve();
    await gate.promise;
    await store.directory.markEnded(id, at);
  };
  const { server, visitor } = await start({ store: { ...store, directory: { ...store.directory, markEnded } } });
  const ada = visitor();
  await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200));
  await ada.playToTheEnd();
  await asked.promise;
  const closed = server.app.close();
  const response = await fetch(`${server.url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ready: false, why: 'closing' });
  await ada.hears('server:closing');
  gate.resolve();
  await closed;
  running = [];
  ada.close();
});

test('a server is not ready before its running matches are resumed', async () => {
  const gate = Promise.withResolvers<string[]>();
  const store = memoryLog();
  const directory = { ...store.directory, running: () => gate.promise };
  const { server } = await start({ store: { ...store, directory } });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ready: false, why: 'starting' });
  gate.resolve([]);
  await vi.waitFor(async () => expect((await fetch(`${server.url}/readyz`)).status).toBe(200));
});
