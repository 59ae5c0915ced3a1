import { describe, expect, it } from 'vitest';
import { KINDS, STATES } from '#shared/tcp/index.ts';
import { CAME, type CameFacts, ENDS_IN, type EndsFacts, LANGUAGES, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

describe.each(LANGUAGES)('what would have come of another move, in %s', (tag) => {
  const { came, ends, mistakes } = TEXTS[tag].whatIf;
  const people = { who: 'Ann', other: 'Bob' };

  it('is a sentence for whatever first became of it, about this very segment', () => {
    for (const word of CAME)
      for (const kind of [null, ...KINDS])
        for (const state of [null, ...STATES]) {
          const facts: CameFacts = { ...people, what: kind, about: kind, state };
          expectSentence(tag, came[word](facts), 160);
          expect(came[word](facts)).not.toMatch(/\bother\b/);
        }
    const facts: CameFacts = { ...people, what: 'FIN', about: 'DATA', state: 'CLOSE-WAIT' };
    expect(came.accepted(facts)).toMatch(/Bob.*FIN.*CLOSE-WAIT/);
    expect(came['met-closed'](facts)).toMatch(/DATA.*CLOSED.*RST/);
  });

  it('is a sentence for whatever end it comes to', () => {
    for (const word of ENDS_IN)
      for (const state of STATES)
        for (const [segments, ms] of [
          [0, 0],
          [1, 0],
          [3, 4000],
          [-2, -1000],
        ] as const) {
          const facts: EndsFacts = { ...people, state, octets: 100, segments, ms };
          expectSentence(tag, ends[word](facts), 160);
        }
    const facts: EndsFacts = { ...people, state: 'ESTABLISHED', octets: 100, segments: 2, ms: 4000 };
    expect(ends.ghost(facts)).toMatch(/Bob.*ESTABLISHED/);
    expect(ends.well(facts)).toMatch(/2.*4\.0/);
  });

  it('has a kind word at the end of one mistake, and of many', () => {
    for (const n of [1, 2, 7]) expectSentence(tag, mistakes.doneBody(n), 220);
    expect(mistakes.doneBody(7)).toContain('7');
  });
});
