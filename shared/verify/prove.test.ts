/** What a proof shows, and that it fails where a rule is broken. */
import { describe, expect, test } from 'vitest';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { isNeedless, seqAdd } from '#shared/tcp/index.ts';
import { type Bounds, type Pass, prove } from './index.ts';
import type { Mutant } from './line.ts';

const murphy = (bounds: Bounds): Pass => ({ network: 'murphy', bounds });

test('a shortest win ends with both ends CLOSED, in a real match with real times', () => {
  const { win } = prove(levelOf('goodbye-in-three'), murphy({ resends: 0, extras: -1, inbox: 1, thinking: false }));
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
