/** Which sounds a change of the view makes: what left, what came, what was refused, what ran out. */
import type { ConnectionView, SeatView } from '#shared/match/index.ts';
import { connectionOf } from './connection.ts';

export type SoundName = 'send' | 'arrive' | 'refused' | 'rto' | 'established' | 'closed';

export function soundsBetween(before: SeatView, after: SeatView): readonly SoundName[] {
  const [was, is] = [connectionOf(before), connectionOf(after)];
  const fresh = is.seen.slice(was.seen.length);
  const reached = (goal: 'open' | 'closed') => lit(after, goal) && !lit(before, goal);
  const sounds: readonly (readonly [SoundName, boolean])[] = [
    ['refused', after.score.refused > before.score.refused],
    ['send', fresh.some((line) => line.way === 'sent')],
    ['arrive', fresh.some((line) => line.way === 'arrived')],
    ['rto', ranOut(was, is, 'retransmission') || ranOut(was, is, 'probe')],
    ['established', reached('open')],
    ['closed', reached('closed')],
  ];
  return sounds.flatMap(([name, heard]) => (heard ? [name] : []));
}

const ranOut = (was: ConnectionView, is: ConnectionView, timer: 'retransmission' | 'probe'): boolean =>
  is.timers[timer].is === 'expired' && was.timers[timer].is !== 'expired';

const lit = (view: SeatView, name: 'open' | 'closed'): boolean =>
  view.goals.some(({ goal, lit: is }) => goal === name && is);
