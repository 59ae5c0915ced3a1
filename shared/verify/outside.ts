/** Levels that are no matter for proofs, each with its reason. Bots play them instead, on many boards, and all must be won. */
import { derive } from '#shared/base/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import { BOTS, type Level } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { boardFor } from './start.ts';

export const OUTSIDE: { readonly [level in LevelId]?: string } = {
  'why-not-two':
    'its server opens with two messages on purpose, which is no TCP; the hosts play by themselves, and nothing is chosen',
};

export interface Played {
  readonly matches: number;
  readonly won: number;
}

const SEEDS = 16;

/** Each bot against itself, on so many boards. */
export function playedByBots(level: Level): Played {
  const { header } = boardFor(level);
  const endings = BOTS.flatMap((bot) =>
    Array.from({ length: SEEDS }, (_, seed) => {
      const setup = { ...header.setup, occupants: { client: bot, server: bot } };
      return simulate({ ...header, setup, matchSecret: derive(header.matchSecret, seed) }, level).match.ending;
    }),
  );
  return { matches: endings.length, won: endings.filter((ending) => ending === 'won').length };
}
