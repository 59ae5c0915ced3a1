/**
 * The configurations of deploy/ for reverse proxies, each before a real server: the proxy runs on ports of this test, with
 * a certificate that this test makes. Where a proxy is not installed, its tests are skipped (Debian: nginx-light, caddy).
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { type AddressInfo, createServer, connect as tcpTo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALONE, REQUEST, type Running, startServer, Visitor } from '../../server/testing.ts';
import { root } from '../run.ts';

const PAGE = '<!doctype html><script src="./assets/main.js"></script>';

interface Places {
  readonly folder: string;
  readonly port: number;
  readonly plain: number;
  readonly upstream: number;
  readonly certificate: string;
  readonly key: string;
}

interface Proxy {
  readonly name: string;
  readonly file: string;
  /** Its configuration with the places of the test in it, written to a file; answers with the command that runs it. */
  readonly command: (text: string, places: Places) => Promise<readonly string[]>;
}

/** Each of the words has to be there, so that a test never runs what is not in deploy/. */
function replaced(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((was, [word, by]) => {
    expect(was).toContain(word);
    return was.replaceAll(word, by);
  }, text);
}

const PROXIES: readonly Proxy[] = [
  {
    name: 'nginx',
    file: 'nginx.conf',
    async command(text, { folder, port, plain, upstream, certificate, key }) {
      const site = replaced(text, {
        'listen 80;': `listen 127.0.0.1:${plain};`,
        'listen 443 ssl;': `listen 127.0.0.1:${port} ssl;`,
        '127.0.0.1:3000': `127.0.0.1:${upstream}`,
        '/etc/letsencrypt/live/example.org/fullchain.pem': certificate,
        '/etc/letsencrypt/live/example.org/privkey.pem': key,
      });
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (of) => `${of}_temp_path ${folder}/${of};`,
      );
      const config = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {} http { access_log off; ${temporary.join(' ')}\n${site}}`;
      await writeFile(join(folder, 'nginx.conf'), config);
      return ['nginx', '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'caddy',
    file: 'Caddyfile',
    async command(text, { folder, port, plain, upstream, certificate, key }) {
      const site = replaced(text, {
        'example.org {': `https://localhost:${port} {\n\tbind 127.0.0.1\n\ttls ${certificate} ${key}`,
        '127.0.0.1:3000': `127.0.0.1:${upstream}`,
      });
      await writeFile(
        join(folder, 'Caddyfile'),
        `{\n\tadmin off\n\thttp_port ${plain}\n\thttps_port ${port}\n}\n${site}`,
      );
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

