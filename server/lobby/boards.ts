/** Which board a match is played on, and whether its secret may be told when the match is over. */
import { type Day, derive, type Secret, secretFromText } from '#shared/base/index.ts';
import type { End, MatchHeader, Setup } from '#shared/match/index.ts';
import { drawSecret, type Entropy } from '../entropy.ts';
import { peopleOf } from './seating.ts';

export type Board = Pick<MatchHeader, 'boardSecret' | 'boardMayBeTold' | 'daily' | 'homework'>;

/** What is offered to play alone: the day's connection, an item of homework. */
export interface Page {
  readonly role: End;
  readonly board: Board & { readonly setup: Setup };
}

/**
 * The same seed gives the same board. Alone it is open, so that a command can play it too; between two people it comes
 * from the server's own secret, or who typed the seed could work out what Murphy will do. Others may type it as well, so
 * the board of a pair's seed is never told.
 */
export function boardFor(seed: string | null, setup: Setup, own: Secret, entropy: Entropy): Board {
  if (seed === null) return ownBoard(entropy);
  if (peopleOf(setup).length > 1) return { boardSecret: derive(own, 'seed', seed) };
  return { boardSecret: secretFromText(seed), boardMayBeTold: true };
}

/** A board that no other match is played on. */
export const ownBoard = (entropy: Entropy): Board => ({ boardSecret: drawSecret(entropy), boardMayBeTold: true });

/** The board of a day is everybody's who plays on this server, so it is never told, not even when the day is over. */
export const boardOfDay = (day: Day, own: Secret): Board => ({ boardSecret: derive(own, 'daily', day), daily: day });
