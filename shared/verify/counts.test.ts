import { describe, expect, test } from 'vitest';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { isNeedless, seqAdd } from '#shared/tcp/index.ts';
import { type Bounds, type NetworkPass, type Pass, passesOf, prove } from './index.ts';
import type { Mutant } from './line.ts';

/** A change of these figures is a change of the rules, of a level or of the abstraction: look before you pin it again. */
const PINNED = [
  ['first-contact', 'murphy', 130244, 631209, 2],
  ['say-it-again', 'murphy', 1683, 9738, 2],
  ['say-it-again', 'script', 1873, 5976, 2],
  ['nobody-home', 'murphy', 407, 1548, 1],
  ['ghost-of-a-syn', 'murphy', 20005, 100963, 2],
  ['ghost-of-a-syn', 'script', 7521, 22665, 2],
  ['two-listeners', 'murphy', 108, 408, 1],
  ['lost-ack-dead-host', 'murphy', 157682, 782921, 4],
  ['lost-ack-dead-host', 'script', 8549, 25527, 4],
  ['back-so-soon', 'murphy', 257181, 953215, 2],
  ['amnesia', 'murphy', 7648, 24094, 16],
  ['slam-the-door', 'murphy', 358950, 936470, 2],
  ['slam-the-door', 'script', 2221, 4054, 2],
  ['forger', 'murphy', 297105, 579465, 1],
  ['server-shutdown', 'murphy', 54690, 210150, 5],
  ['server-shutdown', 'script', 123854, 402657, 3],
  ['both-dial', 'murphy', 15396, 89696, 3],
  ['both-dial', 'script', 12136, 38760, 3],
  ['paper-jam', 'murphy', 156085, 655627, 3],
  ['paper-jam', 'script', 18756, 61591, 3],
  ['silent-partner', 'murphy', 2444, 11105, 2],
  ['silent-partner', 'script', 1533, 4118, 3],
  ['goodbye-properly', 'murphy', 137033, 669253, 1],
  ['goodbye-in-three', 'murphy', 132777, 643380, 1],
  ['one-more-thing', 'script', 28885, 86219, 1],
  ['the-last-ack', 'murphy', 137033, 669253, 1],
  ['the-last-ack', 'script', 7341, 23012, 1],
  ['two-goodbyes-at-once', 'script', 24423, 77567, 1],
] as const;

const SLOW = 120_000;

test.each(PINNED)(
  '%s is proved under %s',
  (id, network, states, edges, won) => {
    const pass = passesOf(levelOf(id)).find((one) => one.network === network) as Pass;
    const { counterexample, ...proof } = prove(levelOf(id), pass);
    expect(counterexample).toBeNull();
    expect(proof).toMatchObject({
      proved: true,
      states,
      edges,
      won,
      deadlocks: 0,
      failures: 0,
      stuck: 0,
      fairCycles: 0,
    });
  },
  SLOW,
);

const SMALL: Bounds = { resends: 0, extras: -1, inbox: 1, thinking: false };
const murphy = (bounds: Bounds): Pass => ({ network: 'murphy', bounds });

const MERGING: Bounds = { ...SMALL, inbox: 2, thinking: true };
const MIDDLE: Bounds = { resends: 1, extras: 1, inbox: 2, thinking: true };

/** Where the bounds of `npm run verify` take long: the same claims within smaller ones. */
const SMALLER: readonly (readonly [LevelId, NetworkPass, Bounds, number, number, number])[] = [
  ['parcel', 'murphy', MERGING, 125120, 529813, 2],
  ['echo-and-overtake', 'murphy', MERGING, 89232, 359150, 2],
  ['echo-and-overtake', 'script', MIDDLE, 9961, 27254, 2],
  ['one-more-thing', 'murphy', MIDDLE, 324692, 1312952, 1],
  ['the-fin-that-overtook', 'murphy', MERGING, 25688, 88568, 1],
  ['the-fin-that-overtook', 'script', MIDDLE, 3443, 8526, 1],
  ['two-goodbyes-at-once', 'murphy', MIDDLE, 13206, 45480, 1],
  ['grand-tour', 'murphy', SMALL, 149110, 356739, 1],
];

