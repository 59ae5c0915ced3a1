/** Bots play on from where a match stands, as fast as it can be folded. */
import { BOT, luckOf } from '#shared/bots/index.ts';
import {
  type Board,
  type BotName,
  ENDS,
  type End,
  type Entry,
  type Match,
  nextDeadline,
  type StoryEvent,
  step,
  viewOf,
} from '#shared/match/index.ts';
import { allowed, type Carrier, letAllPass } from './carrier.ts';

export interface PlayedOn {
  /** Ended, unless `until` stopped it. */
  readonly match: Match;
  /** What happened from here on. */
  readonly story: readonly StoryEvent[];
  readonly entries: readonly Entry[];
}

type Input = Omit<Entry, 'code'>;

/**
 * @param until asked before each entry with what was written so far: whether to leave it there
 * @param carrier the network, where a person was that
 */
export function playOn(
  board: Board,
  from: Match,
  bots: { readonly [end in End]: BotName },
  until: (match: Match, written: number) => boolean,
  carrier: Carrier = letAllPass,
): PlayedOn {
  let match = from;
  const story: StoryEvent[] = [];
  const entries: Entry[] = [];
  while (match.phase !== 'ended' && !until(match, entries.length)) {
    const input = nextMove(board, match, bots) ?? nextCard(board, match, carrier) ?? tick(board, match);
    if (input === null) break;
    const stepped = step(board, match, input);
    match = stepped.match;
    story.push(...stepped.story);
    entries.push({ ...input, code: stepped.code });
  }
  return { match, story, entries };
}

function nextMove(board: Board, match: Match, bots: { readonly [end in End]: BotName }): Input | null {
  for (const end of ENDS) {
    const view = viewOf(board, match, end);
    const choice = BOT[bots[end]](view, luckOf(board.header.matchSecret, view));
    if (choice) return { at: match.at, seat: end, n: view.n + 1, rev: view.rev, hand: 'own', command: choice.move };
  }
  return null;
}

/** The ends go first, so that the network sees all that is sent at one moment before it decides. */
function nextCard({ timing }: Board, match: Match, carrier: Carrier): Input | null {
  const { network, link } = match;
  if (!network) return null;
  const by = { at: match.at, seat: 'network', n: network.n + 1, rev: network.rev, hand: 'bot' } as const;
  if (match.phase === 'waiting') return network.ready ? null : { ...by, command: { move: 'ready' } };
  if (link.undecided.length === 0) return null;
  return { ...by, command: { move: 'fate', card: allowed(match, carrier(match), timing) } };
}

function tick(board: Board, match: Match): Input | null {
  const at = nextDeadline(board, match);
  return at === null ? null : { at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } };
}
