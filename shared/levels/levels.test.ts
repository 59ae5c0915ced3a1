/** Levels are data: that it is in order, and that each can be won. */
import { describe, expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { matches, NETWORK_NAMES } from '#shared/link/index.ts';
import { ENDS, type End, GOALS, goalsOf, type Level, type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import { parOf, simulate } from '#shared/referee/index.ts';
import { passageOfSection } from '#shared/tcp/index.ts';
import { isLevelId, LEVEL_IDS, levelOf } from './index.ts';

const levels = LEVEL_IDS.map((id): readonly [string, Level] => [id, levelOf(id)]);

test('ids are unique, and their numbers rise', () => {
  expect(levels.map(([id, level]) => [id, level.id])).toEqual(levels.map(([id]) => [id, id]));
  const numbers = levels.map(([, level]) => level.number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test('what is no level is no id', () => {
  expect(isLevelId('goodbye-properly')).toBe(true);
  for (const id of ['', 'Goodbye', 'toString', '__proto__', 'constructor']) expect(isLevelId(id)).toBe(false);
});

const octets = (level: Level, end: End) =>
  level.ends[end].script.reduce((sum, step) => sum + (step.call === 'SEND' ? step.octets : 0), 0);

describe.each(levels)('%s', (id, level) => {
  test('is named in kebab case, and leads to a level that there is', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(level.next === null || isLevelId(level.next)).toBe(true);
  });

  test('has sizes and times that are whole and in range', () => {
    for (const n of [level.mss, level.limit, level.number]) expect(Number.isSafeInteger(n) && n > 0).toBe(true);
    for (const end of ENDS) {
      const { prelude, script, rcvWnd, iss } = level.ends[end];
      expect(rcvWnd).toBeLessThanOrEqual(65535);
      expect(iss === null || (iss >= 0 && iss < 2 ** 32)).toBe(true);
      for (const step of [...prelude, ...script]) {
        expect(Number.isSafeInteger(step.after) && step.after >= 0).toBe(true);
        if (step.call === 'SEND') expect(step.octets).toBeGreaterThan(0);
        if (step.when.on === 'received') expect(step.when.octets).toBeLessThanOrEqual(octetsAhead(level, end));
      }
    }
  });

  test('has goals, each once, and asks for text only where a script sends some', () => {
    expect(level.goals.length).toBeGreaterThan(0);
    for (const end of ENDS) {
      const goals = goalsOf(level, end);
      expect(goals).toEqual(GOALS.filter((goal) => goals.includes(goal)));
      const text = octets(level, 'client') + octets(level, 'server');
      if (goals.includes('sent') || goals.includes('received')) expect(text).toBeGreaterThan(0);
    }
  });

  test('cites sections of the RFC', () => {
    expect(level.sections.length).toBeGreaterThan(0);
    for (const section of level.sections) expect(section).toMatch(/^3(\.\d+)+$/);
    expect(passageOfSection(level.sections[0] ?? ''), 'a sentence that the coach can open').not.toBeNull();
  });

  test('has a script of which every rule strikes when two steady bots play, if it is scripted', () => {
    const { networkScript, network } = level;
    expect(network.name === 'scripted').toBe(networkScript !== null);
    const { log } = simulate(header(level, network.name, 1, 'patient'), level).match.link;
    for (const { on, fate } of networkScript ?? [])
      expect(log.filter((one) => matches(on, one)).map((one) => one.fate.kind)).toContain(fate.kind);
  });

  test.each(NETWORK_NAMES)('is won by two steady bots through the %s network, on both clocks', (name) => {
    for (const strength of [1, 5] as const) {
      for (const clock of ['patient', 'live'] as const) {
        const { match } = simulate(header(level, name, strength, clock), level);
        expect(match.ending).toBe('won');
        expect(match.goals).toEqual({ client: goalsOf(level, 'client'), server: goalsOf(level, 'server') });
        expect(match.at).toBeLessThan(level.limit);
      }
    }
  });

  test('has a par that depends on the board alone', () => {
    const one = header(level, 'lossy', 5, 'patient');
    const other = { ...one, matchSecret: secretFromText('another pair') };
    expect(parOf(other, level)).toBe(parOf(one, level));
    expect(parOf({ ...one, setup: { ...one.setup, occupants: { client: 'sloppy', server: 'person' } } }, level)).toBe(
      parOf(one, level),
    );
  });
});

/** What the peer's whole life brings, since a prelude counts for itself and a script for itself. */
const octetsAhead = (level: Level, end: End): number => {
  const { prelude, script } = level.ends[end === 'client' ? 'server' : 'client'];
  return [...prelude, ...script].reduce((sum, step) => sum + (step.call === 'SEND' ? step.octets : 0), 0);
};

const header = (
  level: Level,
  name: (typeof NETWORK_NAMES)[number],
  strength: 1 | 5,
  clock: 'patient' | 'live',
): MatchHeader => ({
  rules: RULES_VERSION,
  setup: {
    level: level.id,
    network: { name, strength },
    help: 'standard',
    clock,
    speed: 100,
    glass: false,
    occupants: { client: 'steady', server: 'steady' },
  },
  boardSecret: secretFromText(`level ${level.id}`),
  matchSecret: secretFromText(`pair ${level.id}`),
});
