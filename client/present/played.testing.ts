/** Matches of two bots for the tests of present: every view that a seat saw, and the story. */
import { secretFromText } from '#shared/base/index.ts';
import { LEVELS, type LevelId, levelOf } from '#shared/levels/index.ts';
import type { NetworkName, Strength } from '#shared/link/index.ts';
import {
  type BotName,
  begin,
  ENDS,
  type Help,
  type MatchHeader,
  type MatchRecord,
  RULES_VERSION,
  type SeatView,
  type StoryEvent,
  step,
  viewOf,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';

export interface Played {
  readonly views: readonly SeatView[];
  readonly story: readonly StoryEvent[];
  readonly record: MatchRecord;
}

export function played(
  level: LevelId,
  seed: string,
  network: { readonly name: NetworkName; readonly strength: Strength } = LEVELS[level].network,
  bot: BotName = 'steady',
  help: Help = 'standard',
): Played {
  const header: MatchHeader = {
    rules: RULES_VERSION,
    setup: {
      level,
      network,
      help,
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { client: bot, server: bot },
    },
    boardSecret: secretFromText(seed),
    matchSecret: secretFromText(`${seed} match`),
  };
  const { board, entries, story } = simulate(header, levelOf(level));
  let { match } = begin(board);
  const views: SeatView[] = ENDS.map((end) => viewOf(board, match, end));
  for (const { code, ...input } of entries) {
    match = step(board, match, input).match;
    views.push(...ENDS.map((end) => viewOf(board, match, end)));
  }
  return { views, story, record: { header, entries } };
}
