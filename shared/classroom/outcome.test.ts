import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDS, type End } from '#shared/match/index.ts';
import { resultOf, type Table } from './outcome.ts';
import { anyPlayed, over, type Played, played } from './results.testing.ts';

const TABLE: Table = { match: 'm', round: 1, board: 0, pair: 3, seats: { client: 's7', server: 's8' } };
const result = ({ debrief, record }: Played, table = TABLE) => resultOf(debrief, record, table);

/** The record as it stood when so many moves of an end had been made. */
function until(end: End, moves: number, { record }: Played): Played {
  const own = record.entries.flatMap(({ seat }, i) => (seat === end ? [i] : []));
  return over({ ...record, entries: record.entries.slice(0, (own[moves - 1] ?? -1) + 1) });
}

test('a clean goodbye is a clean result, with every move in its place', () => {
  const match = played('goodbye-properly');
  const { seats, ...pair } = result(match);
  expect(pair).toMatchObject({
    match: 'm',
    round: 1,
    board: 0,
    pair: 3,
    level: 'goodbye-properly',
    help: 'standard',
    ending: 'won',
    segments: 4,
    par: 4,
    finish: 500,
    economy: 200,
    clean: true,
    states: { client: 'CLOSED', server: 'CLOSED' },
  });
  expect(pair.goals.met).toBe(pair.goals.of);
  expect(seats.client).toMatchObject({ by: 's7', played: true, points: 800, stars: 3, refused: 0 });
  expect(seats.client.moves.map(({ card, code }) => `${card} ${code}`)).toEqual([
    'FIN call',
    'ACK answer',
    'LEAVE leave',
  ]);
  expect(seats.server.moves.map(({ card, code }) => `${card} ${code}`)).toEqual(['ACK answer', 'FIN call']);
});

test('what is counted of a seat is what stands in its moves, each at its place in the record', () => {
  fc.assert(
    fc.property(anyPlayed, (match) => {
      const { seats } = result(match);
      for (const end of ENDS) {
        const claims = match.debrief.story.filter(
          (event) => event.event === 'claimed' && event.end === end && event.verdict.verdict === 'refused',
        ).length;
        const { moves, refused, needless } = seats[end];
        const count = (verdict: string) => moves.filter((move) => move.verdict === verdict).length;
        expect({ refused: count('refused') + claims, needless: count('needless') }).toEqual({ refused, needless });
        for (const { entry, code, hand } of moves)
          expect(match.record.entries[entry]).toMatchObject({ seat: end, code, hand });
      }
    }),
    { numRuns: 60 },
  );
});

test('it is plain data, and goes through a log as it is', () => {
  const made = result(played('flood-and-cookie'));
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

test('it is unfinished when the time of the round is up, with the goals reached so far', () => {
  const made = result(until('client', 4, played('grand-tour')));
  expect(made).toMatchObject({ ending: 'time-up', finish: 0, economy: 0, clean: false });
  expect(made.seats.client.stars).toBe(0);
  expect(made.goals.met).toBeLessThan(made.goals.of);
});

describe('a seat has been played', () => {
  const both = played('goodbye-properly');
  const seat = (match: Played, end: End = 'client') => result(match).seats[end].played;

  test('with a move by its own hand', () => expect(seat(until('client', 2, both))).toBe(true));
  test('not with its Ready alone, while it owes something', () => expect(seat(until('client', 1, both))).toBe(false));
  test('not where a bot made every move', () =>
    expect(seat(played('goodbye-properly', { hands: { client: 'bot' } }))).toBe(false));
  test('not by a partner that is a bot', () => {
    const { seats } = result(both, { ...TABLE, seats: { client: 's7', server: 'bot' } });
    expect([seats.client.played, seats.server.played]).toEqual([true, false]);
  });
  test('with a question answered, where the hosts do the rest', () => expect(seat(played('why-not-two'))).toBe(true));

  const silent = { ...both, record: { ...both.record, entries: both.record.entries.slice(0, 2) } };
  test('by being there, where nothing is owed from first to last', () =>
    expect([seat(over(silent.record), 'client'), seat(over(silent.record), 'server')]).toEqual([false, true]));
  test('and nobody has who never came', () => {
    const absent = silent.record.entries.map((entry) => ({ ...entry, hand: 'bot' as const }));
    expect(seat(over({ ...silent.record, entries: absent }), 'server')).toBe(false);
  });
});
