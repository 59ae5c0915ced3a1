import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { LEVEL_IDS, type LevelId } from '#shared/levels/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import { LANGUAGES, TEXTS, type Text } from '#shared/text/index.ts';
import { playGhost } from './ghost.ts';
import type { Step } from './plan.ts';
import { openStand } from './stand.ts';

/** A page with its own time, in which a ghost plays; `pass` lets so many milliseconds go by. */
function watch(level: LevelId, role: End, text: Text = TEXTS.en) {
  let now = 0;
  let due: { readonly at: number; readonly job: () => void }[] = [];
  const after = (ms: number, job: () => void) => {
    const one = { at: now + ms, job };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  const stand = openStand({ level, role, now: () => now, after });
  const language = signal(text);
  const ghost = playGhost({ stand, text: language, after });
  const pass = (ms: number) => {
    for (const until = now + ms; ; ) {
      const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) {
        now = until;
        return;
      }
      now = Math.max(now, next.at);
      due = due.filter((other) => other !== next);
      next.job();
    }
  };
  return { stand, ghost, language, pass };
}

const TO_THE_END = 1_200_000;

for (const role of ENDS)
  test.each(LEVEL_IDS)(`the ghost wins %s as the ${role} with three stars`, (level) => {
    const { stand, ghost, pass } = watch(level, role);
    pass(TO_THE_END);
    expect(ghost.isOver.value).toBe(true);
    expect(stand.view.value).toMatchObject({ ending: 'won', score: { stars: 3, refused: 0, needless: 0 } });
  });

/** Everything that is shown of a level, pressing 'Next' until it is over. */
function shown(level: LevelId, role: End, text: Text): readonly Step[] {
  const { ghost, pass } = watch(level, role, text);
  const steps: Step[] = [];
  for (let presses = 0; presses < 500 && !ghost.isOver.value; presses++) {
    if (ghost.step.value !== null) steps.push(ghost.step.value);
    ghost.next();
    pass(1000);
  }
  expect(ghost.isOver.value).toBe(true);
  return steps;
}

test('a card is looked for, chosen, numbered and sent, each with its reason', () => {
  const steps = shown('first-contact', 'server', TEXTS.en).filter(({ card }) => card === 'SYN,ACK');
  expect(steps.map(({ on }) => on)).toEqual(['card', 'seq', 'ack', 'do']);
  const [card, seq, ack] = steps.map(({ words }) => words);
  expect(card).toContain('SYN,ACK');
  expect(seq).toMatch(/^seq \d{4}: your initial sequence number/);
  expect(ack).toMatch(/^ack \d{4}: /);
});

test('what goes out again is shown on its button', () => {
  const again = shown('say-it-again', 'client', TEXTS.en).filter(({ call }) => call === 'resend');
  expect(again[0]?.on).toBe('do');
  expect(again[0]?.words).toContain('RESEND');
});

test.each(LANGUAGES)('every step in %s has something to say', (tag) => {
  for (const level of LEVEL_IDS)
    for (const step of shown(level, 'client', TEXTS[tag])) expect(step.words.trim()).not.toBe('');
});

test('paused, nothing happens but what is asked for', () => {
  const { stand, ghost, pass } = watch('first-contact', 'client');
  ghost.pause();
  const { words } = ghost;
  const first = words.value;
  pass(TO_THE_END);
  expect(words.value).toBe(first);
  ghost.next();
  expect(words.value).not.toBe(first);
  const second = words.value;
  pass(TO_THE_END);
  expect(words.value).toBe(second);
  ghost.goOn();
  pass(TO_THE_END);
  expect(stand.view.value.ending).toBe('won');
});

test('the words follow the language', () => {
  const { ghost, language } = watch('first-contact', 'client');
  ghost.pause();
  const english = ghost.words.value;
  language.value = TEXTS['zh-CN'];
  expect(ghost.words.value).not.toBe(english);
  expect(ghost.words.value).toContain(TEXTS['zh-CN'].levels['first-contact'].name);
});

test('whoever leaves is not played to', () => {
  const { stand, ghost, pass } = watch('first-contact', 'client');
  pass(3000);
  ghost.leave();
  const { n } = stand.view.value;
  pass(TO_THE_END);
  expect(stand.view.value.n).toBe(n);
});
