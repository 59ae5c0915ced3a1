/** Levels in which two segments are to cross: they do, whoever is quicker, or the board begins again and nothing counts. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { debriefOf, fold } from './fold.ts';
import { TIMING } from './setup.ts';
import { table } from './testing.ts';

test.each([
  ['both-dial', 'SYN'],
  ['two-goodbyes-at-once', 'FIN'],
] as const)('%s: on the Live clock one who waits too long has missed the other, and nothing is counted', (id, card) => {
  const t = table(id, { clock: 'live' });
  t.client.plays(card);
  t.until(() => t.match().phase === 'ended');

  expect(t.match().ending).toBe('missed');
  expect(t.match().at).toBeLessThan(TIMING.live.msl);
  expect(t.server.inbox()).toEqual([]);
  const folded = fold(t.record(), levelOf(id));
  expect(folded.ok && debriefOf(folded.value, 4)?.total).toBe(0);
});

test('who comes just in time has not missed the other', () => {
  const t = table('both-dial', { clock: 'live' });
  t.client.plays('SYN');
  t.host({ host: 'tick' });
  expect(t.server.plays('SYN')).toBe('open');
  t.tick();
  expect([t.client.inbox(), t.server.inbox()]).toEqual([['SYN'], ['SYN']]);
});

test('on the Patient clock nobody can: it stands still while an end owes its call', () => {
  const t = table('both-dial');
  t.client.plays('SYN');
  expect(t.server.owes()).toBe('call');
  t.server.plays('SYN');
  t.tick();
  expect(t.match().phase).toBe('running');
});
