import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { err, ok } from '#shared/base/index.ts';
import { enter } from './enter.ts';

/** A class that allows own names, and answers so to a wish for one. */
function aClass(answer: unknown) {
  const refusedName = signal<string | null>('of an earlier class');
  const classNet = {
    refusedName,
    places: { findByCode: () => null },
    find: async () => ok({ what: 'class' }),
    join: async () => ok({ class: 'c', view: { mayName: true } }),
    do: async () => answer,
  };
  const settings = { language: signal('en') };
  const entering = { classNet, settings, router: { go: () => {} } } as unknown as Parameters<typeof enter>[0];
  return { entering, refusedName };
}

it.each([
  [
    'a name that cannot be keeps nobody out, and is remembered, so that it can be said',
    err('bad-name'),
    'Root',
    'Root',
  ],
  ['a name that is asked for is not', ok(null), 'Ada', null],
  ['neither is none', ok(null), '', null],
] as const)('%s', async (_claim, answer, wish, refused) => {
  const { entering, refusedName } = aClass(answer);
  expect(await enter(entering, 'K7MQ3F', wish)).toEqual(ok(null));
  expect(refusedName.value).toBe(refused);
});
