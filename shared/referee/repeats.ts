/**
 * A move that comes again gets the receipt that it got, even long after its decision was over or after a restart: what each seat has
 * played is kept by its numbers, folded from the entries as the match is.
 */
import {
  CLAIM_RIGHT_CODES,
  type Entry,
  type MatchCode,
  type Move,
  type NetworkMove,
  type Seat,
  same,
} from '#shared/match/index.ts';
import { NEEDLESS_CODES, RIGHT_CODES } from '#shared/tcp/index.ts';
import type { ReceiptResult } from './types.ts';

type Played = Pick<Entry, 'command' | 'hand' | 'code'>;

/** The entry of a seat with its number `n` stands at `n - 1`. */
export type PlayedBySeat = { readonly [seat in Seat]: readonly Played[] };

/** What a receipt says of a move. */
export interface Said {
  readonly result: ReceiptResult;
  readonly code: MatchCode | null;
}

export const NOTHING_PLAYED: PlayedBySeat = { client: [], server: [], network: [] };

export const withPlayed = (before: PlayedBySeat, { seat, command, hand, code }: Entry): PlayedBySeat =>
  seat === 'host' ? before : { ...before, [seat]: [...before[seat], { command, hand, code }] };

/**
 * What this move has got; null if the seat has not come to its number. A number that a bot's hand or another page has used was
 * another move: the mover has to look again.
 */
export function saidBefore(played: PlayedBySeat, seat: Seat, n: number, move: Move | NetworkMove): Said | null {
  const before = played[seat][n - 1];
  if (!before) return null;
  const isOwn = before.hand === 'own' && same(before.command, move);
  return isOwn ? { result: resultOf(move, before.code), code: before.code } : { result: 'resync', code: null };
}

const RIGHT: readonly MatchCode[] = [...RIGHT_CODES, ...CLAIM_RIGHT_CODES];
const NEEDLESS: readonly MatchCode[] = NEEDLESS_CODES;

/** Of a move that stands in the log with this code. */
export function resultOf(move: Move | NetworkMove, code: MatchCode | null): ReceiptResult {
  if (move.move === 'fate') return 'right';
  if (move.move === 'hint' || code === null) return 'noted';
  if (RIGHT.includes(code)) return 'right';
  return NEEDLESS.includes(code) ? 'needless' : 'refused';
}
