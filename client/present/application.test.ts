import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { imperativeOf, stepsOf } from './application.ts';
import { played } from './played.testing.ts';

describe('the application', () => {
  it.each(LEVEL_IDS)('does its steps in %s in order: done, at most one run of now, then later', (level) => {
    for (const view of played(level, 'one').views) {
      // What one connection still has to do does not keep another from going on.
      for (const { peer } of view.connections) {
        const steps = stepsOf(view).filter(({ step }) => (step.line ?? view.peer) === peer);
        const marks = steps.map((line) => ({ done: 0, now: 1, next: 2 })[line.is]);
        expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      }
    }
  });

  it.each(LEVEL_IDS)('has a step now in %s exactly when a call is open', (level) => {
    for (const view of played(level, 'two').views.filter((one) => one.phase === 'running')) {
      const open = view.connections.some(({ calls, tcb }) => {
        const opening = calls.open === 'active' || (calls.open === 'passive' && tcb.state === 'CLOSED');
        return opening || calls.text > 0 || calls.close || calls.abort || calls.report || calls.window;
      });
      // The stack of a process that has ended closes without being called.
      const isOrphan = level === 'server-shutdown' && view.seat === 'server';
      if (!isOrphan) expect(stepsOf(view).some((line) => line.is === 'now')).toBe(open);
    }
  });

  it('is done with everything when the match is won', () => {
    const last = played('goodbye-properly', 'one').views.at(-1);
    if (last === undefined) throw new Error('a match has views');
    expect(stepsOf(last).every((line) => line.is === 'done')).toBe(true);
  });

  it('always has a line to say, in both languages', () => {
    for (const level of LEVEL_IDS)
      for (const view of played(level, 'one').views)
        for (const text of Object.values(TEXTS)) expect(imperativeOf(view, text)).not.toBe('');
  });
});
