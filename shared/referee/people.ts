/** The people at the seats: lines up and down, nudges, help, bots that sit in, and bots that are partners. */
import { drawBelow } from '#shared/base/index.ts';
import { BOT, luckOf } from '#shared/bots/index.ts';
import { type BotName, ENDS, type End, otherEnd, owes, viewOf } from '#shared/match/index.ts';
import { now, type Referee, type Work, wind, write, writeHost } from './referee.ts';
import type { Outgoing, Real } from './types.ts';
import {
  HELP_AFTER,
  HELPS_UNTIL_REPLACED,
  isAwaited,
  isHere,
  isPaused,
  isPerson,
  NUDGE_AFTER,
  WAIT_FOR_LINE,
  type Watch,
} from './watch.ts';

export function setWatch(work: Work, end: End, change: Partial<Watch>): void {
  const { watches } = work.referee;
  work.referee = { ...work.referee, watches: { ...watches, [end]: { ...watches[end], ...change } } };
}

/** A person's line comes up or goes down. Whoever comes back takes the seat back from a bot that sat in. */
export function lineChanged(work: Work, end: End, up: boolean): void {
  const { match, watches, board } = work.referee;
  const { downSince, downBefore } = watches[end];
  if (up && board.header.setup.occupants[end] === 'person' && !isPerson(work.referee, end))
    takeSeat(work, end, 'person');
  if (match.seats[end].line !== up) writeHost(work, { host: 'line', end, up });
  const wasDown = downSince === null || match.phase !== 'running' ? 0 : work.real - downSince;
  setWatch(
    work,
    end,
    up ? { downSince: null, downBefore: downBefore + wasDown } : { downSince: downSince ?? work.real },
  );
  wind(work);
}

export function takeSeat(work: Work, end: End, occupant: 'person' | BotName): void {
  writeHost(work, { host: 'occupant', end, occupant });
  setWatch(work, end, { botAt: null, owesSince: null, nudged: false, helps: 0 });
  wind(work);
}

/** Gives a seat up for good; when no person is left, the match is over. */
export function leaveSeat(work: Work, end: End, bot: BotName): void {
  if (work.referee.match.phase === 'ended') return;
  const partnerStays =
    work.referee.board.header.setup.occupants[otherEnd(end)] === 'person' && isPerson(work.referee, otherEnd(end));
  if (partnerStays) takeSeat(work, end, bot);
  else writeHost(work, { host: 'end', why: 'abandoned' });
}

/** Everything about people that has become due by real time. */
export function watchPeople(work: Work): readonly Outgoing[] {
  const told: Outgoing[] = [];
  for (const end of ENDS) {
    if (work.referee.match.phase === 'ended') break;
    const gone = goneAt(work.referee, end);
    if (gone !== null && gone <= work.real) takeSeat(work, end, 'steady');
    markOwing(work, end);
    told.push(...nudge(work, end));
    help(work, end);
  }
  // Help and a bot that sat in have changed what is owed, and nothing else may come to wake us for it.
  for (const end of ENDS) markOwing(work, end);
  return told;
}

/** When a bot sits in for a person whose line is down: only if somebody waits. */
function goneAt(referee: Referee, end: End): Real | null {
  const { downSince, downBefore } = referee.watches[end];
  if (!isPaused(referee) || !isPerson(referee, end) || !isAwaited(referee, end) || downSince === null) return null;
  return downSince + Math.max(0, WAIT_FOR_LINE - downBefore);
}

/** A match waits for a line from its beginning on, however long the seat has been away before. */
export function waitFromNow(work: Work): void {
  for (const end of ENDS) {
    if (work.referee.watches[end].downSince !== null) setWatch(work, end, { downSince: work.real });
  }
}

function markOwing(work: Work, end: End): void {
  const { board, match, watches } = work.referee;
  const owing =
    match.phase === 'running' && isHere(work.referee, end) && !isPaused(work.referee) && owes(board, match, end);
  const { owesSince } = watches[end];
  if (owing && owesSince === null) setWatch(work, end, { owesSince: work.real, nudged: false });
  if (!owing && owesSince !== null) setWatch(work, end, { owesSince: null, nudged: false });
}

function nudge(work: Work, end: End): readonly Outgoing[] {
  const { owesSince, nudged } = work.referee.watches[end];
  if (owesSince === null || nudged || work.real < owesSince + NUDGE_AFTER) return [];
  setWatch(work, end, { nudged: true });
  return [{ type: 'nudge', seat: end }];
}

/** A partner who waits gets on: a bot makes one move for the silent seat, and the third time takes it. */
function help(work: Work, end: End): void {
  const { owesSince, helps } = work.referee.watches[end];
  if (owesSince === null || !isAwaited(work.referee, end) || work.real < owesSince + HELP_AFTER) return;
  if (helps + 1 >= HELPS_UNTIL_REPLACED) {
    takeSeat(work, end, 'steady');
    return;
  }
  const choice = choiceOf(work.referee, end, 'steady');
  if (choice) write(work, { ...moveBy(work, end, 'bot'), command: choice.move });
  setWatch(work, end, { owesSince: null, nudged: false, helps: helps + 1 });
  wind(work);
}

const moveBy = (work: Work, end: End, hand: 'own' | 'bot') => {
  const seat = work.referee.match.seats[end];
  return { at: now(work), seat: end, n: seat.n + 1, rev: seat.rev, hand };
};

function choiceOf({ board, match }: Referee, end: End, bot: BotName) {
  const view = viewOf(board, match, end);
  return BOT[bot](view, luckOf(board.header.matchSecret, view));
}

/** Lets the bots whose time has come make their move, and gives those that have one a time for it. */
export function playBots(work: Work): void {
  for (const end of ENDS) {
    const { match, board, watches } = work.referee;
    const { occupant } = match.seats[end];
    if (occupant === 'person' || match.phase === 'ended' || isPaused(work.referee)) continue;
    const choice = choiceOf(work.referee, end, occupant);
    const { botAt } = watches[end];
    if (!choice) {
      if (botAt !== null) setWatch(work, end, { botAt: null });
    } else if (botAt === null) {
      setWatch(work, end, { botAt: work.real + pace(work.referee, end, choice.slow) });
    } else if (botAt <= work.real) {
      const hand = board.header.setup.occupants[end] === 'person' ? 'bot' : 'own';
      write(work, { ...moveBy(work, end, hand), command: choice.move });
      setWatch(work, end, { botAt: null });
      wind(work);
      playBots(work);
    }
  }
}

/** A person's pace, in real milliseconds: drawn for each move, quicker on a quick match; Ready comes at once. */
function pace({ board, match }: Referee, end: End, slow: boolean): Real {
  const { matchSecret, setup } = board.header;
  const thinking = match.phase === 'waiting' ? 100 : 500 + drawBelow(700, matchSecret, 'pace', end, match.seats[end].n);
  return Math.floor(((slow ? 4 : 1) * thinking * 100) / setup.speed);
}

/** The next real moment at which something here becomes due; null if nothing does. */
export function nextForPeople(referee: Referee): Real | null {
  const moments: Real[] = [];
  for (const end of ENDS) {
    const { owesSince, nudged, botAt } = referee.watches[end];
    const gone = goneAt(referee, end);
    if (gone !== null) moments.push(gone);
    if (botAt !== null && !isPaused(referee)) moments.push(botAt);
    if (owesSince !== null && !nudged) moments.push(owesSince + NUDGE_AFTER);
    if (owesSince !== null && isAwaited(referee, end)) moments.push(owesSince + HELP_AFTER);
  }
  return moments.length === 0 ? null : Math.min(...moments);
}
