/** Behind glass Murphy tells at once; otherwise the view has nothing to tell. */
import { expect, test } from 'vitest';
import type { SeatView } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { glassOf } from './glass.ts';
import { played } from './played.testing.ts';

const NAMES = { client: 'Ada', server: 'Bo' };
const view = played('first-contact', 'glass').views.at(-1) as SeatView;

const glass: SeatView['glass'] = [
  { number: 0, from: 'client', role: 'syn', copy: 0, fate: 'lose' },
  { number: 1, from: 'client', role: 'syn', copy: 1, fate: 'deliver' },
  { number: 2, from: 'server', role: 'syn-ack', copy: 0, fate: 'delay' },
];

test('what he lost and what he delayed is told, newest first; what simply arrived is not', () => {
  const lines = glassOf({ ...view, glass }, NAMES, TEXTS.en);
  expect(lines.map((line) => line.number)).toEqual([2, 0]);
  expect(lines[0]?.words).toContain('Bo');
  expect(lines[1]?.words).toContain('Ada');
});

test('without glass he tells nothing', () => {
  expect(glassOf(view, NAMES, TEXTS['zh-CN'])).toEqual([]);
});
