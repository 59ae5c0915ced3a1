/** One incoming thing: time is caught up, it is dealt with, bots and people are looked after, and what follows is said. */
import type { Seat } from '#shared/match/index.ts';
import { freeze, leaveSeat, lineChanged, nextForPeople, playBots, watchPeople } from './people.ts';
import { play } from './play.ts';
import { catchUp, nextTick, type Referee, viewOf, type Work, wind, writeHost } from './referee.ts';
import { setWatch, waitFromNow } from './sitting.ts';
import type { Answered, Incoming, Outgoing, Real } from './types.ts';
import { isHere, OLDEST_VIEW, seatOf, seatsOf } from './watch.ts';

/** `at` never goes back. Nothing of the outgoing list after an `append` may be done before that has held. */
export function step(referee: Referee, incoming: Incoming, at: Real): [Referee, Outgoing[]] {
  const work: Work = { referee, real: at, written: [] };
  catchUp(work);
  missLines(work, incoming);
  // A move that comes in now was composed on what stood until now: the views of before are still its mover's.
  for (const seat of seatsOf(referee.match)) rememberViews(work, referee, seat);
  const looked = work.referee;
  const receipt = handle(work, incoming);
  playBots(work);
  // A match waits for a line from its beginning on.
  if (referee.match.phase === 'waiting' && work.referee.match.phase === 'running') waitFromNow(work);
  const nudges = watchPeople(work);
  playBots(work);
  wind(work);
  for (const seat of seatsOf(referee.match)) rememberViews(work, looked, seat);
  return [work.referee, outgoing(work, referee, receipt, nudges)];
}

/** The log may say that a line is up which went down with the process before this one. */
function missLines(work: Work, incoming: Incoming): void {
  for (const seat of seatsOf(work.referee.match)) {
    const { match, watches } = work.referee;
    const known = watches[seat].downSince === null || (incoming.type === 'line' && incoming.seat === seat);
    if (isHere(work.referee, seat) && !known && match.phase !== 'ended') lineChanged(work, seat, false);
  }
}

function handle(work: Work, incoming: Incoming): Answered | null {
  switch (incoming.type) {
    case 'play':
      return play(work, incoming);
    case 'line':
      lineChanged(work, incoming.seat, incoming.up);
      return null;
    case 'leave':
      leaveSeat(work, incoming);
      return null;
    case 'freeze':
      freeze(work, incoming.on);
      return null;
    case 'stop':
      if (work.referee.match.phase !== 'ended') writeHost(work, { host: 'end', why: incoming.why });
      return null;
    case 'stretch':
      setWatch(work, incoming.seat, { stretch: incoming.percent });
      return null;
    case 'wake':
      return null;
  }
}

/** When each view of a seat was replaced, as long as a move may still have been composed on it. */
function rememberViews(work: Work, before: Referee, seat: Seat): void {
  const rev = revOf(before, seat);
  if (revOf(work.referee, seat) === rev) return;
  const fresh = work.referee.watches[seat].replaced.filter((one) => work.real - one.at <= OLDEST_VIEW);
  setWatch(work, seat, { replaced: [...fresh, { rev, at: work.real }] });
}

const revOf = ({ match }: Referee, seat: Seat): number => seatOf(match, seat)?.rev ?? 0;

/** A seat whose view did not change is told nothing. */
function outgoing(work: Work, before: Referee, answered: Answered | null, nudges: readonly Outgoing[]): Outgoing[] {
  const { referee, written } = work;
  const out: Outgoing[] = [];
  if (written.length > 0) out.push({ type: 'append', seq: before.seq, entries: written });
  if (answered) out.push(upToDate(referee, answered));
  for (const seat of seatsOf(referee.match)) {
    if (answered?.seat === seat || revOf(referee, seat) === revOf(before, seat)) continue;
    out.push(tell(referee, seat));
  }
  out.push(...nudges, { type: 'wake', at: wakeAt(referee) });
  if (referee.match.phase === 'ended' && before.match.phase !== 'ended') out.push({ type: 'ended' });
  return out;
}

/** What came after the move is in its receipt. */
function upToDate(referee: Referee, { seat, receipt }: Answered): Outgoing {
  const type = 'receipt';
  if (seat === 'network') return { type, seat, receipt: { ...receipt, view: viewOf(referee, seat) } };
  return { type, seat, receipt: { ...receipt, view: viewOf(referee, seat) } };
}

function tell(referee: Referee, seat: Seat): Outgoing {
  const type = 'tell';
  if (seat === 'network') return { type, seat, view: viewOf(referee, seat) };
  return { type, seat, view: viewOf(referee, seat) };
}

function wakeAt(referee: Referee): Real | null {
  if (referee.match.phase === 'ended') return null;
  const moments = [nextTick(referee), nextForPeople(referee)].filter((one) => one !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
