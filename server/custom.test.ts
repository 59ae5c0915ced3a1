/** A level of somebody's own, on a real server: checked at the edge, played in a pair, taken up after a restart, told with its record. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { CustomLevel } from '#shared/custom/index.ts';
import { CUSTOM_ID, levelOf, levelOfMatch } from '#shared/levels/index.ts';
import { fold } from '#shared/match/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import { memoryLog, type Store } from './log/index.ts';
import { ALONE, drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

/** A teacher's: the goodbye, but A's first FIN is lost. */
const LEVEL: CustomLevel = {
  ...levelOf('goodbye-in-three'),
  id: CUSTOM_ID,
  number: 0,
  next: null,
  networkScript: [{ on: { from: 'client', role: 'fin' }, copy: 0, fate: { kind: 'lose' } }],
  network: { name: 'scripted', strength: 1 },
  words: {
    name: 'Lost goodbye',
    teaches: '',
    opening: { client: 'Say goodbye.', server: 'Wait.' },
    mistake: '',
    takeHome: '',
    application: { client: [], server: [] },
  },
};
const CREATE: CreateRequest = { ...REQUEST, level: LEVEL, network: null, seed: null };

let store: Store;
let server: Running;
let visitors: Visitor[];

beforeEach(async () => {
  store = memoryLog();
  server = await startServer({ store, clock: fastClock(100) });
  visitors = [];
});

afterEach(async () => {
  for (const each of visitors) each.close();
  await server.stop();
  expect(server.trouble).toEqual([]);
});

function visitor(): Visitor {
  const one = new Visitor(server.url);
  visitors.push(one);
  return one;
}

test('in a pair both play it, are told the whole of it, and can swap sides on it', async () => {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', CREATE));
  const his = await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }));
  expect(hers.room.level).toEqual(LEVEL);
  expect(his.room.level).toEqual(LEVEL);
  await Promise.all([ada.playToTheEnd(), bob.playToTheEnd()]);
  expect(ada.view?.ending).toBe('won');
  const told = await ada.ask('match:debrief', {});
  if (!told.ok) throw new Error(told.error);
  const { record, debrief } = told.value;
  const level = levelOfMatch(record.header);
  expect(level).toEqual(LEVEL);
  const folded = fold(record, level ?? levelOf('first-contact'));
  expect(folded.ok && folded.value.story).toEqual(debrief.story);
  expect(debrief.story.filter((one) => one.event === 'sent' && one.fate.kind === 'lose')).toHaveLength(1);

  const again = await ada.sit(ada.ask('match:again', { swap: true }));
  expect([again.seat, again.room.level]).toEqual(['server', LEVEL]);
});

test('a view does not carry the level along with every move', async () => {
  const ada = visitor();
  await ada.sit(ada.ask('match:create', { ...CREATE, occupants: ALONE }));
  expect(JSON.stringify(ada.view)).not.toContain('Lost goodbye');
  expect(ada.view?.setup.level).toBe(CUSTOM_ID);
});

test('a server that comes back goes on with it where it was', async () => {
  const ada = visitor();
  const hers = await ada.sit(ada.ask('match:create', { ...CREATE, occupants: ALONE }));
  await server.stop();
  server = await startServer({ store, clock: fastClock(100) });
  const back = visitor();
  const seated = await back.sit(back.ask('match:sit', { token: hers.token }));
  expect(seated.room.level).toEqual(LEVEL);
  await back.playToTheEnd();
  expect(back.view?.ending).toBe('won');
});

test.each([
  ['that cannot be won', { ...LEVEL, goals: ['reopened'] }, 'unfit-level'],
  ['with more in it than a level has', { ...LEVEL, run: 'alert(1)' }, 'malformed'],
  ['under the name of one of ours', { ...LEVEL, id: 'first-contact' }, 'malformed'],
  ['without words', { ...LEVEL, words: undefined }, 'malformed'],
  ['with a title that turns the line round', { ...LEVEL, words: { ...LEVEL.words, name: 'a\u202Eb' } }, 'malformed'],
  ['that nests without an end', { ...LEVEL, ends: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) }, 'malformed'],
] as const)('a level %s is refused', async (_, level, error) => {
  const ada = visitor();
  expect(await ada.forge('match:create', { ...CREATE, level })).toEqual(err(error));
});
