/**
 * What bad input gets: a coded refusal or nothing. After each of these tests the match in the middle goes on, and the
 * log of the server has no word of trouble.
 */
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { ClientToServer, Seated } from '#shared/wire/index.ts';
import { GOOD, PLAN } from './payloads.testing.ts';
import { drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let server: Running;
let visitors: Visitor[];
let ada: Visitor;
let bob: Visitor;
let eve: Visitor;
let hers: Seated;
let limits: Parameters<typeof startServer>[0];

const visitor = (...options: ConstructorParameters<typeof Visitor> extends [string, ...infer Rest] ? Rest : never) => {
  const made = new Visitor(server.url, ...options);
  visitors.push(made);
  return made;
};

async function begin(start: Parameters<typeof startServer>[0] = {}): Promise<void> {
  limits = start;
  visitors = [];
  server = await startServer({ clock: fastClock(100), ...limits });
  [ada, bob, eve] = [visitor(), visitor(), visitor()];
  hers = await ada.sit(ada.ask('match:create', REQUEST));
  await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }));
}

beforeEach(() => begin());

afterEach(async () => {
  try {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    // A second line, in case the first one was a victim; and a limit that was reached lasts for its second only.
    const back = new Visitor(server.url);
    visitors.push(back);
    await back.sit(back.ask('match:sit', { token: hers.token }));
    await bob.until('Ada is back', () => bob.view?.seats.client.line === true);
    if (!limits?.config) await Promise.all([back.playToTheEnd(), bob.playToTheEnd()]);
    expect(limits?.config ? 'won' : bob.view?.ending).toBe('won');
    expect(server.trouble).toEqual([]);
  } finally {
    for (const each of visitors) each.close();
    await server.stop();
  }
});

const SEGMENT = { seq: 1, ack: null, ctl: ['SYN'], len: 0, wnd: 65535 };
const send = (segment: object) => ({
  n: 1,
  rev: 0,
  move: { move: 'act', peer: '203.0.113.80:80', action: { do: 'send', segment } },
});
const EVENTS = Object.keys(GOOD) as (keyof ClientToServer)[];
/** What anybody may begin. */
const OPEN: readonly string[] = ['match:create', 'class:open'];

describe.each(EVENTS)('%s', (event) => {
  test('malformed, it is refused with its code; without a callback, it is dropped', async () => {
    const forged = [[], [null], [1], ['x'], [[]], [{ nonsense: 1 }], [GOOD[event], GOOD[event]]];
    for (const args of forged) expect(await eve.forge(event, ...args), JSON.stringify(args)).toEqual(err('malformed'));
    for (const args of forged) eve.socket.emit(event, ...(args as [never, never]));
    expect(await eve.forge(event, { ...GOOD[event], seat: 'server' })).toEqual(err('malformed'));
  });

  test('whatever JSON comes, nothing but a refusal goes back', async () => {
    const payloads = fc.sample(fc.jsonValue(), 40).filter((payload) => JSON.stringify(payload) !== '{}');
    for (const reply of await Promise.all(payloads.map((payload) => eve.forge(event, payload))))
      expect(reply).toEqual(err('malformed'));
  });

  test('well formed but without a callback, it is taken or dropped', async () => {
    (eve.socket as unknown as { emit(event: string, payload: object): void }).emit(event, GOOD[event]);
    expect(await eve.ask('match:debrief', {})).toMatchObject({ ok: false });
  });

  test('from who has no seat, it moves nothing', async () => {
    const { view } = bob;
    const reply = (await eve.forge(event, GOOD[event])) as { ok: boolean };
    expect(reply.ok).toBe(OPEN.includes(event));
    expect(bob.view).toBe(view);
  });
});

test.each([
  ['a number out of range', send({ ...SEGMENT, seq: 2 ** 32 })],
  ['a number that is none', send({ ...SEGMENT, ack: 'one' })],
  ['more text than fits', send({ ...SEGMENT, len: 1e9 })],
  ['a seat of its own choice', { ...send(SEGMENT), seat: 'server' }],
  ['an entry of the host', { n: 1, rev: 0, move: { host: 'end', why: 'abandoned' } }],
  ['a way into the prototype', JSON.parse('{"n":1,"rev":0,"move":{"move":"ready"},"__proto__":{"ok":true}}')],
])('a move with %s is malformed', async (_, payload) =>
  expect(await ada.forge('match:play', payload)).toEqual(err('malformed')),
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'nowhere', ''])(
  'a move on the connection %j is no move',
  async (peer) => {
    const payload = { ...send(SEGMENT), move: { ...send(SEGMENT).move, peer } };
    const reply = await ada.forge('match:play', payload);
    expect(reply).toMatchObject(peer === '' ? err('malformed') : { ok: true, value: { result: 'resync' } });
  },
);

