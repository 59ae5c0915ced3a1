import { expect, test } from 'vitest';
import { readToday } from './today.ts';

const TODAY = {
  day: 20769,
  number: 12,
  level: 'grand-tour',
  role: 'server',
  network: { name: 'lossy', strength: 3 },
  endsIn: 1000,
};

test('what the server tells of the day is taken', () => expect(readToday(TODAY)).toEqual(TODAY));

test.each([
  ['nothing', null],
  ['a page that says that nothing is here', { error: 'Nothing is here.' }],
  ['a level that this page does not know', { ...TODAY, level: 'constructor' }],
  ['a network that this page does not know', { ...TODAY, network: { name: 'kind', strength: 3 } }],
  ['a day that is no number', { ...TODAY, day: '2026-11-12' }],
  ['an end without end', { ...TODAY, endsIn: 1e12 }],
  ['a third end', { ...TODAY, role: 'network' }],
])('%s is no day', (_, told) => expect(readToday(told)).toBeNull());
