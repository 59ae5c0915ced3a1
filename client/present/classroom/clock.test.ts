import { expect, it } from 'vitest';
import type { ScreenView } from '#shared/classroom/index.ts';
import { clockFace, leftAt, leftOf } from './clock.ts';

const head = { number: 1, plan: {} as never, beganAt: 0, endsAt: 100_000, left: null };
const at = (change: Partial<ScreenView>) => ({ phase: 'round' as const, pause: null, round: head, ...change });
const paused = { pause: { why: '' }, round: { ...head, left: 42_000 } };

it.each([
  ['counts down to the end', at({}), 40_000, 60_000],
  ['stands while the class is paused', at(paused), 90_000, 42_000],
  ['does not fall below nothing', at({}), 140_000, 0],
  ['is not there without a limit', at({ round: { ...head, endsAt: null } }), 0, null],
  ['is not there between the rounds', at({ phase: 'between' }), 0, null],
  ['is not there in the lobby', at({ phase: 'lobby', round: null }), 0, null],
] as const)('the clock %s', (_claim, view, now, left) => expect(leftOf(view, now)).toBe(left));

it.each([
  ['counts down to an end of its own', at({}), 150_000, 40_000, 110_000],
  ['stands with the class', at(paused), 150_000, 90_000, 92_000],
  ['is not there without more time', at({}), null, 40_000, null],
] as const)('the time of a table %s', (_claim, view, endsAt, now, left) =>
  expect(leftAt(view, { endsAt }, now)).toBe(left),
);

it.each([
  [0, '00:00'],
  [1, '00:01'],
  [9_000, '00:09'],
  [59_001, '01:00'],
  [545_000, '09:05'],
  [3_600_000, '60:00'],
])('%i ms are written %s', (left, words) => expect(clockFace(left)).toBe(words));
