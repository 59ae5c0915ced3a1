import { describe, expect, test } from 'vitest';
import type { Pair } from './pair.ts';
import { boardSecretOf, matchIdOf, matchSecretOf, seatProofOf, setupFor } from './seats.ts';
import { aHeader, aRound } from './testing.ts';

const { secret } = aHeader();
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const tables = upTo(3).flatMap((round) =>
  upTo(2).flatMap((board) => upTo(30).map((pair) => [round, board, pair] as const)),
);

describe('a table', () => {
  test('has an id like that of any match, and no other table has it', () => {
    const ids = tables.map((table) => matchIdOf(secret, ...table));
    expect(ids.filter((id) => !/^[\w-]{12}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is on the same board as its neighbours, with numbers of its own', () => {
    expect(new Set(tables.map(([round, board]) => boardSecretOf(secret, round, board))).size).toBe(6);
    expect(new Set(tables.map((table) => matchSecretOf(secret, ...table))).size).toBe(tables.length);
  });

  test('is another one in another class', () => {
    expect(matchIdOf(aHeader({}, 'another').secret, 0, 0, 0)).not.toBe(matchIdOf(secret, 0, 0, 0));
  });
});

test('a seat is held by a proof of 32 characters, which fits no other seat and nobody else', () => {
  const proofs = (['client', 'server', 'network'] as const).flatMap((seat) =>
    ['s1', 's2'].flatMap((student) => ['m1', 'm2'].map((match) => seatProofOf(secret, match, seat, student))),
  );
  expect(proofs.filter((proof) => !/^[\w-]{32}$/.test(proof))).toEqual([]);
  expect(new Set(proofs).size).toBe(proofs.length);
});

describe('what is played', () => {
  const pair: Pair = { number: 0, seats: { client: 's1', server: 'bot' }, crossed: false };
  const three: Pair = { number: 0, seats: { client: 's1', server: 's2', network: 's3' }, crossed: false };

  test('is the plan’s, on the Patient clock, with the sides swapped on the second board', () => {
    const plan = aRound({ boards: 2, network: { name: 'lossy', strength: 3 }, help: 'expert', speed: 200 });
    expect(setupFor({ plan }, pair, 1)).toEqual({
      level: plan.level,
      network: plan.network,
      help: 'expert',
      clock: 'patient',
      speed: 200,
      glass: false,
      occupants: { client: 'steady', server: 'person' },
    });
  });

  test('has the level’s own network where none is chosen', () => {
    const plan = aRound({ level: 'both-dial' });
    expect(setupFor({ plan }, pair, 0).network).toEqual({ name: 'scripted', strength: 1 });
  });

  test('in an exhibition is on a calm network: a person is it, or nobody', () => {
    const plan = aRound({ exhibition: true, network: { name: 'lossy', strength: 3 } });
    expect(setupFor({ plan }, three, 0)).toMatchObject({ network: { name: 'calm' }, murphy: 'person' });
    expect(setupFor({ plan }, pair, 0).network.name).toBe('calm');
  });
});
