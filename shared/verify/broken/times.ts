/** Times for a path that has none, and the fates that they make of it. */
import type { Ms } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { Board } from '#shared/match/index.ts';
import type { PathStep } from '../edges.ts';

/** Between two things of which nobody waits for the other. */
const BEAT: Ms = 200;

/** A moment for each step, in their order. */
export function timesOf(
  { timing }: Board,
  path: readonly PathStep[],
  sentBy: readonly (number | null)[],
): readonly Ms[] {
  const times: Ms[] = [];
  for (const [i, { step }] of path.entries()) {
    const sent = sentBy[i] ?? null;
    const next = (times.at(-1) ?? 0) + (step.happening.what === 'rto' ? timing.rto : BEAT);
    times.push(sent === null ? next : Math.max(next, (times[sent] as Ms) + timing.oneWay));
  }
  return times;
}

/** What the network makes of it, told as Murphy would: nothing here is later than it arrives. */
export function fateOf({ timing }: Board, fate: PathStep['fate'], at: Ms, [first, second]: readonly Ms[]): Fate {
  if (fate === 'lose') return { kind: 'lose' };
  const late = first === undefined ? 0 : first - at - timing.oneWay;
  if (fate === 'duplicate') return { kind: 'duplicate', after: (second ?? at) - (first ?? at) };
  return late > 0 ? { kind: 'delay', by: late } : { kind: 'deliver' };
}
