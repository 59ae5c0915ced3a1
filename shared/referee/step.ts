/** One incoming thing: time is caught up, it is dealt with, bots and people are looked after, and what follows is said. */
import { ENDS, type End } from '#shared/match/index.ts';
import { leaveSeat, lineChanged, nextForPeople, playBots, setWatch, waitFromNow, watchPeople } from './people.ts';
import { play } from './play.ts';
import { catchUp, nextTick, type Referee, viewOf, type Work, wind } from './referee.ts';
import type { Incoming, Outgoing, Real, Receipt } from './types.ts';
import { isHere, OLDEST_VIEW } from './watch.ts';

/** `at` never goes back. Nothing of the outgoing list after an `append` may be done before that has held. */
export function step(referee: Referee, incoming: Incoming, at: Real): [Referee, Outgoing[]] {
  const work: Work = { referee, real: at, written: [] };
  catchUp(work);
  missLines(work, incoming);
  // A move that comes in now was composed on what stood until now: the views of before are still its mover's.
  for (const end of ENDS) rememberViews(work, referee, end);
  const looked = work.referee;
  const receipt = handle(work, incoming);
  playBots(work);
  if (referee.match.phase === 'waiting' && work.referee.match.phase === 'running') waitFromNow(work);
  const nudges = watchPeople(work);
  playBots(work);
  wind(work);
  for (const end of ENDS) rememberViews(work, looked, end);
  return [work.referee, outgoing(work, referee, receipt, nudges)];
}

/** The log may say that a line is up which went down with the process before this one. */
function missLines(work: Work, incoming: Incoming): void {
  for (const end of ENDS) {
    const { match, watches } = work.referee;
    const known = watches[end].downSince === null || (incoming.type === 'line' && incoming.seat === end);
    if (isHere(work.referee, end) && !known && match.phase !== 'ended') lineChanged(work, end, false);
  }
}

interface Answered {
  readonly seat: End;
  readonly receipt: Receipt;
}

function handle(work: Work, incoming: Incoming): Answered | null {
  switch (incoming.type) {
    case 'play':
      return { seat: incoming.seat, receipt: play(work, incoming) };
    case 'line':
      lineChanged(work, incoming.seat, incoming.up);
      return null;
    case 'leave':
      leaveSeat(work, incoming.seat, incoming.bot);
      return null;
    case 'wake':
      return null;
  }
}

/** When each view of a seat was replaced, as long as a move may still have been composed on it. */
function rememberViews(work: Work, before: Referee, end: End): void {
  const rev = before.match.seats[end].rev;
  if (work.referee.match.seats[end].rev === rev) return;
  const fresh = work.referee.watches[end].replaced.filter((one) => work.real - one.at <= OLDEST_VIEW);
  setWatch(work, end, { replaced: [...fresh, { rev, at: work.real }] });
}

/** A seat whose view did not change is told nothing. */
function outgoing(work: Work, before: Referee, answered: Answered | null, nudges: readonly Outgoing[]): Outgoing[] {
  const { referee, written } = work;
  const out: Outgoing[] = [];
  if (written.length > 0) out.push({ type: 'append', seq: before.seq, entries: written });
  if (answered) {
    const view = viewOf(referee, answered.seat);
    out.push({ type: 'receipt', seat: answered.seat, receipt: { ...answered.receipt, view } });
  }
  for (const end of ENDS) {
    if (answered?.seat === end || referee.match.seats[end].rev === before.match.seats[end].rev) continue;
    out.push({ type: 'tell', seat: end, view: viewOf(referee, end) });
  }
  out.push(...nudges, { type: 'wake', at: wakeAt(referee) });
  if (referee.match.phase === 'ended' && before.match.phase !== 'ended') out.push({ type: 'ended' });
  return out;
}

function wakeAt(referee: Referee): Real | null {
  if (referee.match.phase === 'ended') return null;
  const moments = [nextTick(referee), nextForPeople(referee)].filter((one) => one !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
