/** What is quoted is what the RFC says, where it says it. The excerpts are whole paragraphs of the RFC, by section. */
import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { NEEDLESS_CODES, REFUSAL_CODES } from '../verdict.ts';
import { DECIDED_BY } from './decidedBy.ts';
import { passageOfSection } from './passageOf.ts';
import { PASSAGE_NAMES, PASSAGES } from './passages.ts';

/** Line breaks, hyphens at their ends and figures' indents are the page's, not the sentence's. */
const bare = (text: string): string => text.replace(/\s+/g, '');

const EXCERPTS = new Map(
  readFileSync(new URL('../testing/rfc9293.txt', import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), bare(part.slice(part.indexOf('\n')))]),
);

const quoted = PASSAGE_NAMES.filter((name) => PASSAGES[name].quote !== null);

test.each(quoted)('the passage %s stands in its section of the RFC, word for word', (name) => {
  const { section, decides } = PASSAGES[name];
  const quote = PASSAGES[name].quote ?? '';
  const [number = ''] = section.split(',');
  for (const part of quote.split(' [...] ')) expect(EXCERPTS.get(number)).toContain(bare(part));
  expect(quote.split(decides), 'the words that decide stand in it once').toHaveLength(2);
  expect(quote.length, 'a sentence or two').toBeLessThanOrEqual(330);
});

it('is quoted, or of another document, which is named', () => {
  const others = PASSAGE_NAMES.filter((name) => !quoted.includes(name));
  for (const name of others) expect(PASSAGES[name].section).toMatch(/^RFC \d+/);
});

it('is there for every refusal and every needless move', () => {
  for (const code of [...REFUSAL_CODES, ...NEEDLESS_CODES]) expect(PASSAGES[DECIDED_BY[code]], code).toBeDefined();
});

it('stands for a section where there is no verdict, for a step of 3.10.7 by the section that it is in', () => {
  expect(passageOfSection('3.6')).toBe('close-means');
  expect(passageOfSection('3.10.7.4, eighth')).toBe('accepts-and-acknowledges');
  expect(passageOfSection('9.9')).toBeNull();
});
