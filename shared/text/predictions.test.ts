import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { ENDS, type Prediction } from '#shared/match/index.ts';
import { LANGUAGES, type QuestionText, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

/** Every question of every level. */
const ASKED: readonly Prediction[] = LEVEL_IDS.flatMap((id) =>
  ENDS.flatMap((end) => levelOf(id).ends[end].predictions ?? []),
);

describe.each(LANGUAGES)('the words of PREDICT in %s', (tag) => {
  const { predictions } = TEXTS[tag];
  const questions: { readonly [id: string]: QuestionText } = predictions.questions;

  it.each(ASKED.map((one) => [one.id, one] as const))('%s: asked, answered, refuted', (id, { options, right }) => {
    const words = questions[id];
    if (words === undefined) throw new Error('it has words');
    expectSentence(tag, words.ask);
    expectSentence(tag, words.seen);
    expect(options).toContain(right);
    expect(Object.keys(words.options).sort()).toEqual([...options].sort());
    expect(Object.keys(words.wrong).sort()).toEqual(options.filter((one) => one !== right).sort());
    for (const said of Object.values(words.options)) if (said !== '2MSL') expectSentence(tag, said, 60);
    for (const { title, body } of Object.values(words.wrong)) {
      expectSentence(tag, title, 60);
      expectSentence(tag, body);
    }
  });

  it('gives each wrong answer a reason of its own', () => {
    const bodies = Object.values(questions).flatMap(({ wrong }) => Object.values(wrong).map(({ body }) => body));
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(bodies.length).toBeGreaterThan(9);
  });

  it('tells who believes that the third ACK is politeness what it proves', () => {
    expect(predictions.questions['third-message'].wrong.politeness.body).toContain('B');
  });

  it('keeps count of what is left behind', () => {
    const { ledger } = predictions;
    for (const line of [ledger.title, ledger.tcbs, ledger.wasted, ledger.stale, ledger.unknown, predictions.due])
      expectSentence(tag, line, 80);
    expectSentence(tag, predictions.progress(1, 5), 40);
  });
});
