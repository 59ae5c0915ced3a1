/** Nothing in TCP knows where zero is: two ends with ISNs at the wrap behave as two with small ones, number for number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { has } from './segment.ts';
import { seqDiff, seqLe } from './seq.ts';
import { type Numbers, play, relative, type Step } from './testing/walk.ts';

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      'deliver',
      'deliver',
      'deliver',
      'deliver',
      'copy',
      'lose',
      'call',
      'call',
      'timeout',
      'forge',
    ),
    side: fc.constantFrom('A', 'B'),
    pick: fc.nat(1000),
  }),
  { maxLength: 120 },
);
const atTheWrap = fc.integer({ min: 2 ** 32 - 80, max: 2 ** 32 - 1 });
const SMALL: Numbers = { A: 100_000, B: 500_000 };

test('a walk across the wrap is the same walk', () =>
  fc.assert(
    fc.property(steps, atTheWrap, atTheWrap, (script, A, B) => {
      const wrapping = { A, B };
      const there = play(script, wrapping).map((t) => relative(t, wrapping));
      const here = play(script, SMALL).map((t) => relative(t, SMALL));
      expect(there).toEqual(here);
    }),
    { numRuns: 1000 },
  ));

const anywhere = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('whatever happens: SND.UNA =< SND.NXT, the queue begins at or before SND.NXT and is in order', () =>
  fc.assert(
    fc.property(steps, anywhere, anywhere, (script, A, B) => {
      for (const { outcome } of play(script, { A, B })) {
        const { sndUna, sndNxt, retransmissionQueue: queue, armed, held, rcvNxt } = outcome.tcb;
        expect(seqLe(sndUna, sndNxt)).toBe(true);
        expect(queue.every((s, i) => i === 0 || seqDiff(s.seq, queue[i - 1]?.seq ?? s.seq) > 0)).toBe(true);
        expect(armed.retransmission).toBe(queue.length > 0);
        expect(armed.timeWait).toBe(outcome.tcb.state === 'TIME-WAIT');
        expect(held.every((s) => has(s, 'FIN') || s.len > 0)).toBe(true);
        if (outcome.tcb.state === 'ESTABLISHED') expect(held.every((s) => seqDiff(s.seq, rcvNxt) > 0)).toBe(true);
      }
    }),
    { numRuns: 500 },
  ));

test('an RST is never answered with an RST', () =>
  fc.assert(
    fc.property(steps, (script) => {
      for (const { outcome, arrived } of play(script))
        if (arrived !== null && has(arrived, 'RST'))
          expect(outcome.owes !== null && has(outcome.owes, 'RST')).toBe(false);
    }),
    { numRuns: 300 },
  ));

test('text is delivered at most once: never more than the other end has sent', () =>
  fc.assert(
    fc.property(steps, (script) => {
      const taken = play(script);
      for (const side of ['A', 'B'] as const) {
        const delivered = taken.filter((t) => t.side === side).reduce((n, t) => n + t.outcome.delivered, 0);
        const sent = taken
          .filter((t) => t.side !== side && t.by === 'call')
          .reduce((n, t) => n + t.outcome.sends.reduce((m, s) => m + s.len, 0), 0);
        expect(delivered).toBeLessThanOrEqual(sent);
      }
    }),
    { numRuns: 500 },
  ));
