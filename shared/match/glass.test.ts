/** Behind glass Murphy's doings are seen live, and nothing is scored. */
import { expect, test } from 'vitest';
import { debriefOf } from './fold.ts';
import { table } from './testing.ts';

const play = (glass: boolean) => table('the-last-ack', { glass });

test('without glass a view knows nothing of the network', () => {
  const t = play(false);
  t.client.plays('FIN');
  expect(t.client.view().glass).toBeNull();
});

test('behind glass both see what became of each transmission, as soon as it is sent', () => {
  const t = play(true);
  expect(t.client.view().glass).toEqual([]);
  const { rev } = t.server.view();
  t.client.plays('FIN');
  const fin = { number: 0, from: 'client', role: 'fin', copy: 0, fate: 'deliver' };
  expect(t.client.view().glass).toEqual([fin]);
  expect(t.server.view().glass).toEqual([fin]);
  expect(t.server.view().rev).toBe(rev + 1);
});

test('behind glass a loss is seen, and who says it again', () => {
  const t = play(true);
  while (t.match().phase === 'running') {
    t.client.keepsUp();
    t.server.keepsUp();
    if (t.match().phase === 'running') t.tick();
  }
  expect(t.match().ending).toBe('won');
  const glass = t.client.view().glass ?? [];
  expect(glass.map(({ from, role, copy, fate }) => `${from} ${role} ${copy} ${fate}`)).toEqual([
    'client fin 0 deliver',
    'server fin-ack 0 deliver',
    'server fin 0 deliver',
    'client last-ack 0 lose',
    'server fin 1 deliver',
    'client last-ack 1 deliver',
  ]);
  expect(glass).toEqual(t.server.view().glass);
});

test('behind glass nothing is scored', () => {
  const t = play(true);
  while (t.match().phase === 'running') {
    t.client.keepsUp();
    t.server.keepsUp();
    if (t.match().phase === 'running') t.tick();
  }
  expect(t.client.view().score).toMatchObject({ points: 0, rightAtFirst: t.client.view().score.decisions });
  const debrief = debriefOf({ board: t.board, match: t.match(), story: t.story }, 5);
  expect(debrief).toMatchObject({ ending: 'won', total: 0, pair: { finish: 0, economy: 0 } });
  expect(debrief?.seats.client.points).toBe(0);
});
