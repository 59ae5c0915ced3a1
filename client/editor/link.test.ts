/** A level as an address: there and back, and whatever else somebody puts there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { codeOf, fileOf, levelOfCode, levelOfFile } from './link.ts';
import { blankLevel, mineOf } from './starts.ts';

const LEVELS = LANGUAGES.flatMap((tag) => LEVEL_IDS.map((id) => [id, tag, mineOf(id, TEXTS[tag])] as const));

describe.each(LEVELS)('%s in %s', (_id, _tag, level) => {
  test('comes back from its link and its file as it was', async () => {
    const code = await codeOf(level);
    expect(code).toMatch(/^1[A-Za-z0-9_-]+$/);
    expect(code.length).toBeLessThan(3000);
    expect(await levelOfCode(code)).toEqual({ ok: true, value: level });
    expect(levelOfFile(fileOf(level))).toEqual({ ok: true, value: level });
  });
});

const small = mineOf('first-contact', TEXTS.en);

test('any words that can be seen come back', async () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((name) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) && name.trim() !== '');
  await fc.assert(
    fc.asyncProperty(words, async (name) => {
      const level = { ...small, words: { ...small.words, name } };
      expect(await levelOfCode(await codeOf(level))).toEqual({ ok: true, value: level });
    }),
    { numRuns: 50 },
  );
});

test('the largest level that there may be, in a script that deflates badly, comes back', async () => {
  const hanzi = fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit));
  const lines = fc.array(fc.string({ unit: hanzi, minLength: 180, maxLength: 180 }), { minLength: 7, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(lines, lines, async (client, server) => {
      const level = { ...small, words: { ...small.words, application: { client, server } } };
      expect(new TextEncoder().encode(JSON.stringify(level)).length).toBeGreaterThan(8000);
      expect(await levelOfCode(await codeOf(level))).toEqual({ ok: true, value: level });
    }),
    { numRuns: 20 },
  );
});

test('a link that was cut, or holds anything else, is no level', async () => {
  const code = await codeOf(small);
  for (const wrong of [
    '',
    '1',
    '2',
    `2${code.slice(1)}`,
    code.slice(0, -9),
    code.replace(/./g, '*'),
    `1${'A'.repeat(21_000)}`,
  ])
    expect((await levelOfCode(wrong)).ok, wrong.slice(0, 20)).toBe(false);
  await fc.assert(
    fc.asyncProperty(fc.base64String({ maxLength: 400 }), async (letters) => {
      expect((await levelOfCode(`1${letters.replaceAll(/[+/=]/g, '_')}`)).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('a link that would come to far more than a level has is not inflated whole', async () => {
  const bomb = await codeOf({ ...small, words: { ...small.words, takeHome: 'x'.repeat(4_000_000) } });
  expect(bomb.length).toBeLessThan(20_000);
  const read = await levelOfCode(bomb);
  expect(!read.ok && read.error.map(({ code }) => code)).toEqual(['not-a-level']);
});

test('a file that is none says so', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{"synfin":"9"}',
    '{"synfin":"1"}',
    `{"synfin":"1","level":${JSON.stringify({ ...small, id: 'x' })}}`,
  ])
    expect(levelOfFile(text).ok, text).toBe(false);
});

test.each(LANGUAGES)('what one begins with in %s is a level', async (tag) => {
  const blank = blankLevel(TEXTS[tag]);
  expect(await levelOfCode(await codeOf(blank))).toEqual({ ok: true, value: blank });
});
