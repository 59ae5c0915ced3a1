/** What a host has typed, made fit for a whole room to read: a plan is taken as it is, or not at all. */
import { err, ok, type Result } from '#shared/base/index.ts';
import { type ClassPlan, LONGEST_TITLE } from '#shared/classroom/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy } from '#shared/match/index.ts';
import { cleanText } from '../lobby/index.ts';

/** In graphemes: one line on a projector. */
const LONGEST_REASON = 80;

/** A person can be the network only on a level that has room for one. */
export function planFrom(wished: ClassPlan): Result<ClassPlan, 'malformed'> {
  if (wished.rounds.some(({ level, exhibition }) => exhibition && !mayHaveMurphy(levelOf(level))))
    return err('malformed');
  return ok({ ...wished, title: titleFrom(wished.title) });
}

export const titleFrom = (typed: string): string => cleanText(typed, LONGEST_TITLE);

export const reasonFrom = (typed: string): string => cleanText(typed, LONGEST_REASON);
