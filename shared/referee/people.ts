/** The people at the seats: lines up and down, nudges, help, bots that sit in, and bots that are partners. */
import { drawBelow } from '#shared/base/index.ts';
import { ENDS, type End, owes, SEATS, type Seat } from '#shared/match/index.ts';
import { lateAt, markLate, readyFor } from './late.ts';
import { patienceWith } from './patience.ts';
import { type Referee, type Work, wind, write, writeHost } from './referee.ts';
import { choiceOf, isPersons, lendHand, moveBy, setWatch, takeSeat, waitFromNow } from './sitting.ts';
import type { Incoming, Outgoing, Real } from './types.ts';
import { HELPS_UNTIL_REPLACED, isAwaited, isHere, isPaused, isPerson, seatOf, seatsOf } from './watch.ts';

/** A person's line comes up or goes down. Whoever comes back takes the seat back from a bot that sat in. */
export function lineChanged(work: Work, seat: Seat, up: boolean): void {
  const { match, watches } = work.referee;
  // It may have ended by what was due before the line was heard of.
  if (match.phase === 'ended') return;
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

/** Gives a seat up for good; when no person is left, the match is over. If only some are left who were replaced, it waits for them. */
export function leaveSeat(work: Work, { seat, bot, awaited = [] }: Extract<Incoming, { type: 'leave' }>): void {
  const { match } = work.referee;
  if (match.phase === 'ended') return;
  const others = SEATS.filter((other) => other !== seat && isPersons(work.referee, other));
  const back = others.some((other) => isPerson(work.referee, other))
    ? []
    : others.filter((other) => awaited.includes(other));
  for (const other of back) takeSeat(work, other, 'person');
  if (others.some((other) => isPerson(work.referee, other))) takeSeat(work, seat, bot);
  else writeHost(work, { host: 'end', why: 'abandoned' });
}

/** Everything about people that has become due by real time. */
export function watchPeople(work: Work): readonly Outgoing[] {
  const told: Outgoing[] = [];
  for (const seat of seatsOf(work.referee.match)) {
    if (work.referee.match.phase === 'ended') break;
    const gone = goneAt(work.referee, seat);
    if (gone !== null && gone <= work.real) takeSeat(work, seat, 'steady');
    markLate(work, seat);
    readyFor(work, seat);
    markOwing(work, seat);
    told.push(...nudge(work, seat));
    help(work, seat);
  }
  // Help and a bot that sat in have changed what is owed, and nothing else may come to wake us for it.
  for (const seat of seatsOf(work.referee.match)) {
    markLate(work, seat);
    markOwing(work, seat);
  }
  return told;
}

/** When a bot sits in for a person whose line is down: only if somebody waits. */
function goneAt(referee: Referee, seat: Seat): Real | null {
  const { downSince, downBefore } = referee.watches[seat];
  const isGone = isPaused(referee) && isPerson(referee, seat) && isAwaited(referee, seat);
  if (referee.match.frozen || !isGone || downSince === null) return null;
  return downSince + Math.max(0, patienceWith(referee, seat).line - downBefore);
}

/** Frozen, nobody is hurried and nobody replaced: what was counted until then is forgotten, and begins anew afterwards. */
export function freeze(work: Work, on: boolean): void {
  const { phase, frozen = false } = work.referee.match;
  if (phase === 'ended' || frozen === on) return;
  writeHost(work, { host: 'freeze', on });
  waitFromNow(work);
  for (const seat of seatsOf(work.referee.match)) setWatch(work, seat, { downBefore: 0, botAt: null });
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
  if (owesSince === null || nudged || work.real < owesSince + patienceWith(work.referee, seat).nudge) return [];
  setWatch(work, seat, { nudged: true });
  return [{ type: 'nudge', seat }];
}

/** A partner who waits gets on: a bot makes one move for the silent seat, and the third time takes it. */
function help(work: Work, seat: Seat): void {
  const { owesSince, helps } = work.referee.watches[seat];
  const { help: after } = patienceWith(work.referee, seat);
  if (owesSince === null || !isAwaited(work.referee, seat) || work.real < owesSince + after) return;
  if (helps + 1 >= HELPS_UNTIL_REPLACED) {
    takeSeat(work, seat, 'steady');
    return;
  }
  setWatch(work, seat, { owesSince: null, nudged: false, helps: helps + 1 });
  lendHand(work, seat);
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
    const { nudge, help } = patienceWith(referee, seat);
    for (const due of [goneAt(referee, seat), lateAt(referee, seat)]) if (due !== null) moments.push(due);
    if (botAt !== null && !isPaused(referee)) moments.push(botAt);
    if (owesSince !== null && !nudged) moments.push(owesSince + nudge);
    if (owesSince !== null && isAwaited(referee, seat)) moments.push(owesSince + help);
  }
  return moments.length === 0 ? null : Math.min(...moments);
}
