import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secret } from '#shared/base/index.ts';
import { MISCONCEPTIONS, TAKEAWAYS } from '#shared/beliefs/index.ts';
import {
  CHECK_LENGTH,
  COMMON_BELIEFS,
  drawCheck,
  drawOptions,
  QUESTIONS,
  type QuestionId,
  questionOf,
} from './index.ts';

const secrets = fc.stringMatching(/^[0-9a-f]{32}$/).map(secret);
const beliefs = fc.uniqueArray(fc.constantFrom(...TAKEAWAYS));
const ids = fc.constantFrom(...(Object.keys(QUESTIONS) as QuestionId[]));
const KEY = secret('0'.repeat(32));
const aboutOf = (check: readonly QuestionId[]) => check.map((id) => questionOf(id).about);

describe('a check', () => {
  it('asks eight questions on eight beliefs, the most frequent ones among them', () => {
    fc.assert(
      fc.property(beliefs, secrets, (met, key) => {
        const about = aboutOf(drawCheck(met, key));
        expect(about).toHaveLength(CHECK_LENGTH);
        expect(new Set(about).size).toBe(CHECK_LENGTH);
        const frequent = met.filter((belief) => belief !== 'clean').slice(0, CHECK_LENGTH);
        expect(about).toEqual(expect.arrayContaining(frequent));
      }),
    );
  });

  it('is the same again with the same secret, and another with another', () => {
    fc.assert(
      fc.property(beliefs, secrets, (met, key) => {
        expect(drawCheck(met, key)).toEqual(drawCheck(met, key));
      }),
    );
    const drawn = Array.from({ length: 20 }, (_, i) => drawCheck([], secret(`${i}`.padStart(32, '0'))).join());
    expect(new Set(drawn).size).toBeGreaterThan(10);
  });

  it('asks what classes mostly believe where a lesson has few beliefs of its own', () => {
    const about = aboutOf(drawCheck(['economy'], KEY));
    expect(about).toEqual(expect.arrayContaining(['economy', ...COMMON_BELIEFS]));
  });

  it('asks nothing about a clean match', () => {
    expect(aboutOf(drawCheck(['clean', ...MISCONCEPTIONS], KEY)).sort()).toEqual(MISCONCEPTIONS.slice(0, 8).sort());
  });
});

describe('the options of a question', () => {
  it('are all there, in an order of its own for each name', () => {
    fc.assert(
      fc.property(ids, secrets, fc.string(), (id, key, name) => {
        expect([...drawOptions(id, key, name)].sort()).toEqual([...questionOf(id).options].sort());
      }),
    );
    const orders = Array.from({ length: 40 }, (_, i) => drawOptions('ack-of-text', KEY, `s${i}`).join());
    expect(new Set(orders).size).toBeGreaterThan(10);
  });
});
