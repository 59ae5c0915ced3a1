/** What the fuzzer sends: the same from the same seed, events that get as far as the schemas, and the smallest message that breaks something. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Hostile, type HostileEvent, KINDS, packetOf } from './hostile.ts';
import { drawn, smallest } from './messages.ts';
import { PAYLOADS } from './payloads.ts';

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);
const EVENTS = SEEDS.flatMap((seed) => drawn({ kind: 'event', seed })) as HostileEvent[];

test.each(KINDS)('the same seed draws the same messages: %s', (kind) => {
  expect(drawn({ kind, seed: 7 })).toEqual(drawn({ kind, seed: 7 }));
  expect(drawn({ kind, seed: 8 })).not.toEqual(drawn({ kind, seed: 7 }));
});

test('an event is JSON, however odd, or it would be refused before anything reads it', () => {
  for (const event of EVENTS) {
    const packet = packetOf(event, 1);
    expect(() => JSON.parse(packet.slice(packet.indexOf('['))), packet).not.toThrow();
  }
});

test.each(PAYLOADS)('%s is sent, as it is well formed and otherwise', (name, payloads) => {
  const sent = EVENTS.filter(({ event }) => event === name).map(({ args }) => args[0]);
  const good = new Set(payloads.map((payload) => JSON.stringify(payload)));
  expect(sent.some((one) => good.has(one ?? ''))).toBe(true);
  expect(sent.some((one) => !good.has(one ?? ''))).toBe(true);
});

/** As the server's own sources name them, with any name in the place of what differs. */
function routes(): string[] {
  const sources = globSync(join(import.meta.dirname, '../../server/http/*.ts')).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  const texts = sources.flatMap((path) => readFileSync(path, 'utf8').match(/'\/[\w/:{}*]*'/g) ?? []);
  return [...new Set(texts)].map((text) => text.slice(1, -1).replaceAll(/:\w+|\{\*\w+\}/g, ''));
}
const REQUESTED = SEEDS.flatMap((seed) => drawn({ kind: 'http', seed }))
  .flatMap((message) => ('bytes' in message ? [message.bytes] : []))
  .map((bytes) => bytes.split('\r\n', 1)[0] ?? '');

test.each(routes())('the route %s is asked for', (route) => {
  expect(REQUESTED.some((line) => line.includes(` ${route}`))).toBe(true);
});

test('all that HTTP answers is among the routes that are asked for', () => {
  expect(routes()).toEqual(
    expect.arrayContaining(['/', '/j/', '/d/', '/healthz', '/readyz', '/metrics', '/api/lan', '/api/daily']),
  );
});

describe('among the values of events there is', () => {
  const texts = EVENTS.flatMap(({ args }) => args);
  test.each([
    ['a way into a prototype', /"__proto__":/],
    ['a number beyond all numbers', /[:[,]-?1e999/],
    ['a negative zero', /[:[,]-0[,\]}]/],
    ['half a character', /\\ud800/],
    ['a text that turns the line around', /\u202e/],
    ['a long list', /(0,){500}/],
    ['a deep one', /\[{100}/],
    ['a text at which expressions backtrack', /\({100}|(a ){50}/],
  ])('%s', (_, looks) => expect(texts.some((text) => looks.test(text))).toBe(true));
});

describe('a server that breaks', () => {
  const breaks = (message: Hostile): boolean => message.kind === 'event' && packetOf(message, 1).includes('__proto__');
  const seed = SEEDS.find((one) => drawn({ kind: 'event', seed: one }).some(breaks)) ?? 0;

  test('is broken by the same sequence again, which is then made as small as can be', async () => {
    const tried: (readonly Hostile[])[] = [];
    const isWell = async (messages: readonly Hostile[]): Promise<boolean> => {
      tried.push(messages);
      return !messages.some(breaks);
    };
    const found = await smallest({ kind: 'event', seed }, isWell);
    expect(tried[0]).toEqual(drawn({ kind: 'event', seed }));
    expect(found).toHaveLength(1);
    expect(found?.every(breaks)).toBe(true);
  });

  test('is not put down to messages that it bears', async () => {
    expect(await smallest({ kind: 'event', seed }, async () => true)).toBeNull();
  });
});
