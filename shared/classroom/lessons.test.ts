/** The ready lessons fit their time and the levels their class; what is said of a level is what bots find when they play it. */
import { describe, expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS, RULES_VERSION } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { CLASS_LEVELS, LESSON_MINUTES, LESSON_NAMES, mayBeExhibition, ONE_SIDED, planFor } from './lessons.ts';
import { MOST_MINUTES, MOST_ROUNDS } from './plan.ts';

function decisionsOn(level: LevelId) {
  const boardSecret = secretFromText(level);
  const { network } = levelOf(level);
  const occupants = { client: 'steady', server: 'steady' } as const;
  const setup = { level, network, help: 'standard', clock: 'patient', speed: 100, glass: false, occupants } as const;
  const header = { rules: RULES_VERSION, setup, boardSecret, matchSecret: derive(boardSecret, 'pair', 'lesson') };
  const { seats } = simulate(header, levelOf(level)).match;
  return ENDS.map((end) => seats[end].tally.decisions);
}

describe.each(LESSON_NAMES)('the %s lesson', (name) => {
  const { rounds } = planFor(name, 'A class');

  test('leaves a quarter of its time for talk', () => {
    expect(rounds.length).toBeLessThanOrEqual(MOST_ROUNDS);
    for (const { minutes } of rounds) expect(minutes).toBeLessThanOrEqual(MOST_MINUTES);
    const sum = rounds.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
    expect(sum).toBeLessThanOrEqual(LESSON_MINUTES[name] * 0.75);
  });

  test('begins with the handshake, guided, and has only what suits a class', () => {
    expect(rounds[0]).toMatchObject({ level: 'first-contact', help: 'guided', boards: 1 });
    for (const { level, exhibition, boards, crossed } of rounds) {
      expect(CLASS_LEVELS).toContain(level);
      if (exhibition) expect(mayBeExhibition(level)).toBe(true);
      if (crossed) expect(boards).toBe(2);
    }
  });
});

test.each(LEVEL_IDS)('%s is offered to a class as it deserves', (level) => {
  const decisions = decisionsOn(level);
  const isFit = levelOf(level).watched !== true && Math.max(...decisions) > 1;
  expect(CLASS_LEVELS.includes(level)).toBe(isFit);
  if (isFit) expect(ONE_SIDED.includes(level)).toBe(Math.min(...decisions) === 1);
});
