/** Changes from level to level: what was chosen is what one then sees chosen, and all of it is a level. */
import { describe, expect, test } from 'vitest';
import { checkLevel, readLevel } from '#shared/custom/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { ENDS } from '#shared/match/index.ts';
import { BEFALLINGS, BEGINNINGS, STARTS, TEXTS } from '#shared/text/index.ts';
import { beginningOf, beginWith, startOf, startWith } from './beginnings.ts';
import {
  befallingOf,
  CALLS,
  callOf,
  keptIn,
  NEW_EVENT,
  NEW_RULE,
  NEW_STEP,
  swappedWith,
  withBefalling,
  withCall,
  withEnd,
  withFate,
  withLevel,
} from './edits.ts';
import { blankLevel, mineOf } from './starts.ts';

const blank = blankLevel(TEXTS.en);

test('the empty level can be played', () => expect(checkLevel(blank)).toEqual([]));

describe.each(LEVEL_IDS)('%s', (id) => {
  const level = mineOf(id, TEXTS.en);
  test('shows how it begins, and takes another beginning', () => {
    for (const beginning of BEGINNINGS.filter((one) => one !== 'other')) {
      const begun = beginWith(level, beginning);
      expect(beginningOf(begun)).toBe(beginning);
      expect(readLevel(begun).ok).toBe(true);
    }
    expect(beginWith(level, beginningOf(level))).toEqual(beginningOf(level) === 'fresh' ? expect.anything() : level);
  });
  test('shows how each end starts, and takes another start', () => {
    const fresh = beginWith(level, 'fresh');
    for (const end of ENDS)
      for (const start of STARTS.filter((one) => one !== 'other'))
        expect(startOf(startWith(fresh, end, start), end)).toBe(start);
  });
});

test('open and talked begin with an open connection that can be played', () => {
  for (const beginning of ['open', 'talked'] as const) expect(checkLevel(beginWith(blank, beginning))).toEqual([]);
});

test('a call becomes another at the same time, and keeps its bytes', () => {
  const step = { ...NEW_STEP, octets: 250, after: 700 };
  for (const call of CALLS) {
    const next = withCall(step, call);
    expect([callOf(next), next.when, next.after]).toEqual([call, step.when, 700]);
    if ('octets' in next) expect(next.octets).toBe(250);
  }
});

test('what befalls a host becomes something else at the same time', () => {
  for (const kind of BEFALLINGS.filter((one) => one !== 'other')) {
    const event = withBefalling({ ...NEW_EVENT, after: 700 }, kind);
    expect([befallingOf(event), event.after]).toEqual([kind, 700]);
    expect(readLevel(withEnd(blank, 'client', { events: [event] })).ok).toBe(true);
  }
});

test('a rule has another fate with the seconds that it had', () => {
  for (const kind of ['deliver', 'lose', 'delay', 'duplicate', 'hold'] as const) {
    const rule = withFate({ ...NEW_RULE, fate: { kind: 'delay', by: 900 } }, kind);
    expect(rule.fate.kind).toBe(kind);
    if (rule.fate.kind === 'hold') expect(rule.fate.atMost).toBe(900);
    const level = withLevel(blank, { networkScript: [rule], network: { name: 'scripted', strength: 1 } });
    expect(readLevel(level).ok).toBe(true);
  }
});

test('things change places only with things that are there', () => {
  expect(swappedWith(['a', 'b', 'c'], 1, 0)).toEqual(['b', 'a', 'c']);
  expect(swappedWith(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('what the form has no field for is named', () => {
  expect(keptIn(mineOf('flood-and-cookie', TEXTS.en))).toEqual(['lines', 'backlog']);
  expect(keptIn(mineOf('why-not-two', TEXTS.en))).toEqual(['questions']);
  expect(keptIn(mineOf('slam-the-door', TEXTS.en))).toContain('stories');
  expect(keptIn(blank)).toEqual([]);
});