test.each(SMALLER)('%s is proved under %s within small bounds', (id, network, bounds, states, edges, won) => {
  const { counterexample, ...proof } = prove(levelOf(id), { network, bounds });
  expect(counterexample).toBeNull();
  expect(proof).toMatchObject({ proved: true, states, edges, won, deadlocks: 0, failures: 0, stuck: 0, fairCycles: 0 });
});

test('a shortest win ends with both ends CLOSED, in a real match with real times', () => {
  const { win } = prove(levelOf('goodbye-in-three'), murphy(SMALL));
  expect(win?.split('\n').at(-1)).toMatch(/^ +\d+\.\d{3} {2}CLOSED +LEAVE +CLOSED$/);
});

describe('a broken rule is found', () => {
  const few = murphy({ resends: 1, extras: -1, inbox: 1, thinking: true });
  const found = (mutant: Mutant, level: LevelId = 'goodbye-properly') => {
    const { proved, counterexample } = prove(levelOf(level), few, { mutant });
    expect(proved).toBe(false);
    return counterexample;
  };

  test('TIME-WAIT is over at once: the repeated FIN meets an end that knows nothing, and is reset', () => {
    const { counterexample } = prove(levelOf('goodbye-properly'), few, { hasty: true });
    expect(counterexample?.what).toMatch(/an error ends the match/);
    expect(counterexample?.ladder).toMatch(/<CTL=RST>/);
  });

  test('a step beside Figure 5', () => {
    const strays: Mutant = (_happening, _before, after) =>
      after.state.tcb.state === 'FIN-WAIT-2'
        ? { ...after, state: { ...after.state, tcb: { ...after.state.tcb, state: 'CLOSE-WAIT' } } }
        : after;
    expect(found(strays)?.what).toBe('no edge of Figure 5 leads from FIN-WAIT-1 to CLOSE-WAIT by a segment');
  });

  test('an answer that closes', () => {
    const skipsTimeWait: Mutant = (_happening, _before, after) =>
      after.state.tcb.state === 'TIME-WAIT'
        ? { ...after, state: { ...after.state, tcb: { ...after.state.tcb, state: 'CLOSED' } } }
        : after;
    expect(found(skipsTimeWait)?.what).toBe('no call, and TIME-WAIT becomes CLOSED');
  });

  test('a FIN takes no number', () => {
    const finIsFree: Mutant = (_happening, before, after) => {
      const { tcb } = after.state;
      const isFin = after.sends?.ctl.includes('FIN') && tcb.sndNxt !== before.tcb.sndNxt;
      return isFin ? { ...after, state: { ...after.state, tcb: { ...tcb, sndNxt: seqAdd(tcb.sndNxt, -1) } } } : after;
    };
    expect(found(finIsFree)).not.toBeNull();
  });

  test('what arrives again is not acknowledged again', () => {
    const ignoresRepeats: Mutant = (happening, before, after) =>
      happening.what === 'decides' && happening.move.code === 'answer' && before.tcb.rcvNxt === after.state.tcb.rcvNxt
        ? { ...after, sends: null }
        : after;
    expect(found(ignoresRepeats)?.what).toMatch(/win/);
  });

  test('nothing is sent again', () => {
    const neverResends: Mutant = (happening, _before, after) =>
      happening.what === 'rto' || (happening.what === 'decides' && isNeedless(happening.move))
        ? { ...after, sends: null }
        : after;
    expect(found(neverResends)?.what).toMatch(/win/);
  });

  test('nobody asks a closed window: both wait for ever once the news of its opening is lost', () => {
    const never: Mutant = (happening, before, after) =>
      happening.what === 'probe' || (happening.what === 'decides' && happening.move.code === 'probed-early')
        ? { state: before, sends: null }
        : after;
    expect(found(never, 'paper-jam')?.what).toMatch(/win/);
  });

  test('a repeated text is delivered again', () => {
    const deliversTwice: Mutant = (happening, before, after) => {
      const text = before.inbox[0]?.segment.len ?? 0;
      const isRepeat = happening.what === 'decides' && text > 0 && after.state.inbox.length < before.inbox.length;
      if (!isRepeat || after.state.delivered !== before.delivered) return after;
      return { ...after, state: { ...after.state, delivered: before.delivered + text } };
    };
    expect(found(deliversTwice, 'first-contact')?.what).toMatch(/RCV.NXT moves by 0 while 100 octets are delivered/);
  });
});
