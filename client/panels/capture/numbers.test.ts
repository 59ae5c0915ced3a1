import { expect, it } from 'vitest';
import type { Row } from '#shared/judge/index.ts';
import type { Outline } from '../../capture/index.ts';
import { named } from './numbers.ts';

const outline = (segments: number) => ({ isns: { client: 10_000, server: 4_294_967_290 }, segments }) as Outline;
const row = { from: 'client', flags: ['SYN'], seq: 0, ack: 4, len: 0 } as unknown as Row;

it.each([
  ['counts from the beginning of each end, over the end of all numbers too', { ...row, seq: 10_001 }, 11, true, 1, 10],
  ['an older SYN lies below 0', row, 11, true, -10_000, 10],
  ['a connection that may have come so far by itself has no number below 0', row, 70_000, true, 4_294_957_296, 10],
  ['as they stand they are left alone', row, 11, false, 0, 4],
] as const)('%s', (_claim, one, segments, isRelative, seq, ack) =>
  expect(named(one, outline(segments), isRelative)).toMatchObject({ seq, ack }),
);
