/** A whole match of two bots, as fast as it can be folded: for par, for the commands, for tests. */
import { assert } from '#shared/base/index.ts';
import { BOT, luckOf } from '#shared/bots/index.ts';
import {
  type BotName,
  begin,
  boardOf,
  ENDS,
  type End,
  type Entry,
  type Folded,
  type Level,
  type MatchHeader,
  nextDeadline,
  type Occupant,
  step,
  viewOf,
} from '#shared/match/index.ts';

export interface Simulated extends Folded {
  readonly entries: readonly Entry[];
}

/** More entries than any match of two bots writes; the level's limit ends it long before. */
const MOST_ENTRIES = 5_000;

const botOf = (occupant: Occupant): BotName => (occupant === 'person' ? 'steady' : occupant);

/** Plays to the end; a person's seat is played by a steady bot. */
export function simulate(header: MatchHeader, level: Level): Simulated {
  const board = boardOf(header, level);
  const begun = begin(board);
  let match = begun.match;
  const story = [...begun.story];
  const entries: Entry[] = [];
  while (match.phase !== 'ended') {
    assert(entries.length < MOST_ENTRIES, 'a match of two bots ends');
    const input = nextMove() ?? tick();
    const stepped = step(board, match, input);
    match = stepped.match;
    story.push(...stepped.story);
    entries.push({ ...input, code: stepped.code });
  }
  return { board, match, story, entries };

  function nextMove(): Omit<Entry, 'code'> | null {
    for (const end of ENDS) {
      const view = viewOf(board, match, end);
      const choice = BOT[botOf(header.setup.occupants[end])](view, luckOf(header.matchSecret, view));
      if (choice) return { at: match.at, seat: end, n: view.n + 1, rev: view.rev, hand: 'own', command: choice.move };
    }
    return null;
  }

  function tick(): Omit<Entry, 'code'> {
    const at = nextDeadline(board, match);
    assert(at !== null, 'a running match has something before it');
    return { at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } };
  }
}

/** What two steady bots need on this very board, in segments. */
export function parOf(header: MatchHeader, level: Level): number {
  const occupants: { readonly [end in End]: Occupant } = { client: 'steady', server: 'steady' };
  return simulate({ ...header, setup: { ...header.setup, occupants } }, level).match.segments;
}
