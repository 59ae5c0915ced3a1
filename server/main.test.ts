/** The server as a process: what it prints, what it refuses, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALONE, REQUEST, Visitor } from './testing.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder: string;
let children: ChildProcess[];

beforeEach(async () => {
  children = [];
  folder = await mkdtemp(join(tmpdir(), 'synfin-main-'));
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

function run(environment: Record<string, string> = {}, args: readonly string[] = []): Ran {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...environment };
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const texts = { out: '', errors: '' };
  child.stdout.on('data', (data) => {
    texts.out += data;
  });
  child.stderr.on('data', (data) => {
    texts.errors += data;
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, out: () => texts.out, errors: () => texts.errors, ended };
}

async function started(ran: Ran): Promise<string> {
  for await (const _ of ran.child.stdout ?? []) {
    const url = /http:\/\/localhost:(\d+)/.exec(ran.out());
    if (url) return `http://127.0.0.1:${url[1]}`;
  }
  throw new Error(`the server did not start: ${ran.errors()}`);
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with 0, after a goodbye to who is playing', async (signal) => {
  const ran = run();
  const url = await started(ran);
  expect(ran.out()).toMatch(/^Synfin \d+\.\d+\.\d+/);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const ada = new Visitor(url);
  await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  ran.child.kill(signal);
  await ada.hears('server:closing');
  expect(await ran.ended).toEqual({ code: 0, signal: null });
  const lines = ran.errors().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'the server has started', version: expect.any(String), settings: { PORT: 0, SERVER_SECRET: 'not set' } },
    { msg: 'the server has ended', exitCode: 0 },
  ]);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  ada.close();
});

test('it does not wait for a line whose other end is gone', async () => {
  const ran = run();
  const { port } = new URL(await started(ran));
  const line = connect(Number(port), '127.0.0.1');
  const headers = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
  const key = `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`;
  const path = '/socket.io/?EIO=4&transport=websocket';
  line.write([`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, key, '', ''].join('\r\n'));
  await once(line, 'data');
  // Silent from now on, and not closed: as a browser whose machine has lost its network.
  line.pause();
  ran.child.kill('SIGTERM');
  expect(await ran.ended).toEqual({ code: 0, signal: null });
  line.destroy();
});

test('a killed server has kept what it acknowledged', async () => {
  const first = run();
  const ada = new Visitor(await started(first));
  const { token } = await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
  const played = await ada.ask('match:play', { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
  expect(played).toMatchObject({ ok: true, value: { result: 'noted' } });
  first.child.kill('SIGKILL');
  await first.ended;
  ada.close();
  const second = run();
  const back = new Visitor(await started(second));
  expect((await back.sit(back.ask('match:sit', { token }))).view).toMatchObject({ n: 1, ready: { client: true } });
  back.close();
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
});

test('Ctrl+C that comes twice, from the terminal and from npm, is one wish', async () => {
  const ran = run();
  await started(ran);
  ran.child.kill('SIGINT');
  ran.child.kill('SIGINT');
  expect(await ran.ended).toEqual({ code: 0, signal: null });
});

test('a second signal ends it at once', async () => {
  const ran = run();
  await started(ran);
  ran.child.kill('SIGTERM');
  ran.child.kill('SIGINT');
  expect((await ran.ended).signal).toBe(null);
});

test.each([
  [{ PORT: 'http' }, [], 'PORT must be an integer from 0 to 65535, not "http".\n'],
  [{ MAX_MATCHES: '-1' }, [], 'MAX_MATCHES must be an integer from 1 to 100000, not "-1".\n'],
  [{}, ['--port', '80'], 'The server takes no option but --dev.\n'],
] as const)('%j %j is refused in one sentence, with exit code 2', async (environment, args, sentence) => {
  const ran = run(environment, args);
  expect(await ran.ended).toEqual({ code: 2, signal: null });
  expect(ran.errors()).toBe(sentence);
  expect(ran.out()).toBe('');
});

test('a port that is taken, or a folder that cannot be one, is one sentence, too', async () => {
  const first = run();
  const port = new URL(await started(first)).port;
  const second = run({ PORT: port, DATA_DIR: join(folder, 'other') });
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(second.errors()).toBe(`Port ${port} is taken; set PORT to another one.\n`);
  await writeFile(join(folder, 'file'), '');
  const third = run({ DATA_DIR: join(folder, 'file') });
  expect(await third.ended).toEqual({ code: 1, signal: null });
  expect(third.errors().trim().split('\n')).toHaveLength(1);
  first.child.kill('SIGTERM');
  await first.ended;
});
