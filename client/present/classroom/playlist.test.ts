/** Whatever a host does to the rounds, they stay some that a class can play. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLASS_LEVELS,
  LESSON_NAMES,
  mayBeExhibition,
  planFor,
  type RoundPlan,
  roundOn,
} from '#shared/classroom/index.ts';
import { addRound, changeRound, mayAdd, minutesOfPlay, moveRound, readPlan, removeRound } from './playlist.ts';

const three = [roundOn('first-contact'), roundOn('say-it-again'), roundOn('parcel')];
const levels = (rounds: readonly RoundPlan[]) => rounds.map(({ level }) => level);

test('a round moves by one place, and nothing moves over what has been played', () => {
  expect(levels(moveRound(three, 2, -1))).toEqual(['first-contact', 'parcel', 'say-it-again']);
  expect(moveRound(three, 2, 1)).toEqual(three);
  expect(moveRound(three, 0, -1)).toEqual(three);
  expect(moveRound(three, 2, -1, 2)).toEqual(three);
  expect(levels(moveRound(three, 2, -1, 1))).toEqual(['first-contact', 'parcel', 'say-it-again']);
});

test('one more goes on along the path, and there is an end to it', () => {
  expect(levels(addRound(three)).at(-1)).toBe('echo-and-overtake');
  expect(levels(addRound([]))).toEqual(['first-contact']);
  let rounds: readonly RoundPlan[] = [];
  for (let i = 0; i < 40; i++) rounds = addRound(rounds);
  expect(rounds.length).toBe(20);
  expect(mayAdd(rounds)).toBe(false);
});

test('the minutes of play are those that have a limit', () => {
  expect(minutesOfPlay(changeRound(three, 1, { minutes: null }))).toBe(20);
  expect(minutesOfPlay(removeRound(three, 0))).toBe(20);
});

describe('a change goes before what stood', () => {
  const rounds = [{ ...roundOn('goodbye-properly'), boards: 2, crossed: true } as const];
  test.each<[string, Partial<RoundPlan>, Partial<RoundPlan>]>([
    ['one board is not crossed', { boards: 1 }, { boards: 1, crossed: false }],
    ['an exhibition has one board', { exhibition: true }, { exhibition: true, boards: 1, crossed: false }],
    [
      'a script lets nobody be the network',
      { exhibition: true, level: 'the-last-ack' },
      { exhibition: false, boards: 2 },
    ],
    ['an end that decides once is played from both sides', { level: 'nobody-home' }, { boards: 2 }],
    [
      'another level brings its own network',
      { level: 'parcel', network: { name: 'lossy', strength: 2 } },
      { network: null },
    ],
  ])('%s', (_, change, expected) => {
    expect(changeRound(rounds, 0, change)[0]).toMatchObject(expected);
  });
});

describe('what this browser has kept', () => {
  test.each(LESSON_NAMES)('the %s lesson comes back as it was', (name) => {
    const plan = planFor(name, 'Networks');
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test('whatever stands there is a plan that can be played, or none', () => {
    const plan = planFor('usual', 'Networks');
    const damaged = fc.oneof(
      fc.anything(),
      fc.record({ rounds: fc.array(fc.anything()), pairing: fc.anything() }).map((some) => ({ ...plan, ...some })),
      fc
        .record({
          level: fc.constantFrom('why-not-two', ...CLASS_LEVELS),
          exhibition: fc.boolean(),
          minutes: fc.anything(),
        })
        .map((some) => ({ ...plan, rounds: [{ ...plan.rounds[0], ...some }] })),
    );
    fc.assert(
      fc.property(damaged, (kept) => {
        for (const round of readPlan(kept)?.rounds ?? []) {
          expect(CLASS_LEVELS).toContain(round.level);
          if (round.exhibition) expect(mayBeExhibition(round.level)).toBe(true);
          if (round.minutes !== null) expect(round.minutes).toBeGreaterThan(0);
        }
      }),
    );
  });
});
