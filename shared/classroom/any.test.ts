import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '#shared/base/index.ts';
import type { Command, Entry } from './command.ts';
import { mayDo, stepClass } from './fold.ts';
import { type Pair, peopleOf } from './pair.ts';
import { matchIdOf } from './seats.ts';
import { type ClassState, studentOf, tablesOf } from './state.ts';
import { aLesson, aPlan, aResult, aRound, aTask, aWork } from './testing.ts';

const matchOf = (state: ClassState, round = 0, pair = 0): string => matchIdOf(state.secret, round, 0, pair);

describe('whatever is asked', () => {
  const id = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's9');
  const pairs: fc.Arbitrary<Pair> = fc.record({
    number: fc.nat(3),
    seats: fc.record({ client: fc.oneof(id, fc.constant('bot')), server: fc.oneof(id, fc.constant('bot')) }),
    crossed: fc.boolean(),
  });
  const base = aLesson().join(4).begin();
  const match = fc.constantFrom(...[0, 1].map((pair) => matchOf(base.state, 0, pair)), 'no match');
  const result = fc.record({ pair: fc.nat(1), clean: fc.boolean() }).map((change) => aResult(base.state, change));
  const name = fc.constantFrom('', 'Ada', 'ADA', 'Name of s2', 'Bob');
  const doing = <Name extends string>(name: Name) => fc.constant({ do: name });
  const asked: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ do: fc.constant('plan' as const), plan: fc.constantFrom(aPlan(), aPlan({ rounds: [aRound()] })) }),
    fc.record({ do: fc.constant('lock' as const), on: fc.boolean() }),
    fc.record({ do: fc.constant('pause' as const), why: fc.constant('') }),
    fc.record({ do: fc.constant('extend' as const), by: fc.integer({ min: -1, max: MINUTE }) }),
    fc.record({ do: fc.constant('rename' as const), student: id, name }),
    fc.record({ do: fc.constant('approve' as const), student: id, yes: fc.boolean() }),
    fc.record({ do: fc.constantFrom('kick' as const, 'ban' as const), student: id }),
    fc.record({ do: fc.constant('stretch' as const), student: id, percent: fc.constantFrom(100, 150) }),
    fc.record({ do: fc.constant('partner' as const), student: id, with: fc.option(id) }),
    fc.record({ do: fc.constant('ask' as const), match }),
    fc.record({
      do: fc.constant('show' as const),
      shown: fc.option(fc.record({ match, entry: fc.nat(5), named: fc.boolean(), runs: fc.boolean() })),
    }),
    fc.record({
      do: fc.constant('poll' as const),
      poll: fc.record({
        match,
        entry: fc.nat(5),
        end: fc.constantFrom('client' as const, 'server' as const),
        options: fc.constant(['ACK', 'FIN'] as const),
        right: fc.constantFrom('ACK' as const, 'RST' as const),
        tried: fc.constant(null),
      }),
    }),
    fc.oneof(
      doing('resume'),
      doing('skip'),
      doing('stop'),
      doing('finish'),
      doing('poll-close'),
      doing('poll-clear'),
      doing('check-close'),
      doing('leave'),
    ),
    fc.record({ do: fc.constantFrom('name' as const, 'spin' as const), name }),
    fc.record({ do: fc.constant('grant' as const), match, yes: fc.boolean() }),
    fc.record({ do: fc.constant('vote' as const), option: fc.constantFrom('ACK' as const, 'RST' as const) }),
    fc.record({
      do: fc.constant('answer' as const),
      question: fc.constantFrom('second-syn', 'q9'),
      option: fc.constantFrom('same', 'other'),
    }),
    fc.record({
      do: fc.constant('join' as const),
      student: id,
      name,
      tokenHash: fc.constant('hash'),
      device: fc.constantFrom('device-s1', 'device-s9'),
    }),
    fc.record({ do: fc.constant('begin' as const), round: fc.nat(3), pairs: fc.array(pairs, { maxLength: 3 }) }),
    fc.record({ do: fc.constant('table' as const), pair: pairs, instead: fc.array(fc.nat(3), { maxLength: 2 }) }),
    fc.record({ do: fc.constant('result' as const), result }),
    fc.record({ do: fc.constant('over' as const), why: fc.constantFrom('all' as const, 'host' as const) }),
    fc.record({
      do: fc.constant('check' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
      questions: fc.constant(['second-syn']),
    }),
    fc.record({ do: fc.constant('task' as const), task: fc.constant(aTask()) }),
    fc.record({
      do: fc.constant('homework' as const),
      work: fc.constant(aWork()),
      proof: fc.constantFrom('one', 'two'),
    }),
  );
  const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 3_000_000 }),
      by: fc.oneof(id, fc.constant('host'), fc.constant('class')),
      command: asked,
    }),
    { maxLength: 60 },
  );

  /** Each step on the way of a class that has begun a round. */
  const walk = (log: readonly Entry[], look: (before: ClassState, entry: Entry, after: ClassState) => void) => {
    log.reduce((state, entry) => {
      const after = stepClass(state, entry);
      look(state, entry, after);
      return after;
    }, base.state);
  };

  test('what may not be done changes nothing, and time never goes back', () => {
    fc.assert(
      fc.property(entries, (log) =>
        walk(log, (before, { by, command }, after) => {
          if (mayDo(before, by, command) !== null) {
            expect(after).toEqual({ ...before, at: after.at, seq: before.seq + 1 });
          }
          expect(after.at).toBeGreaterThanOrEqual(before.at);
        }),
      ),
      { numRuns: 300 },
    );
  });

  test('nobody sits at two tables, no match counts twice, and partners are each other’s', () => {
    fc.assert(
      fc.property(entries, (log) =>
        walk(log, (_before, _entry, after) => {
          for (const round of after.rounds) {
            const seated = tablesOf(round).flatMap(peopleOf);
            expect(new Set(seated).size).toBe(seated.length);
            expect(new Set(round.results.map((each) => each.match)).size).toBe(round.results.length);
          }
          for (const { id, partner } of after.students) {
            if (partner !== null) expect(studentOf(after, partner)?.partner).toBe(id);
          }
          expect(after.rounds.filter(({ over }) => over === null).length).toBeLessThan(2);
        }),
      ),
      { numRuns: 300 },
    );
  });

  /** Each says how it is to be, not what is to change. */
  const REPEATABLE: readonly Command['do'][] = [
    'plan',
    'lock',
    'finish',
    'rename',
    'kick',
    'ban',
    'stretch',
    'partner',
    'ask',
    'show',
    'grant',
    'vote',
    'answer',
    'poll-close',
    'poll-clear',
    'check-close',
    'result',
    'homework',
    'name',
  ];

  test('what is asked a second time is done once', () => {
    fc.assert(
      fc.property(entries, (log) =>
        walk(log, (before, entry, once) => {
          if (!REPEATABLE.includes(entry.command.do) || mayDo(before, entry.by, entry.command) !== null) return;
          expect(mayDo(once, entry.by, entry.command)).toBeNull();
          const twice = stepClass(once, entry);
          expect({ ...twice, seq: 0 }).toEqual({ ...once, seq: 0 });
        }),
      ),
      { numRuns: 300 },
    );
  });
});
