/** Nothing gets past the guard: each message has one coded answer, or none if nobody asked. */
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { err, ok } from '#shared/base/index.ts';
import type { WireError } from '#shared/wire/index.ts';
import { LogError } from '../log/index.ts';
import { type Answer, guard } from './guard.ts';

function guarded(
  handle: (request: { n: number }, answer: Answer<number>) => Promise<void> = async ({ n }, answer) => answer(ok(n)),
  refusal: WireError | null = null,
) {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  const schema = z.strictObject({ n: z.int() });
  const spied = vi.fn(handle);
  const listener = guard({ event: 'e', schema, handle: spied, refuse: async () => refusal, logger });
  return { listener, handle: spied, lines };
}

test('a good message is handed over and answered', async () => {
  const { listener } = guarded();
  const reply = vi.fn();
  await listener({ n: 1 }, reply);
  expect(reply.mock.calls).toEqual([[ok(1)]]);
});

test('a message that nobody waits for an answer to is handed over all the same', async () => {
  const { listener, handle, lines } = guarded();
  await listener({ n: 1 });
  expect(handle).toHaveBeenCalledOnce();
  expect(lines).toEqual([]);
});

test.each([
  ['no payload', []],
  ['a wrong payload', [{ n: 'one' }]],
  ['a payload too many', [{ n: 1 }, { n: 2 }]],
  ['a field too many', [{ n: 1, seat: 'server' }]],
  ['something that only looks like a callback', [{ n: 1 }, { call: 'me' }]],
  ['two callbacks', [{ n: 1 }, () => {}]],
])('%s is malformed and not handed over', async (_, args) => {
  const { listener, handle, lines } = guarded();
  const reply = vi.fn();
  await listener(...args, reply);
  await listener(...args.filter((arg) => typeof arg !== 'function'), 'no callback');
  expect(reply.mock.calls).toEqual([[err('malformed')]]);
  expect(handle).not.toHaveBeenCalled();
  expect(lines).toEqual([]);
});

test('who may not speak is told so, and not heard', async () => {
  const { listener, handle } = guarded(undefined, 'too-fast');
  const reply = vi.fn();
  await listener({ n: 1 }, reply);
  expect(reply.mock.calls).toEqual([[err('too-fast')]]);
  expect(handle).not.toHaveBeenCalled();
});

test('an error is a coded answer and one line in the log, without what was sent', async () => {
  const { listener, lines } = guarded(async () => {
    throw new Error('a bug');
  });
  const reply = vi.fn();
  await listener({ n: 424242 }, reply);
  await listener({ n: 424242 });
  expect(reply.mock.calls).toEqual([[err('storage')]]);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] as string)).toMatchObject({ event: 'e', err: { message: 'a bug' } });
  expect(lines.join()).not.toContain('424242');
});

test('an error after the answer does not answer again', async () => {
  const { listener, lines } = guarded(async (_, answer) => {
    answer(ok(1));
    throw new Error('a bug');
  });
  const reply = vi.fn();
  await listener({ n: 1 }, reply);
  expect(reply).toHaveBeenCalledOnce();
  expect(lines).toHaveLength(1);
});

test('a log that is closed means that the server is closing', async () => {
  const { listener, lines } = guarded(async () => {
    throw new LogError('closed', 'the log is closed');
  });
  const reply = vi.fn();
  await listener({ n: 1 }, reply);
  expect(reply.mock.calls).toEqual([[err('unavailable')]]);
  expect(lines).toEqual([]);
});
