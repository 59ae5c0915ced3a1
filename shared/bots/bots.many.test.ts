/** Partner bots, over thousands of matches: steady makes no mistake, sloppy makes some and still wins, and every match ends. */
import { expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { type BotName, CLOCKS, ENDS, HELPS, type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';

/** Every level, network, strength and clock, a seed for each; help goes round. */
function* boards(client: BotName, server: BotName): Generator<MatchHeader> {
  let count = 0;
  for (const level of LEVEL_IDS)
    for (const name of NETWORK_NAMES)
      for (const strength of STRENGTHS)
        for (const clock of CLOCKS) {
          const help = HELPS[count++ % HELPS.length] ?? 'standard';
          const boardSecret = secretFromText(`bots ${level} ${name} ${strength} ${clock}`);
          yield {
            rules: RULES_VERSION,
            setup: {
              level,
              network: { name, strength },
              help,
              clock,
              speed: 100,
              glass: false,
              occupants: { client, server },
            },
            boardSecret,
            matchSecret: derive(boardSecret, 'pair'),
          };
        }
}

interface Sum {
  matches: number;
  won: number;
  refused: { client: number; server: number };
  needless: { client: number; server: number };
}

function played(client: BotName, server: BotName): Sum {
  const sum: Sum = { matches: 0, won: 0, refused: { client: 0, server: 0 }, needless: { client: 0, server: 0 } };
  for (const header of boards(client, server)) {
    const { match } = simulate(header, levelOf(header.setup.level as (typeof LEVEL_IDS)[number]));
    sum.matches += 1;
    sum.won += match.ending === 'won' ? 1 : 0;
    for (const end of ENDS) {
      sum.refused[end] += match.seats[end].tally.refused;
      sum.needless[end] += match.seats[end].tally.needless;
    }
  }
  return sum;
}

const NONE = { client: 0, server: 0 };

test('two steady bots win every match without a refused or needless move', { timeout: 120_000 }, () => {
  const sum = played('steady', 'steady');
  expect(sum).toEqual({ matches: sum.matches, won: sum.matches, refused: NONE, needless: NONE });
  expect(sum.matches).toBe(LEVEL_IDS.length * 7 * 5 * 2);
});

test('steady stays so whoever sits at the other end, at either end', { timeout: 120_000 }, () => {
  const atClient = played('steady', 'sloppy');
  expect([atClient.refused.client, atClient.needless.client]).toEqual([0, 0]);
  const atServer = played('sloppy', 'steady');
  expect([atServer.refused.server, atServer.needless.server]).toEqual([0, 0]);
  for (const sum of [atClient, atServer]) expect(sum.won).toBe(sum.matches);
});

test('sloppy is refused now and then, resends too early now and then, and still wins', { timeout: 120_000 }, () => {
  const sum = played('sloppy', 'sloppy');
  expect(sum.won).toBe(sum.matches);
  for (const end of ENDS) {
    expect(sum.refused[end]).toBeGreaterThan(sum.matches / 50);
    expect(sum.needless[end]).toBeGreaterThan(sum.matches / 50);
  }
});