test('a counter from the past or the future gets a fresh view, and nothing is written', async () => {
  for (const n of [0, 7, 2 ** 31 - 1]) {
    const reply = await ada.forge('match:play', { n, rev: 0, move: { move: 'ready' } });
    expect(reply).toMatchObject({ ok: true, value: { view: { n: 0 } } });
  }
});

test('the same move twice is one move', async () => {
  const move = { n: 1, rev: ada.view?.rev ?? 0, move: { move: 'ready' } } as const;
  const replies = await Promise.all([ada.ask('match:play', move), ada.ask('match:play', move)]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: true, value: { view: { n: 1 } } });
});

test('a move after the end gets told so', async () => {
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  const n = (ada.view?.n ?? 0) + 1;
  const reply = await ada.ask('match:play', { n, rev: ada.view?.rev ?? 0, move: { move: 'ready' } });
  expect(reply).toMatchObject({ ok: true, value: { result: 'over' } });
});

test('events that nobody knows are dropped, whatever their names', async () => {
  for (const event of ['error', 'match:cheat', '__proto__', 'constructor', 'message', 'connection', 'hasOwnProperty'])
    (eve.socket as unknown as { emit(event: string, ...args: unknown[]): void }).emit(event, {}, () => {});
  expect(await eve.ask('match:debrief', {})).toEqual(err('not-seated'));
});

test('an oversized message ends its connection and nothing else', async () => {
  (eve.socket as unknown as { emit(event: string, payload: string): void }).emit('match:sit', 'x'.repeat(20_000));
  await eve.hears('disconnect');
});

test('an oversized message over polling, too', async () => {
  const polling = visitor({ transports: ['polling'] });
  await polling.ask('match:debrief', {});
  (polling.socket as unknown as { emit(event: string, payload: string): void }).emit('match:sit', 'x'.repeat(20_000));
  await polling.hears('disconnect');
});

test.each([
  ['4'],
  ['42'],
  ['42['],
  ['42{}'],
  ['42[]'],
  ['42[null]'],
  ['42["match:play"'],
  ['42[5,{}]'],
  ['42["disconnect"]'],
  ['42["connect_error",{}]'],
  ['421["newListener",{}]'],
  ['40/admin,'],
  ['42/admin,["match:leave",{}]'],
  ['43999999999999[{}]'],
  ['451-["match:play",{"_placeholder":true,"num":5}]'],
  ['459999999-["match:play"]'],
  ['9'],
  ['\u0000'],
  [`42["match:join",${'['.repeat(7000)}${']'.repeat(7000)}]`],
])('the packet %.40s harms nobody', async (packet) => {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
  await new Promise<void>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      if (String(data).startsWith('0')) socket.send('40');
      else resolve();
    });
  });
  socket.send(packet);
  socket.send(packet);
  expect(await eve.ask('match:debrief', {})).toEqual(err('not-seated'));
  socket.close();
  await closed;
});

