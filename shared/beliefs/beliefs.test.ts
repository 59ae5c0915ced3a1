import { describe, expect, it } from 'vitest';
import { isLevelId } from '#shared/levels/index.ts';
import { REFUSAL_CODES } from '#shared/tcp/index.ts';
import { beliefOf, MISCONCEPTIONS, practisedBy, practisedIn, TAKEAWAYS } from './index.ts';

describe('the belief behind a refusal', () => {
  it.each([
    ['ack-is-their-seq', 'ack-names-next'],
    ['fin-answered-with-nothing', 'fin-wants-ack'],
    ['leave-too-early', 'time-wait'],
    ['half-close-still-receives', 'fin-is-one-way'],
  ] as const)('of %s is %s', (code, belief) => expect(beliefOf(code)).toBe(belief));

  it('is each that there is, but for the one that no refusal shows', () => {
    const shown = new Set(REFUSAL_CODES.map(beliefOf));
    expect(MISCONCEPTIONS.filter((one) => !shown.has(one))).toEqual(['three-or-four']);
  });
});

it('what is practised anywhere has no level, and nothing else', () => {
  expect(TAKEAWAYS.filter((one) => !isLevelId(practisedBy(one) ?? ''))).toEqual([
    'inbox-first',
    'what-came-back',
    'economy',
    'clean',
  ]);
});

it('what levels practise comes in their order, each once', () => {
  expect(practisedIn(['flood-and-cookie', 'first-contact', 'first-contact'])).toEqual([
    'cookies-keep-nothing',
    'kept-nothing-check-all',
    'options-of-implementations',
    'ack-names-next',
    'two-directions',
    'handshake',
  ]);
  expect(practisedIn([])).toEqual([]);
});
