/** Every day has a connection worth playing, and no two days in a row have the same. */
import { expect, test } from 'vitest';
import { dayAt, secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { debriefOf, ENDS, RULES_VERSION } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { CHOSEN, MOODS } from './chosen.ts';
import { dailyOf, numberOf, setupOf } from './index.ts';

const at = (iso: string) => dayAt(Date.parse(iso));
const FIRST = at('2026-11-01T00:00:00Z');
/** 400 days, and some before the first one: a clock may be wrong. */
const DAYS = Array.from({ length: 440 }, (_, i) => FIRST - 40 + i);

test.each([
  ['2026-11-01T00:00:00Z', 1],
  ['2026-11-01T23:59:59.999Z', 1],
  ['2026-11-02T00:00:00+00:00', 2],
  ['2026-11-02T07:59:59+08:00', 1],
  ['2027-11-01T12:00:00Z', 366],
  ['2026-10-31T12:00:00Z', 0],
])('%s is in the day of connection %i', (iso, number) => expect(numberOf(at(iso))).toBe(number));

test('no two days in a row have the same level or the same mood', () => {
  for (const day of DAYS) {
    const [today, before] = [dailyOf(day), dailyOf(day - 1)];
    expect(today.level, `day ${day}`).not.toBe(before.level);
    expect(today.network, `day ${day}`).not.toEqual(before.network);
  }
});

test.each([
  ['levels', CHOSEN.map(({ level }) => level), (day: number) => dailyOf(day).level],
  ['moods', MOODS.map(({ name }) => name), (day: number) => dailyOf(day).network.name],
] as const)('all %s come round before one repeats', (_, all, ofDay) => {
  for (let from = FIRST - all.length; from < FIRST + 400; from += all.length) {
    const round = all.map((_one, i) => ofDay(from + i));
    expect([...round].sort()).toEqual([...all].sort());
  }
});

test('rounds have orders of their own, and a level meets other moods', () => {
  const rounds = [0, 1, 2].map((round) =>
    CHOSEN.map((_, i) => dailyOf(FIRST + round * CHOSEN.length + i).level).join(),
  );
  expect(new Set(rounds).size).toBe(3);
  const tours = DAYS.map(dailyOf).filter(({ level }) => level === 'grand-tour');
  expect(new Set(tours.map(({ network }) => network.name)).size).toBeGreaterThan(2);
});

test('the ends of a level take turns, and only those at which there is something to do', () => {
  for (const { level, ends } of CHOSEN) {
    const roles = DAYS.map(dailyOf).flatMap((one) => (one.level === level ? [one.role] : []));
    for (const [i, role] of roles.entries()) expect(role, level).toBe(i === 0 ? role : next(ends, roles[i - 1]));
    expect([...new Set(roles)].sort()).toEqual([...ends].sort());
  }
});

const next = <T>(all: readonly T[], one: T | undefined): T | undefined => all[(all.indexOf(one as T) + 1) % all.length];

/** Each level with each of its ends and in each mood at least once would be more than a test needs: five rounds. */
test('every connection can be won, and asks for enough decisions', { timeout: 120_000 }, () => {
  for (let day = FIRST; day < FIRST + MOODS.length * CHOSEN.length; day++) {
    const daily = dailyOf(day);
    const secret = (what: string) => secretFromText(`${what} ${day}`);
    const secrets = { boardSecret: secret('board'), matchSecret: secret('match') };
    const header = { rules: RULES_VERSION, setup: setupOf(daily), ...secrets };
    const debrief = debriefOf(simulate(header, levelOf(daily.level)), 0);
    const played = `${daily.level}, ${daily.role}, ${daily.network.name}`;
    expect(debrief?.ending, played).toBe('won');
    expect(debrief?.seats[daily.role].decisions, played).toBeGreaterThan(2);
    expect(ENDS.filter((end) => debrief?.setup.occupants[end] === 'person')).toEqual([daily.role]);
  }
});
