/** The people at the seats: lines up and down, nudges, help, bots that sit in, and bots that are partners. */
import { drawBelow } from '#shared/base/index.ts';
import { BOT, luckOf } from '#shared/bots/index.ts';
import { type BotName, ENDS, type End, type NetworkMove, owes, SEATS, type Seat, viewOf } from '#shared/match/index.ts';
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
  seatOf,
  seatsOf,
  WAIT_FOR_LINE,
  type Watch,
} from './watch.ts';

export function setWatch(work: Work, seat: Seat, change: Partial<Watch>): void {
  const { watches } = work.referee;
  work.referee = { ...work.referee, watches: { ...watches, [seat]: { ...watches[seat], ...change } } };
}

/** A person's line comes up or goes down. Whoever comes back takes the seat back from a bot that sat in. */
export function lineChanged(work: Work, seat: Seat, up: boolean): void {
  const { match, watches } = work.referee;
  const { downSince, downBefore } = watches[seat];
  if (up && isPersons(work.referee, seat) && !isPerson(work.referee, seat)) takeSeat(work, seat, 'person');
  if (seatOf(match, seat)?.line !== up) writeHost(work, { host: 'line', end: seat, up });
  const wasDown = downSince === null || match.phase !== 'running' ? 0 : work.real - downSince;
  setWatch(
    work,
    seat,
    up ? { downSince: null, downBefore: downBefore + wasDown } : { downSince: downSince ?? work.real },
  );
  wind(work);
}

/** The seat was agreed to be a person's, whoever sits there now. */
const isPersons = ({ board: { header } }: Referee, seat: Seat): boolean =>
  seat === 'network' ? header.setup.murphy === 'person' : header.setup.occupants[seat] === 'person';

/** @param occupant 'steady' at the network's seat: nobody, and all is let pass */
export function takeSeat(work: Work, seat: Seat, occupant: 'person' | BotName): void {
  if (seat !== 'network') writeHost(work, { host: 'occupant', end: seat, occupant });
  else writeHost(work, { host: 'occupant', end: seat, occupant: occupant === 'person' ? 'person' : 'calm' });
  setWatch(work, seat, { botAt: null, owesSince: null, nudged: false, helps: 0 });
  wind(work);
}

/** Gives a seat up for good; when no person is left, the match is over. */
export function leaveSeat(work: Work, seat: Seat, bot: BotName): void {
  const { match } = work.referee;
  if (match.phase === 'ended') return;
  const othersStay = SEATS.some(
    (other) => other !== seat && isPersons(work.referee, other) && isPerson(work.referee, other),
  );
  if (othersStay) takeSeat(work, seat, bot);
  else writeHost(work, { host: 'end', why: 'abandoned' });
}

/** Everything about people that has become due by real time. */
export function watchPeople(work: Work): readonly Outgoing[] {
  const told: Outgoing[] = [];
  for (const seat of seatsOf(work.referee.match)) {
    if (work.referee.match.phase === 'ended') break;
    const gone = goneAt(work.referee, seat);
    if (gone !== null && gone <= work.real) takeSeat(work, seat, 'steady');
    markOwing(work, seat);
    told.push(...nudge(work, seat));
    help(work, seat);
  }
  // Help and a bot that sat in have changed what is owed, and nothing else may come to wake us for it.
  for (const seat of seatsOf(work.referee.match)) markOwing(work, seat);
  return told;
}

/** When a bot sits in for a person whose line is down: only if somebody waits. */
function goneAt(referee: Referee, seat: Seat): Real | null {
  const { downSince, downBefore } = referee.watches[seat];
  if (
    referee.match.frozen ||
    !isPaused(referee) ||
    !isPerson(referee, seat) ||
    !isAwaited(referee, seat) ||
    downSince === null
  )
    return null;
  return downSince + Math.max(0, WAIT_FOR_LINE - downBefore);
}

/** Frozen, nobody is hurried and nobody replaced: what was counted until then is forgotten, and begins anew afterwards. */
export function freeze(work: Work, on: boolean): void {
  const { phase, frozen = false } = work.referee.match;
  if (phase === 'ended' || frozen === on) return;
  writeHost(work, { host: 'freeze', on });
  waitFromNow(work);
  for (const seat of seatsOf(work.referee.match)) setWatch(work, seat, { downBefore: 0, botAt: null });
}

/** A match waits for a line from its beginning on, however long the seat has been away before. */
export function waitFromNow(work: Work): void {
  for (const seat of seatsOf(work.referee.match)) {
    if (work.referee.watches[seat].downSince !== null) setWatch(work, seat, { downSince: work.real });
  }
}

function markOwing(work: Work, seat: Seat): void {
  const { match, watches } = work.referee;
  const owing =
    match.phase === 'running' &&
    isHere(work.referee, seat) &&
    !isPaused(work.referee) &&
    isWaitedFor(work.referee, seat);
  const { owesSince } = watches[seat];
  if (owing && owesSince === null) setWatch(work, seat, { owesSince: work.real, nudged: false });
  if (!owing && owesSince !== null) setWatch(work, seat, { owesSince: null, nudged: false });
}

const isWaitedFor = ({ board, match }: Referee, seat: Seat): boolean =>
  seat === 'network' ? match.link.undecided.length > 0 : owes(board, match, seat);

function nudge(work: Work, seat: Seat): readonly Outgoing[] {
  const { owesSince, nudged } = work.referee.watches[seat];
  if (owesSince === null || nudged || work.real < owesSince + NUDGE_AFTER) return [];
  setWatch(work, seat, { nudged: true });
  return [{ type: 'nudge', seat }];
}

/** A partner who waits gets on: a bot makes one move for the silent seat, and the third time takes it. */
function help(work: Work, seat: Seat): void {
  const { owesSince, helps } = work.referee.watches[seat];
  if (owesSince === null || !isAwaited(work.referee, seat) || work.real < owesSince + HELP_AFTER) return;
  if (helps + 1 >= HELPS_UNTIL_REPLACED) {
    takeSeat(work, seat, 'steady');
    return;
  }
  const command = seat === 'network' ? LET_PASS : choiceOf(work.referee, seat, 'steady')?.move;
  if (command) write(work, { ...moveBy(work, seat, 'bot'), command });
  setWatch(work, seat, { owesSince: null, nudged: false, helps: helps + 1 });
  wind(work);
}

const LET_PASS: NetworkMove = { move: 'fate', card: 'pass' };

const moveBy = (work: Work, seat: Seat, hand: 'own' | 'bot') => {
  const { n = 0, rev = 0 } = seatOf(work.referee.match, seat) ?? {};
  return { at: now(work), seat, n: n + 1, rev, hand };
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
  for (const seat of seatsOf(referee.match)) {
    const { owesSince, nudged, botAt } = referee.watches[seat];
    const gone = goneAt(referee, seat);
    if (gone !== null) moments.push(gone);
    if (botAt !== null && !isPaused(referee)) moments.push(botAt);
    if (owesSince !== null && !nudged) moments.push(owesSince + NUDGE_AFTER);
    if (owesSince !== null && isAwaited(referee, seat)) moments.push(owesSince + HELP_AFTER);
  }
  return moments.length === 0 ? null : Math.min(...moments);
}
