/** What the tests of the words share: how to tell whether a sentence is one of its language, and all that a language says. */
import { expect } from 'vitest';
import { TEXTS } from './index.ts';
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

export interface Said {
  readonly path: string;
  readonly words: string;
}

/** Everything that the texts say if each function is asked with this for each of its arguments. What needs a real fact is left out. */
export function saidWith(tag: Language, sample: string | number): readonly Said[] {
  const said: Said[] = [];
  const hear = (value: unknown, path: string): void => {
    if (typeof value === 'string') said.push({ path, words: value });
    else if (typeof value === 'function') hear(answerOf(value as Asked, sample), path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) hear(part, `${path}.${key}`);
  };
  hear(TEXTS[tag], tag);
  return said.filter(({ words }) => !/undefined|NaN|\[object/.test(words));
}

type Asked = (...args: unknown[]) => unknown;

function answerOf(text: Asked, sample: string | number): unknown {
  // An argument may also be asked for its parts: each of them is the sample.
  const parts = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => sample : sample) });
  for (const argument of [sample, parts, [sample, sample]])
    try {
      return text(...Array.from({ length: 5 }, () => argument));
    } catch {
      // It is asked with something else.
    }
  return null;
}
