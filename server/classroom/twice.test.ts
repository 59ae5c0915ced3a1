/** A host who presses twice, or on two pages at once: what was said of a round is done to that one, once. */
import { expect, test } from 'vitest';
import { ok } from '#shared/base/index.ts';
import { runningRound } from '#shared/classroom/index.ts';
import { aClass, aRound, aSchool } from './testing.ts';

const aRoom = async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school, { rounds: [aRound(), aRound(), aRound()] });
  await join(2);
  const twice = async (request: Parameters<typeof live.run>[0]) =>
    expect(await Promise.all([live.run(request), live.run(request)])).toEqual([ok(null), ok(null)]);
  return { school, live, twice };
};

test('a round that is left out twice is left out once', async () => {
  const { school, live, twice } = await aRoom();
  await twice({ do: 'skip', round: 0 });
  expect(live.state.next).toBe(1);
  await school.stop();
});

test('a round that is begun twice begins once', async () => {
  const { school, live, twice } = await aRoom();
  await twice({ do: 'begin', round: 0 });
  expect(live.state.rounds.map(({ number }) => number)).toEqual([0]);
  await school.stop();
});

test('a round that is stopped twice takes none of the next one’s time', async () => {
  const { school, live, twice } = await aRoom();
  await live.run({ do: 'begin', round: 0 });
  await twice({ do: 'stop', round: 0 });
  await live.run({ do: 'begin', round: 1 });
  expect(await live.run({ do: 'stop', round: 0 })).toEqual(ok(null));
  expect(runningRound(live.state)?.number).toBe(1);
  await school.stop();
});

test('who pauses twice has one pause, and who goes on twice goes on', async () => {
  const { school, live, twice } = await aRoom();
  await twice({ do: 'pause', why: 'look' });
  expect(live.state.pause?.why).toBe('look');
  await twice({ do: 'resume' });
  expect(live.state.pause).toBeNull();
  await school.stop();
});