const isThere = (program: string): boolean => spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Resolves once the port takes connections. */
async function accepting(port: number, proxy: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (proxy.exitCode !== null) throw new Error(`the proxy has ended: ${said()}`);
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = tcpTo(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each(PROXIES)('behind $name, under /synfin/', ({ name, file, command }) => {
  const hasProxy = isThere(name);
  let folder: string;
  let server: Running;
  let proxy: ChildProcess;
  let port: number;
  let plain: number;

  beforeAll(async () => {
    if (!hasProxy) return;
    folder = await mkdtemp(join(tmpdir(), 'synfin-proxy-'));
    await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
    await writeFile(join(folder, 'dist', 'index.html'), PAGE);
    await writeFile(join(folder, 'dist', 'assets', 'main.js'), 'script');
    const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '1',
    ];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync('openssl', [...request, ...names, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    server = await startServer({ config: { TRUST_PROXY: 1, MAX_CREATES: 2 }, client: join(folder, 'dist') });
    [port = 0, plain = 0] = await freePorts(2);
    const places = { folder, port, plain, certificate, key, upstream: Number(new URL(server.url).port) };
    const text = await readFile(join(root, 'deploy', file), 'utf8');
    const [program = '', ...args] = await command(text, places);
    let said = '';
    proxy = spawn(program, args, {
      env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    proxy.stderr?.on('data', (data) => {
      said += data;
    });
    await accepting(port, proxy, () => said);
  });

  afterAll(async () => {
    if (!hasProxy) return;
    const ended = new Promise((resolve) => proxy.once('exit', resolve));
    proxy.kill('SIGTERM');
    await ended;
    await server.stop();
    await rm(folder, { recursive: true });
  });

  interface Got {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly text: string;
  }

  const get = (path: string, headers: Record<string, string> = {}): Promise<Got> =>
    new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path,
        servername: 'localhost',
        headers: { host: `localhost:${port}`, ...headers },
      };
      request({ ...options, rejectUnauthorized: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (data) => {
          text += data;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      })
        .on('error', reject)
        .end();
    });

  /** From an address of this machine, and with what it claims to be. */
  function visitorFrom(localAddress: string, transport: 'websocket' | 'polling', claims = '203.0.113.7'): Visitor {
    const agent = new Agent({ localAddress, rejectUnauthorized: false });
    return new Visitor(`https://localhost:${port}`, {
      path: '/synfin/socket.io',
      transports: [transport],
      agent: agent as never,
      rejectUnauthorized: false,
      extraHeaders: { 'x-forwarded-for': claims },
    });
  }

  test.skipIf(!hasProxy)('the page, its files and its policy arrive, and HTTPS is asked for from then on', async () => {
    const page = await get('/synfin/');
    expect(page).toMatchObject({ status: 200, text: PAGE });
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await get('/synfin/j/CDFHJK')).text).toContain('"../assets/main.js"');
    expect(await get('/synfin/assets/main.js')).toMatchObject({ status: 200, text: 'script' });
    expect(JSON.parse((await get('/synfin/api/daily')).text)).toHaveProperty('day');
  });

  test.skipIf(!hasProxy)('the path without its slash, and plain HTTP, lead to the game', async () => {
    expect(await get('/synfin')).toMatchObject({
      status: 308,
      headers: { location: expect.stringMatching(/\/synfin\/$/) },
    });
    const unsafe = await fetch(`http://127.0.0.1:${plain}/synfin/j/CDFHJK`, {
      redirect: 'manual',
      headers: { host: 'localhost' },
    });
    expect(unsafe.status).toBe(308);
    expect(unsafe.headers.get('location')).toMatch(/^https:\/\/.+\/synfin\/j\/CDFHJK$/);
  });

  test.skipIf(!hasProxy).each(['healthz', 'readyz', 'metrics'])('%s is not for everybody', async (inside) => {
    expect((await get(`/synfin/${inside}`)).status).toBe(404);
  });

  test.skipIf(!hasProxy).each(['websocket', 'polling'] as const)('a match begins over %s', async (transport) => {
    const ada = visitorFrom(transport === 'websocket' ? '127.0.0.2' : '127.0.0.3', transport);
    await ada.sit(ada.ask('match:create', { ...REQUEST, occupants: ALONE }));
    const ready = await ada.ask('match:play', { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
    expect(ready).toMatchObject({ ok: true, value: { result: 'noted' } });
    // The bot may have been ready first: then the match begins with her own receipt.
    const begun = ready.ok && ready.value.view.phase === 'running';
    await ada.until('the match runs', () => begun || ada.view?.phase === 'running');
    ada.close();
  });

  test.skipIf(!hasProxy)('the game’s own pages open a socket, and those from elsewhere do not', async () => {
    const knock = (origin: string) => get('/synfin/socket.io/?EIO=4&transport=polling', { origin });
    expect((await knock(`https://localhost:${port}`)).status).toBe(200);
    expect(await knock('https://evil.example')).toMatchObject({
      status: 403,
      text: expect.stringContaining('foreign-origin'),
    });
  });

  test.skipIf(!hasProxy)('a limit is for the address a player has, and not for the one that is claimed', async () => {
    const create = async (from: string, claims: string) => {
      const visitor = visitorFrom(from, 'websocket', claims);
      const reply = await visitor.ask('match:create', { ...REQUEST, occupants: ALONE });
      visitor.close();
      return reply.ok ? 'created' : reply.error;
    };
    expect(await create('127.0.0.4', '203.0.113.1')).toBe('created');
    expect(await create('127.0.0.4', '203.0.113.2')).toBe('created');
    expect(await create('127.0.0.4', '203.0.113.3')).toBe('too-fast');
    expect(await create('127.0.0.5', '127.0.0.4')).toBe('created');
  });
});
