/** What the ends are called after a match. */
import { expect, test } from 'vitest';
import type { Setup } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { namesOf, rolesAsNames } from './names.ts';

const { en } = TEXTS;
const setupOf = (occupants: Setup['occupants']): Setup => ({
  level: 'goodbye-properly',
  network: { name: 'calm', strength: 1 },
  help: 'standard',
  clock: 'patient',
  speed: 100,
  glass: false,
  occupants,
  murphy: 'person',
});
const roomOf = (occupants: Setup['occupants']): Room => ({
  match: 'm',
  code: null,
  setup: setupOf(occupants),
  level: null,
  names: { client: null, server: 'Zoe', network: 'Ann' },
  present: { client: true, server: true, network: true },
});
const { ends } = en.after.shared;

test('two bots of one name are told apart by their ends', () => {
  const twins = { client: 'steady', server: 'steady' } as const;
  expect(namesOf(roomOf(twins), 'network', en).plain).toEqual(ends);
  expect(rolesAsNames(setupOf(twins), en).plain).toEqual(ends);
  expect(rolesAsNames(setupOf(twins), en).rails.client).toContain('Steady');
});

test('the network calls people by name, and bots by theirs', () => {
  const { plain } = namesOf(roomOf({ client: 'steady', server: 'person' }), 'network', en);
  expect(plain).toEqual({ client: 'Steady', server: 'Zoe' });
});
