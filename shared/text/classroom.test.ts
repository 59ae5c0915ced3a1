import { describe, expect, it } from 'vitest';
import { MISCONCEPTIONS } from '#shared/beliefs/index.ts';
import { nicknameAt, nicknameCount, QUESTIONS, type QuestionId, questionOf } from '#shared/classroom/index.ts';
import { LANGUAGES, type Language, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

const IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** In characters, as people count them. */
const SHAPE: { readonly [tag in Language]: RegExp } = {
  en: /^[A-Z][a-z]{2,7} [A-Z][a-z]{2,6}$/,
  'zh-CN': /^\p{Script=Han}{2}的\p{Script=Han}{2,3}$/u,
};

describe.each(LANGUAGES)('the words of a class in %s', (tag) => {
  const { mistakes, nicknames, questions } = TEXTS[tag].classroom;

  it('call each mistake by a short name of its own', () => {
    for (const belief of MISCONCEPTIONS) {
      expectSentence(tag, mistakes[belief], tag === 'en' ? 34 : 20);
      if (tag === 'en') expect(mistakes[belief].split(' ').length, mistakes[belief]).toBeLessThanOrEqual(6);
    }
    expect(new Set(Object.values(mistakes)).size).toBe(MISCONCEPTIONS.length);
  });

  it('make at least 1600 nicknames that fit where a name stands', () => {
    expect(nicknames.first.length).toBeGreaterThanOrEqual(40);
    expect(nicknames.second.length).toBeGreaterThanOrEqual(40);
    for (let draw = 0; draw < nicknameCount(nicknames); draw++) expect(nicknameAt(nicknames, draw)).toMatch(SHAPE[tag]);
  });

  it('ask each question, and say why', () => {
    for (const id of IDS) {
      const { ask, options, why } = questions[id];
      expectSentence(tag, ask, 180);
      expect(ask).toMatch(/[?？]$/);
      expectSentence(tag, why, 140);
      const said = questionOf(id).options.map((option) => (options as { readonly [option: string]: string })[option]);
      expect(new Set(said).size, id).toBe(said.length);
      for (const one of said) expect(one?.length, one).toBeLessThanOrEqual(50);
    }
  });
});

it('gives a place in English the ending that is spoken', () => {
  const { rankOf } = TEXTS.en.classroom.host.run;
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 33, 60].map(rankOf).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 33rd 60th',
  );
});
