/** What a match was worth to a class: folded once from its record when it is over. */
import { assert } from '#shared/base/index.ts';
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import {
  type Debrief,
  ENDS,
  type End,
  type Entry,
  type Folded,
  type FoldStep,
  fold,
  goalsOf,
  type MatchRecord,
  mainConnection,
  owes,
} from '#shared/match/index.ts';
import { type Action, kindOf, type Segment } from '#shared/tcp/index.ts';
import type { Pair } from './pair.ts';
import type { RoundPlan } from './plan.ts';
import type { Decision, Result, SeatResult } from './result.ts';

/** The table: whose match it was. `seats` are those of this very board. */
export type Table = Pick<Result, 'match' | 'round' | 'board' | 'pair'> & Pick<Pair, 'seats'>;

/** `record` is the server's own, of the match that the debrief is of. */
export function resultOf(debrief: Debrief, record: MatchRecord, table: Table): Result {
  const { level } = debrief.setup;
  assert(isLevelId(level), 'a class plays levels of the game');
  const moves: { readonly [end in End]: Decision[] } = { client: [], server: [] };
  const byBot = { client: 0, server: 0 };
  const folded = fold(record, levelOf(level), (step) => {
    for (const end of ENDS) {
      moves[end].push(...decisionsIn(step, end));
      byBot[end] += decidedByBot(step, record.entries, end);
    }
  });
  assert(folded.ok, 'a match that has been played folds');
  const { match } = folded.value;
  const { ending, pair, seats } = debrief;
  const seat = (end: End): SeatResult => ({
    by: table.seats[end],
    // The moves of a bot that was agreed on as a partner are by its own hand.
    played: table.seats[end] !== 'bot' && hasPlayed(folded.value, record.entries, moves[end], end),
    ...seats[end],
    stars: debrief.stars[end],
    ...(byBot[end] > 0 ? { byBot: byBot[end] } : {}),
    moves: moves[end],
  });
  return {
    match: table.match,
    level,
    help: debrief.setup.help,
    round: table.round,
    board: table.board,
    pair: table.pair,
    ending,
    goals: {
      met: ENDS.flatMap((end) => match.goals[end]).length,
      of: ENDS.flatMap((end) => goalsOf(levelOf(level), end)).length,
    },
    segments: pair.segments,
    par: pair.par,
    finish: pair.finish,
    economy: pair.economy,
    clean: ending === 'won' && ENDS.every((end) => seats[end].refused === 0),
    states: {
      client: mainConnection(match.hosts.client).tcb.state,
      server: mainConnection(match.hosts.server).tcb.state,
    },
    seats: { client: seat('client'), server: seat('server') },
  };
}

/** Of a match whose log cannot be read: nobody is known to have played there. */
export function damagedResult({ level, help }: Pick<RoundPlan, 'level' | 'help'>, table: Table): Result {
  const { match, round, board, pair, seats } = table;
  const seat = (end: End): SeatResult => ({ by: seats[end], ...NOT_PLAYED });
  return {
    match,
    level,
    help,
    round,
    board,
    pair,
    ending: 'abandoned',
    damaged: true,
    goals: { met: 0, of: ENDS.flatMap((end) => goalsOf(levelOf(level), end)).length },
    segments: 0,
    par: 0,
    finish: 0,
    economy: 0,
    clean: false,
    states: { client: 'CLOSED', server: 'CLOSED' },
    seats: { client: seat('client'), server: seat('server') },
  };
}

const NOT_PLAYED: Omit<SeatResult, 'by'> = {
  played: false,
  points: 0,
  stars: 0,
  refused: 0,
  needless: 0,
  decisions: 0,
  rightAtFirst: 0,
  moves: [],
};

/** What was tried before the match ran is not scored, and no decision. */
function decisionsIn({ entry, before, stepped }: FoldStep, end: End): readonly Decision[] {
  if (before.phase !== 'running') return [];
  return stepped.story.flatMap((event): Decision[] => {
    if (event.event !== 'judged' || event.end !== end || event.move.move !== 'act') return [];
    const { verdict, code, section } = event.verdict;
    return [{ card: cardOf(event.move.action), verdict, code, section, entry, hand: event.hand }];
  });
}

/** What an end no longer owes by a bot's hand. */
function decidedByBot({ entry, before, stepped }: FoldStep, entries: readonly Entry[], end: End): number {
  const { seat, hand } = entries[entry] as Entry;
  if (seat !== end || hand !== 'bot') return 0;
  return stepped.match.seats[end].tally.decisions - before.seats[end].tally.decisions;
}

/** As it is called on the table. */
export const cardOf = (action: Action): string =>
  action.do === 'send' ? cardOfSegment(action.segment) : action.do.toUpperCase();

export function cardOfSegment(segment: Segment): string {
  const kind = kindOf(segment);
  if (kind === 'RST,ACK') return 'RST';
  return kind === 'bare FIN' ? 'FIN' : kind;
}

/**
 * A move beyond the Ready was the person's own. An end that owes nothing from first to last (its port is shut, say) has played
 * by being there.
 */
function hasPlayed({ board, match }: Folded, entries: readonly Entry[], moves: readonly Decision[], end: End): boolean {
  if (moves.some(({ hand }) => hand === 'own') || entries.some((entry) => isOwnClaim(entry, end))) return true;
  const hasBegun = ENDS.every((one) => match.seats[one].ready);
  const owedNothing = match.seats[end].tally.decisions === 0 && !owes(board, match, end);
  return hasBegun && owedNothing && entries.some((entry) => hasCome(entry, end));
}

const isOwnClaim = ({ seat, hand, command }: Entry, end: End): boolean =>
  seat === end && hand === 'own' && 'move' in command && (command.move === 'name' || command.move === 'predict');

/** Their line is up, or they are ready by their own hand. */
const hasCome = ({ seat, hand, command }: Entry, end: End): boolean =>
  'host' in command ? command.host === 'line' && command.end === end && command.up : seat === end && hand === 'own';
