/** Partner bots, over thousands of matches: steady makes no mistake, sloppy makes some and still wins, and every match ends. */
import { expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import {
  type BotName,
  begin,
  boardOf,
  CLOCKS,
  ENDS,
  HELPS,
  type MatchHeader,
  RULES_VERSION,
  viewOf,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { BOT, luckOf } from './index.ts';

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

test('a bot is a function of its view and its luck: asked twice it says the same', () => {
  const [header] = boards('sloppy', 'sloppy');
  if (!header) throw new Error('there are boards');
  const board = boardOf(header, levelOf('first-contact'));
  const { match } = begin(board);
  for (const name of ['steady', 'sloppy'] as const) {
    for (const end of ENDS) {
      const view = viewOf(board, match, end);
      const luck = luckOf(header.matchSecret, view);
      expect(BOT[name](view, luck)).toEqual(BOT[name](view, luck));
    }
  }
});

test('a bot sits down as its level begins: LISTEN where it is passive, Ready where it is not', () => {
  const [header] = boards('steady', 'steady');
  if (!header) throw new Error('there are boards');
  const board = boardOf(header, levelOf('first-contact'));
  const { match } = begin(board);
  const moves = ENDS.map((end) => BOT.steady(viewOf(board, match, end), () => false)?.move);
  expect(moves).toEqual([{ move: 'ready' }, { move: 'act', peer: 'A:40001', action: { do: 'listen' } }]);
});
