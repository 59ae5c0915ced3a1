import { expect, test } from 'vitest';
import type { MoveLine } from '#shared/classroom/index.ts';
import { foldedMoves } from './moves.ts';

const move = (card: string, code: string, hand: MoveLine['hand'] = 'own') =>
  ({ card, code, hand, section: '3.4', verdict: 'refused', belief: null, entry: 0 }) as MoveLine;

test('equal moves that follow each other are one line, and others are not', () => {
  const moves = [
    move('ACK', 'ack-is-their-seq'),
    move('ACK', 'ack-is-their-seq'),
    move('ACK', 'ack-is-their-seq', 'bot'),
    move('FIN', 'ack-is-their-seq'),
    move('ACK', 'ack-is-their-seq'),
  ];
  expect(foldedMoves(moves).map(({ move: { card, hand }, times }) => `${card} ${hand} ${times}`)).toEqual([
    'ACK own 2',
    'ACK bot 1',
    'FIN own 1',
    'ACK own 1',
  ]);
});
