/** What a try at one of one's mistakes came to, and what is said of it. */
import type { Move } from '#shared/match/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { triedOf } from '../../present/index.ts';

/** 'Waited', rightly or wrongly, is a try too; null before the first. */
export type Came = Verdict | 'waited' | 'waited-wrongly' | null;

export const isFound = (came: Came): boolean =>
  came === 'waited' || (typeof came === 'object' && came?.verdict === 'right');

/** @param tried what was tried in the match */
export function cameWords(came: Came, tried: readonly Move[], text: Text): string {
  const words = text.whatIf.mistakes;
  if (came === 'waited') return words.waited;
  if (came === 'waited-wrongly') return words.waitedWrongly;
  if (came?.verdict === 'right') return text.reasons[came.code](came.reasoning, true).body;
  if (came?.verdict === 'needless') return words.legal;
  return words.inMatch(tried.map(triedOf).join(' · '));
}