describe('too much', () => {
  const restart = async (config: object): Promise<void> => {
    for (const each of visitors) each.close();
    await server.stop();
    await begin({ config });
  };
  const ready = (n: number) => ada.ask('match:play', { n, rev: 0, move: { move: 'ready' } });

  test('100 moves in a second: what is too fast is told so, and the partner plays on', async () => {
    await restart({ MAX_EVENTS: 20 });
    const replies = await Promise.all(Array.from({ length: 100 }, (_, i) => ready(i + 1)));
    const refused = replies.filter((reply) => !reply.ok && reply.error === 'too-fast');
    expect(refused.length).toBeGreaterThan(60);
    expect((await bob.ask('match:play', { n: 1, rev: 0, move: { move: 'ready' } })).ok).toBe(true);
  });

  test('a flood ends its connection', async () => {
    await restart({ MAX_EVENTS: 5 });
    for (let i = 0; i < 300; i++) eve.socket.emit('match:leave', {}, () => {});
    await eve.hears('disconnect');
  });

  test('an address that guesses codes is stopped, a class that joins is not', async () => {
    await restart({ MAX_GUESSES: 5, MAX_EVENTS: 1000 });
    const codes: string[] = [];
    for (let i = 0; i < 8; i++) codes.push((await eve.sit(eve.ask('match:create', REQUEST))).room.code ?? '');
    for (const code of codes)
      expect((await eve.ask('match:join', { proof: drawProof(), code, name: '' })).ok).toBe(true);
    const guess = () => visitor().ask('match:join', { proof: drawProof(), code: 'CDFHJK', name: '' });
    for (let i = 0; i < 5; i++) expect(await guess()).toEqual(err('unknown-code'));
    expect(await guess()).toEqual(err('too-fast'));
  });

  test('who guesses codes is stopped before all behind the same address are', async () => {
    await restart({ MAX_GUESSES: 100, MAX_EVENTS: 1000 });
    const replies = [];
    for (let i = 0; i < 12; i++)
      replies.push(await eve.ask('match:join', { proof: drawProof(), code: 'CDFHJK', name: '' }));
    expect(replies).toEqual([...Array(10).fill(err('unknown-code')), ...Array(2).fill(err('too-fast'))]);
    expect(await visitor().ask('match:join', { proof: drawProof(), code: 'CDFHJK', name: '' })).toEqual(
      err('unknown-code'),
    );
  });

  test('more matches than the server holds are refused, and so are more of one address', async () => {
    await restart({ MAX_MATCHES: 2, MAX_CREATES: 3, MAX_EVENTS: 1000 });
    const create = async () => {
      const reply = await eve.ask('match:create', REQUEST);
      return reply.ok ? 'ok' : reply.error;
    };
    expect([await create(), await create(), await create()]).toEqual(['ok', 'server-full', 'too-fast']);
  });

  test('one page joins a class three times, and one address as often as it may', async () => {
    await restart({ MAX_JOINS: 5, MAX_EVENTS: 1000 });
    const opened = await ada.ask('class:open', { plan: PLAN });
    const code = opened.ok ? opened.value.view.code : '';
    const join = async (page: Visitor) => {
      const reply = await page.ask('class:join', { proof: drawProof(), code, language: 'en', device: 'd' });
      return reply.ok ? 'ok' : reply.error;
    };
    expect([await join(eve), await join(eve), await join(eve)]).toEqual(['ok', 'ok', 'ok']);
    expect(await join(eve)).toBe('too-fast');
    expect([await join(visitor()), await join(visitor()), await join(visitor())]).toEqual(['ok', 'ok', 'too-fast']);
  });

  test('an address that opens link after link is slowed down', async () => {
    await restart({ MAX_LOOKS: 2, MAX_EVENTS: 1000 });
    const look = () => eve.ask('debrief:open', { link: 'x' });
    expect([await look(), await look(), await look()]).toEqual([
      err('unknown-link'),
      err('unknown-link'),
      err('too-fast'),
    ]);
  });

  /** What a new connection is told: that it is open, or why not. */
  const knock = async (headers: Record<string, string> = {}) =>
    (await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers })).text();

  test.each([
    ['than the server holds', { MAX_SOCKETS: 4 }, 'server-full'],
    ['from one address than a school needs', { MAX_SOCKETS_PER_ADDRESS: 4 }, 'address-full'],
  ])('more connections %s are refused, until one goes', async (_, config, why) => {
    await restart(config);
    const last = visitor();
    await last.ask('match:debrief', {});
    expect(JSON.parse(await knock())).toEqual({ code: 4, message: why });
    last.close();
    await vi.waitFor(async () => expect(await knock()).toContain('"sid"'));
    await restart({});
  });

  test('each address behind a trusted proxy has room of its own', async () => {
    await restart({ MAX_SOCKETS_PER_ADDRESS: 4, TRUST_PROXY: 1 });
    const from = (address: string) => knock({ 'x-forwarded-for': `10.0.0.3, ${address}` });
    for (let i = 0; i < 4; i++) expect(await from('10.0.0.1')).toContain('"sid"');
    expect(await from('10.0.0.1')).toContain('address-full');
    expect(await from('10.0.0.2')).toContain('"sid"');
  });
});

test('who keeps asking and reads nothing is cut off before that fills the memory', async () => {
  const polling = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1)) as { sid: string };
  const say = async (packets: string) =>
    (await fetch(`${polling}&sid=${sid}`, { method: 'POST', body: packets })).status;
  expect(await say('40')).toBe(200);
  const asked = Array.from({ length: 100 }, (_, i) => `42${i}["match:sit",{"token":"${hers.token}"}]`).join('\x1e');
  const statuses = [];
  for (let i = 0; i < 30 && statuses.at(-1) !== 400; i++) statuses.push(await say(asked));
  expect(statuses.slice(0, 2)).toEqual([200, 200]);
  expect(statuses.at(-1)).toBe(400);
});

describe('a page from elsewhere', () => {
  const from = (origin: string, transport: 'websocket' | 'polling') =>
    visitor({ transports: [transport], extraHeaders: { origin } });

  test.each(['websocket', 'polling'] as const)('opens no socket by %s', async (transport) => {
    const { socket } = from('https://evil.example', transport);
    await new Promise((resolve) => socket.once('connect_error', resolve));
    expect(socket.connected).toBe(false);
    expect(await from(server.url, transport).ask('match:debrief', {})).toEqual(err('not-seated'));
  });

  test('may not read what the server says', async () => {
    for (const path of ['/healthz', '/api/lan', '/api/daily', '/socket.io/?EIO=4&transport=polling'])
      expect(
        (await fetch(server.url + path, { headers: { origin: server.url } })).headers.get(
          'access-control-allow-origin',
        ),
      ).toBeNull();
  });
});
