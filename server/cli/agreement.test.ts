/**
 * Export, then judge: what two bots play is judged as the game judges it, and both ends are told to be in the states that they were in. docs/judge.md
 * has what the two differ in by principle; `testing.ts` leaves that out.
 */
import { expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { VANTAGES, type Vantage } from '#shared/capture/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES } from '#shared/link/index.ts';
import { BOTS, type MatchHeader, RULES_VERSION, type Setup } from '#shared/match/index.ts';
import { type Simulated, simulate } from '#shared/referee/index.ts';
import { type Compared, compare } from './testing.ts';

/** Its hosts do what a handshake of two messages would make them do: no TCP is in the states that they are in. */
const TWO_MESSAGES = 'why-not-two';
/** Its server answers with cookies, and is in LISTEN where it looks like SYN-RECEIVED. */
const COOKIES = 'flood-and-cookie';

const SEEDS = [1, 2] as const;

interface Played {
  readonly name: string;
  readonly id: LevelId;
  readonly match: Simulated;
}

function* matches(): Generator<Played> {
  for (const [i, id] of LEVEL_IDS.entries()) {
    const level = levelOf(id);
    for (const client of BOTS) {
      for (const server of BOTS) {
        for (const seed of SEEDS) {
          const name = NETWORK_NAMES[(i + seed) % NETWORK_NAMES.length];
          const network = seed === 1 || name === undefined ? level.network : ({ name, strength: 3 } as const);
          const setup: Setup = {
            ...{ level: id, network, help: 'standard', clock: 'patient', speed: 100, glass: false },
            occupants: { client, server },
          };
          const boardSecret = secretFromText(String(1000 * i + seed));
          const header: MatchHeader = {
            ...{ rules: RULES_VERSION, setup, boardSecret, matchSecret: derive(boardSecret, 'pair', 'simulate') },
          };
          yield { name: `${id} ${network.name} ${client} ${server} ${seed}`, id, match: simulate(header, level) };
        }
      }
    }
  }
}

const played = [...matches()];

const isCookie = (wrong: string): boolean => wrong.includes('told SYN-RECEIVED, and is CLOSED');

function found(vantage: Vantage, of: (compared: Compared) => readonly string[]): readonly string[] {
  return played
    .filter(({ id }) => id !== TWO_MESSAGES)
    .flatMap(({ id, name, match }) =>
      of(compare(match, vantage))
        .filter((one) => id !== COOKIES || !isCookie(one))
        .map((one) => `${name}: ${one}`),
    );
}

test('there are more than 200 matches, of all levels and bots', () => {
  expect(played.length).toBeGreaterThan(200);
  expect(new Set(played.map(({ id }) => id)).size).toBe(LEVEL_IDS.length);
});

test.each(VANTAGES)('nobody is accused of what the game let pass, at the vantage %s', (vantage) => {
  expect(found(vantage, ({ accused }) => accused)).toEqual([]);
});

test.each(VANTAGES)('the states that are told are those of the match, at the vantage %s', (vantage) => {
  expect(found(vantage, ({ states }) => states.wrong)).toEqual([]);
});

test.each(VANTAGES)('the ends are where the match left them, at the vantage %s', (vantage) => {
  expect(found(vantage, ({ finals }) => finals.wrong)).toEqual([]);
});

test('most of it is known, and how much is printed', () => {
  const percent = (part: number, whole: number) => `${Math.round((1000 * part) / whole) / 10} %`;
  const rates = VANTAGES.map((vantage) => {
    const all = played.filter(({ id }) => id !== TWO_MESSAGES).map(({ match }) => compare(match, vantage));
    const sum = (of: (one: Compared) => number) => all.reduce((total, one) => total + of(one), 0);
    const segments = sum((one) => one.segments);
    const states = sum(({ states: { right, unknown, wrong } }) => right + unknown + wrong.length);
    const known = sum(({ states }) => states.right);
    const ends = sum(({ finals: { right, unknown, wrong } }) => right + unknown + wrong.length);
    expect(known / states).toBeGreaterThan(0.8);
    return {
      ...{
        vantage,
        segments,
        'verdict unknown': percent(
          sum((one) => one.unknownVerdicts),
          segments,
        ),
      },
      ...{ 'strays found': sum(({ strays }) => strays.found), 'strays passed': sum(({ strays }) => strays.passed) },
      ...{
        states,
        'states told': percent(known, states),
        'finals told': percent(
          sum(({ finals }) => finals.right),
          ends,
        ),
      },
    };
  });
  console.table(rates);
});
