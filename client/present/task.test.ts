import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, type LevelId } from '#shared/levels/index.ts';
import { LANGUAGES, type Task, TEXTS } from '#shared/text/index.ts';
import { played } from './played.testing.ts';
import { dutyOf } from './task.ts';

const tasksOf = (level: LevelId): ReadonlySet<Task> =>
  new Set(
    played(level, 'tasks').views.flatMap(({ connections }) =>
      connections.flatMap((one) => {
        const duty = dutyOf(one);
        return duty === null ? [] : [duty.task];
      }),
    ),
  );

describe('a duty', () => {
  it.each(LEVEL_IDS)('is named in %s exactly when something is owed, and can be spoken of', (level) => {
    for (const seed of ['one', 'two', 'three'])
      for (const view of played(level, seed, { name: 'echo', strength: 5 }).views)
        for (const connection of view.connections) {
          const duty = dutyOf(connection);
          expect(duty === null).toBe(connection.owed === null);
          if (duty === null) continue;
          for (const tag of LANGUAGES) expect(TEXTS[tag].coach.tasks[duty.task].line(duty.facts)).not.toBe('');
        }
  });

  it.each<[LevelId, readonly Task[]]>([
    ['first-contact', ['open', 'answer-syn', 'answer-syn-ack', 'answer-data', 'send']],
    ['say-it-again', ['open', 'answer-syn', 'answer-syn-ack', 'resend-syn', 'resend-syn-ack', 'answer-again']],
    ['both-dial', ['open', 'answer-crossing-syn']],
    ['parcel', ['send', 'answer-data']],
    ['echo-and-overtake', ['send', 'answer-data', 'answer-again', 'answer-filled-gap']],
    ['paper-jam', ['send', 'answer-data', 'probe-window', 'answer-probe', 'probe-window-again', 'window']],
    ['silent-partner', ['probe-peer', 'probe-peer-again', 'answer-probe', 'report']],
    ['one-more-thing', ['close', 'answer-fin', 'send', 'answer-data', 'leave']],
    ['goodbye-properly', ['close', 'answer-fin', 'leave']],
    ['the-fin-that-overtook', ['send', 'close', 'answer-data', 'answer-filled-gap-fin', 'leave']],
    ['two-goodbyes-at-once', ['close', 'answer-fin', 'leave']],
    ['the-last-ack', ['close', 'answer-fin', 'resend-fin', 'answer-last-fin-again', 'leave']],
    ['grand-tour', ['open', 'answer-syn', 'send', 'answer-data', 'close', 'answer-fin', 'leave']],
  ])('in %s is what the level is about', (level, tasks) => {
    expect([...tasksOf(level)]).toEqual(expect.arrayContaining([...tasks]));
  });

  it('of an ACK counts the segments of text that it may answer', () => {
    const together = (level: LevelId) =>
      played(level, 'tasks')
        .views.flatMap(({ connections }) => connections)
        .map((one) => dutyOf(one))
        .filter((duty) => duty?.task === 'answer-data')
        .map((duty) => duty?.facts.together);
    expect(new Set(together('parcel'))).toEqual(new Set([1, 2]));
    // What lies above a gap is not in order.
    expect(new Set(together('echo-and-overtake'))).toEqual(new Set([1]));
  });

  it('joins the answer to a FIN with the own CLOSE, if that was called already', () => {
    const atFin = played('goodbye-in-three', 'tasks')
      .views.flatMap(({ connections }) => connections)
      .filter((one) => one.tcb.state === 'ESTABLISHED' && one.owed === 'answer')
      .map((one) => dutyOf({ ...one, calls: { ...one.calls, close: true } })?.task);
    expect(new Set(atFin)).toEqual(new Set(['answer-fin-and-close']));
  });
});
