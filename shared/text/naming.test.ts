import { describe, expect, it } from 'vitest';
import { judgeName, NAME_REFUSALS, type NameVerdict } from '#shared/match/index.ts';
import { ALL_EDGES, STATES } from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

/** Every wrong name for every edge. */
const WRONG = ALL_EDGES.flatMap(({ from, to, event }) =>
  STATES.filter((named) => named !== to).map((named): NameVerdict => {
    const naming = { known: from, open: [{ id: 1, from, to, event }], changes: 1, refused: 0 };
    return judgeName(naming, 1, named);
  }),
);

describe.each(LANGUAGES)('the words of NAME in %s', (tag) => {
  const { naming } = TEXTS[tag];

  it('ask, and say what was taken in', () => {
    for (const state of STATES)
      for (const line of [naming.ask(state, 1), naming.ask(state, 2), naming.label(state), naming.settled(state)])
        expectSentence(tag, line, 120);
    for (const line of [naming.youSaid, naming.unnamed, naming.waits, naming.changed, naming.wrong, naming.key])
      expectSentence(tag, line, 120);
    expectSentence(tag, naming.taken('ACK'), 140);
  });

  it('give each wrong name its reason, and the right one only when it is told', () => {
    for (const { verdict, code, reasoning } of WRONG) {
      if (verdict !== 'refused') throw new Error('these are wrong');
      const first = naming.refused[code](reasoning, false);
      const told = naming.refused[code](reasoning, true);
      for (const { title, body } of [first, told]) {
        expectSentence(tag, title, 60);
        expectSentence(tag, body);
      }
      const states = [reasoning.from, reasoning.named] as readonly string[];
      if (!states.includes(reasoning.to)) expect(first.body).not.toMatch(new RegExp(`${reasoning.to}(?![\\w-])`));
      expect(told.body).toContain(reasoning.to);
    }
    expect(new Set(WRONG.map(({ code }) => code)).size).toBe(NAME_REFUSALS.length - 1);
  });

  it('say why a right name is right', () => {
    for (const { from, to, event } of ALL_EDGES)
      for (const code of ['named', 'named-late'] as const)
        expectSentence(tag, naming.right[code]({ from, to, named: to, event, needed: null }), 140);
  });
});
