/**
 * What a table of a class is called and what it is drawn from: all of it hashed from the class's secret and the numbers of the
 * table, so that making a round's matches twice makes the same ones.
 */
import { derive, type Secret } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy, type Occupant, type Seat, type Setup } from '#shared/match/index.ts';
import { type Pair, type StudentId, seatsOn } from './pair.ts';
import { inSixBits } from './sixBits.ts';
import type { Round } from './state.ts';

/** Every pair of a round meets the same luck on it. */
export const boardSecretOf = (from: Secret, round: number, board: number): Secret =>
  derive(from, 'board', round, board);

/** A pair's own: a neighbour's numbers are of no use to it. */
export const matchSecretOf = (from: Secret, round: number, board: number, pair: number): Secret =>
  derive(boardSecretOf(from, round, board), 'match', pair);

/** 72 bits in 12 characters, as the id of any match. */
export const matchIdOf = (from: Secret, round: number, board: number, pair: number): string =>
  inSixBits(derive(from, 'id', round, board, pair).slice(0, 18));

/** The secret half of the token that holds this student's seat. */
export const seatProofOf = (from: Secret, match: string, seat: Seat, student: StudentId): string =>
  derive(from, 'seat', match, seat, student);

/** What a person decides is not drawn. */
const CALM = { name: 'calm', strength: 1 } as const;

/** Always on the Patient clock, where thinking costs nothing, and never behind glass: it counts. */
export function setupFor({ plan }: Pick<Round, 'plan'>, pair: Pair, board: number): Setup {
  const { level, help, speed } = plan;
  const { client, server, network } = seatsOn(pair, board);
  const shared = { level, help, speed, clock: 'patient', glass: false } as const;
  const occupants = { client: occupantOf(client), server: occupantOf(server) };
  if (network !== undefined) return { ...shared, network: CALM, occupants, murphy: 'person' };
  const isShow = plan.exhibition && mayHaveMurphy(levelOf(level));
  return { ...shared, network: isShow ? CALM : (plan.network ?? levelOf(level).network), occupants };
}

const occupantOf = (by: StudentId | 'bot'): Occupant => (by === 'bot' ? 'steady' : 'person');
