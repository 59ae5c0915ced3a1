/**
 * Figure 5 in both directions: every edge of it is taken by some exchange, and no exchange takes another. The walk plays two ends and
 * a network that loses, copies and reorders; the seeds are chosen by fast-check.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_EDGES, CLASSIC_EDGES, type Edge, edgesBetween, FIGURE_5 } from './diagram.ts';
import { reach } from './testing/reach.ts';
import { play, type Step, type Taken, tour } from './testing/walk.ts';

const key = ({ from, to, by }: Pick<Edge, 'from' | 'to' | 'by'>): string => `${from} -> ${to} by ${by}`;

test('the figure has twenty edges, each once', () =>
  expect(new Set(FIGURE_5.map((e) => `${key(e)} ${e.event}`)).size).toBe(20));

test('the tables do not repeat each other', () => {
  const all = [...ALL_EDGES, ...CLASSIC_EDGES].map((e) => `${key(e)} ${e.event}`);
  expect(all.filter((e, i) => all.indexOf(e) !== i)).toEqual([]);
});

test('every edge of every table is taken by an exchange, with what it sends', () => {
  const taken = tour();
  for (const e of ALL_EDGES) {
    const found = taken.filter((t) => key(t) === key(e) && t.sends === e.sends);
    expect(found.length, `${key(e)} (${e.event}), sending ${e.sends}`).toBeGreaterThan(0);
  }
});

const steps: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('deliver', 'deliver', 'deliver', 'deliver', 'copy', 'lose', 'call', 'call', 'timeout', 'forge'),
  side: fc.constantFrom('A', 'B'),
  pick: fc.nat(1000),
});

const unexplained = (taken: readonly Taken[]): readonly string[] =>
  taken.filter((t) => t.from !== t.to && edgesBetween(t.from, t.to, t.by).length === 0).map(key);

test('no exchange takes an edge that is in none of the tables', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 80 }), (script) => {
      expect(unexplained(play(script))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('the walk is no idle one: it takes every edge that the figure draws', () => {
  const seen = new Set<string>();
  const samples = fc.sample(fc.array(steps, { minLength: 80, maxLength: 160 }), { numRuns: 3000, seed: 9293 });
  for (const script of samples) for (const t of play(script)) seen.add(key(t));
  expect(FIGURE_5.map(key).filter((k) => !seen.has(k))).toEqual([]);
});

test('reach goes by the same edges', () => expect(reach('TIME-WAIT').state).toBe('TIME-WAIT'));
