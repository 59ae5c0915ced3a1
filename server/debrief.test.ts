/** What leaves the server when a match is over: the whole of it, for anybody with the link, and nothing of another one. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { fold, type MatchHeader } from '#shared/match/index.ts';
import type { CreateRequest, Told } from '#shared/wire/index.ts';
import { memoryLog, type Store } from './log/index.ts';
import { ALONE, drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

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
});

function visitor(): Visitor {
  const one = new Visitor(server.url);
  visitors.push(one);
  return one;
}

/** A match played to its end, and what its first player is told. */
async function toldOf(request: CreateRequest) {
  const [ada, bob] = [visitor(), visitor()];
  const hers = await ada.sit(ada.ask('match:create', request));
  const isPair = request.occupants.server === 'person';
  if (isPair) await bob.sit(bob.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }));
  await Promise.all(isPair ? [ada.playToTheEnd(), bob.playToTheEnd()] : [ada.playToTheEnd()]);
  const reply = await ada.ask('match:debrief', {});
  if (!reply.ok) throw new Error(reply.error);
  const kept = (await store.directory.byId(hers.match))?.header as unknown as MatchHeader;
  return { ada, hers, told: reply.value, kept };
}

function storyOf({ record }: Told) {
  const folded = fold(record, levelOf('first-contact'));
  if (!folded.ok) throw new Error(folded.error);
  return folded.value.story;
}

test('the record that is told folds to the story that is told', async () => {
  const { told } = await toldOf({ ...REQUEST, occupants: ALONE, network: { name: 'jittery', strength: 5 } });
  expect(storyOf(told)).toEqual(told.debrief.story);
});

test.each([
  ['alone', { ...REQUEST, seed: 'Monday', occupants: ALONE }],
  ['in a pair without a seed', { ...REQUEST, seed: null }],
] as const)('a board that nobody else needs to be kept from is told whole: %s', async (_, request) => {
  const { told, kept } = await toldOf(request);
  expect(told.record.header).toEqual(kept);
});

test('who plays a typed seed in a pair is not told its board, on which another pair may be playing', async () => {
  const { told, kept } = await toldOf({ ...REQUEST, seed: 'Monday', network: { name: 'lossy', strength: 3 } });
  expect(JSON.stringify(told)).not.toContain(kept.boardSecret);
  expect(storyOf(told)).toEqual(told.debrief.story);
});

test('the link opens the same for anybody, without a seat, a name or a token', async () => {
  const { told, hers } = await toldOf({ ...REQUEST, name: 'Grace Hopper' });
  const eve = visitor();
  const reply = await eve.ask('debrief:open', { link: told.link });
  expect(reply).toEqual({ ok: true, value: told });
  expect(await eve.ask('match:debrief', {})).toEqual(err('not-seated'));
  const said = JSON.stringify(reply);
  for (const secret of [hers.token, 'Grace', 'Bob']) expect(said).not.toContain(secret);
});

test('a link that leads nowhere, or is cut short, is said to', async () => {
  const { told } = await toldOf({ ...REQUEST, occupants: ALONE });
  for (const link of [told.link.slice(0, -1), told.link.replace('.', '~1.'), 'x'])
    expect(await visitor().ask('debrief:open', { link })).toEqual(err('unknown-link'));
});

test('a link opens nothing of the same players’ next match while that runs', async () => {
  const { ada, told } = await toldOf({ ...REQUEST, occupants: ALONE });
  const next = await ada.sit(ada.ask('match:again', { swap: false }));
  const [, proof] = told.link.split('.');
  expect(await visitor().ask('debrief:open', { link: `${next.match}.${proof}` })).toEqual(err('unknown-link'));
  expect(await visitor().ask('debrief:open', { link: told.link })).toMatchObject({ ok: true });
});
