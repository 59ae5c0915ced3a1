/** What a browser gets: the game with its policy, JSON where programs ask, and never a stack. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secret } from '#shared/base/index.ts';
import { systemClock } from '../clock.ts';
import { openCalendar } from '../lobby/index.ts';
import { LogError, memoryLog, type Store } from '../log/index.ts';
import { openMetrics } from '../metrics/index.ts';
import { lanOrigins, openPages, type Pages, type Phase } from './index.ts';

const TOKEN = 'a-token-of-metrics';
const PAGE = '<!doctype html><title>the game</title>';
let folder: string;
let pages: Pages;
let server: Server;
let base: string;
let logged: string[];
let breaks: boolean;
let phase: Phase;
let store: Store;
let full: boolean;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synfin-pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'assets', 'main-abc123.js'), 'plain');
  await writeFile(join(folder, 'assets', 'main-abc123.js.br'), 'small');
  await writeFile(join(folder, '.built'), 'a stamp');
  logged = [];
  breaks = false;
  phase = 'ready';
  store = memoryLog();
  full = false;
  pages = openPages({
    version: '1.2.3',
    clock: systemClock(),
    matches: () => {
      if (breaks) throw new Error('a secret of the inside');
      return 2;
    },
    players: () => 3,
    log: {
      ...store.log,
      append: (...args) => (full ? Promise.reject(new LogError('full', 'no room')) : store.log.append(...args)),
    },
    phase: () => phase,
    metrics: openMetrics(),
    metricsToken: TOKEN,
    client: folder,
    origins: () => ['http://192.168.1.5:3000'],
    today: openCalendar({ wall: () => Date.parse('2026-11-12T23:59:59Z') }, secret('0'.repeat(32))).today,
    logger: pino({}, { write: (line: string) => void logged.push(line) }),
  });
  server = createServer(pages.express);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  pages.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers });

test('the health of the server is JSON', async () => {
  const response = await get('/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    version: '1.2.3',
    uptime: expect.any(Number),
    matches: 2,
    players: 3,
    eventLoopDelay: { p50: expect.any(Number), p99: expect.any(Number) },
  });
});

test.each(['starting', 'closing'] as const)('a server that is %s is not ready', async (why) => {
  phase = why;
  const response = await get('/readyz');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ready: false, why });
});

test('a server is ready while its log takes what is written, and nothing of that stays', async () => {
  expect((await get('/readyz')).status).toBe(200);
  expect(await store.log.read('probe:ready', 0)).toEqual([]);
});

test('a server whose log takes nothing is not ready, and says why', async () => {
  full = true;
  const response = await get('/readyz');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ready: false, why: 'log-full' });
});

test('what is counted is for who bears the token', async () => {
  const response = await get('/metrics', { authorization: `Bearer ${TOKEN}` });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(await response.text()).toContain('# TYPE synfin_receipt_seconds histogram');
});

test.each([undefined, 'Bearer', 'Bearer a-token-of-metric', `Basic ${TOKEN}`, TOKEN])(
  'with %j nothing is told of what is counted',
  async (authorization) => {
    const response = await get('/metrics', authorization === undefined ? {} : { authorization });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('synfin_');
  },
);

test('the origins in the LAN are JSON', async () => {
  expect(await (await get('/api/lan')).json()).toEqual({ origins: ['http://192.168.1.5:3000'] });
});

test('the connection of the day is JSON, and nobody keeps it', async () => {
  const response = await get('/api/daily');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    day: 20769,
    number: 12,
    level: expect.any(String),
    role: expect.stringMatching(/client|server/),
    network: { name: expect.any(String), strength: expect.any(Number) },
    endsIn: 1000,
  });
});

test.each(['/', '/j/CDFHJK', '/j/cdf-hjk', '/?lang=zh-CN'])('%s is the game', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(PAGE);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test.each([
  ['/', './'],
  ['/j/CDFHJK', '../'],
  ['/j/CDFHJK/', '../../'],
  ['/d/link.proof', '../'],
])('%s finds its files under whatever path a proxy has put it', async (path, top) => {
  await writeFile(join(folder, 'index.html'), '<script src="./assets/main.js"></script><link href="./murphy.svg">');
  expect(await (await get(path)).text()).toBe(
    `<script src="${top}assets/main.js"></script><link href="${top}murphy.svg">`,
  );
});

test('what is not there leads back to the game, from however deep', async () => {
  const text = async (path: string) => (await get(path, { accept: 'text/html' })).text();
  expect(await text('/nowhere')).toContain('href="./"');
  expect(await text('/no/way/here')).toContain('href="../../"');
});

test('a page may do nothing but its own things, on plain http too', async () => {
  const { headers } = await get('/');
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "img-src 'self' data: blob:",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('a file with a hash in its name is kept for ever, and sent small to who can read that', async () => {
  const plain = await get('/assets/main-abc123.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('cache-control')).toContain('immutable');
  expect(await plain.text()).toBe('plain');
  const small = await fetch(`${base}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'br' }, method: 'HEAD' });
  expect(small.headers.get('content-encoding')).toBe('br');
});

test.each(['/nowhere', '/j/', '/j/a/b', '/.built', '/assets/', '/assets/main.js', '/socket.io.js'])(
  '%s is a page that says so',
  async (path) => {
    const response = await get(path, { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  },
);

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', '这个地址上什么也没有。'],
  ['zh', '这个地址上什么也没有。'],
  ['de', 'There is nothing at this address.'],
])('a page for a browser that reads %s says so in its language', async (languages, sentence) => {
  const response = await get('/nowhere', { accept: 'text/html', 'accept-language': languages });
  expect(await response.text()).toContain(sentence);
});

test('what an API has not is JSON that says so', async () => {
  const response = await get('/api/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: 'There is nothing at this address.' });
});

test('an error is in the log, and nothing of it in the answer', async () => {
  breaks = true;
  const response = await get('/healthz');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/secret|at |\.ts/);
  expect(logged.join()).toContain('a secret of the inside');
});

test('a path that is no text, and a way out of the folder, are refused without a word in the log', async () => {
  const { port } = server.address() as AddressInfo;
  for (const path of ['/%E0%A4%A', '/j/%ff', '/../package.json', '/..%2fpackage.json', '/assets/..%5c..%5cx'])
    expect(await raw(port, path), path).toMatch(/^HTTP\/1.1 40[034] /);
  expect(logged).toEqual([]);
});

/** A request that no client library has tidied up. */
function raw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

test('a game that is not built says how to build it', async () => {
  await rm(join(folder, 'index.html'));
  const response = await get('/');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
});

const four = (address: string, internal = false) => ({ family: 'IPv4' as const, address, internal });
const interfaces = {
  lo: [four('127.0.0.1', true)],
  docker0: [four('172.17.0.1')],
  eth0: [{ family: 'IPv6' as const, address: 'fe80::1', internal: false }, four('10.1.2.3')],
  wlan0: [four('192.168.1.5')],
} as unknown as NonNullable<Parameters<typeof lanOrigins>[2]>;

test('the address that a class can most likely use comes first', () => {
  expect(lanOrigins('0.0.0.0', 3000, interfaces)).toEqual([
    'http://192.168.1.5:3000',
    'http://10.1.2.3:3000',
    'http://172.17.0.1:3000',
  ]);
});

test('a server on one address is found there only', () => {
  expect(lanOrigins('10.1.2.3', 3000, interfaces)).toEqual(['http://10.1.2.3:3000']);
  expect(lanOrigins('127.0.0.1', 3000, interfaces)).toEqual([]);
});
