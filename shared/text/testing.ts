/** What the tests of the words share: how to tell whether a sentence is one of its language. */
import { expect } from 'vitest';
import type { Language } from './text.ts';

/** Three English words in a row that are no names of the field are a sentence that nobody translated. */
const ENGLISH = /\b[a-z]{2,}\b[ ,]+\b[a-z]{2,}\b[ ,]+\b[a-z]{2,}\b/;
const CHINESE = /[\u3400-\u9fff\uff00-\uffef，。：；？！“”‘]/;
const PLACEHOLDER = /undefined|null|NaN|\[object|TODO|\{|\}|—$|\$/;

/** A sentence of this language, whole, without a placeholder, and not longer than `most` characters. */
export function expectSentence(tag: Language, text: string, most = 220): void {
  expect(text.trim(), 'says something').toBe(text);
  expect(text).not.toBe('');
  expect(text.length, text).toBeLessThanOrEqual(most);
  expect(text).not.toMatch(PLACEHOLDER);
  if (tag === 'en') expect(text).not.toMatch(/[\u3400-\u9fff，。：；？！]/);
  else {
    expect(text).not.toMatch(ENGLISH);
    expect(text).toMatch(CHINESE);
  }
}

/** The numbers of four digits and more that stand in a text. */
export const numbersIn = (text: string): readonly number[] => (text.match(/\d{4,}/g) ?? []).map(Number);
