/**
 * The record of a match as it may leave the server once the match is over. The secret of a board that others may still
 * play on stays: the fates that this match has met are told instead, and the record folds to the same story. The board of a class is
 * another half's in the next round, and whose table it was is nobody's business: neither is ever told.
 */
import { derive } from '#shared/base/index.ts';
import { copyName, type Dispatch, type Rule } from '#shared/link/index.ts';
import type { MatchRecord } from './record.ts';

/** `log` is the link's, of the match that the record folds to. Copies that were never sent have another luck where the board is not told. */
export function toldRecord({ header: whole, entries }: MatchRecord, log: readonly Dispatch[]): MatchRecord {
  const { classroom, boardMayBeTold, ...header } = whole;
  if (boardMayBeTold && classroom === undefined) return { header: whole, entries };
  const boardSecret = derive(header.matchSecret, 'a board of its own');
  return { header: { ...header, boardSecret, fates: log.filter(isFirstOfItsName).map(ruleOf) }, entries };
}

/** A needless copy shares the fate of the copy before it, and its name. */
const isFirstOfItsName = (one: Dispatch, i: number, log: readonly Dispatch[]): boolean =>
  log.findIndex((other) => copyName(other) === copyName(one)) === i;

const ruleOf = ({ lane, label, copy, fate }: Dispatch): Rule => ({
  on: { from: lane.from, to: lane.to, label },
  copy,
  fate,
});
