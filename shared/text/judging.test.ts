import { describe, expect, it } from 'vitest';
import { JUDGE_CODES, NOTES } from '#shared/judge/index.ts';
import { LANGUAGES, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

describe.each(LANGUAGES)('a judged capture in %s', (tag) => {
  const { judging } = TEXTS[tag];

  it('has one sentence for each code, of either end', () => {
    for (const code of JUDGE_CODES) {
      for (const from of ['client', 'server'] as const) {
        const why = judging.why[code]({ from, seq: 9151, ack: 301, len: 100, end: 9251, bound: 7777 });
        expectSentence(tag, why, 160);
        expect(why).toMatch(/[.。]$/);
        expect(why.match(/[.。](?=.)/g) ?? []).toEqual([]);
      }
    }
  });

  it('tells the codes apart', () => {
    const facts = { from: 'client', seq: 9151, ack: 301, len: 100, end: 9251, bound: 7777 } as const;
    expect(new Set(JUDGE_CODES.map((code) => judging.why[code](facts))).size).toBe(JUDGE_CODES.length);
  });

  it('has words for notes, warnings, packets left out, and files that cannot be read', () => {
    for (const note of NOTES) expectSentence(tag, judging.notes[note], 60);
    for (const say of Object.values(judging.warnings)) expectSentence(tag, say(24, 7), 120);
    for (const words of Object.values(judging.skipped)) expectSentence(tag, words, 60);
    for (const sentence of Object.values(judging.failures)) expectSentence(tag, sentence, 140);
  });
});
