/** Who gave no name is called by their seat. */
import { expect, test } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { named } from './named.ts';

const setup = {} as Room['setup'];
const room = (names: Room['names']): Room => ({
  match: 'm',
  code: null,
  setup,
  level: null,
  names,
  present: { client: true, server: true },
});

test.each([
  ['en', { client: 'Client', server: 'Bob', network: 'Murphy' }],
  ['zh-CN', { client: '客户端', server: 'Bob', network: '墨菲' }],
] as const)('in %s', (language, names) => {
  expect(named(room({ client: '', server: 'Bob', network: '' }), TEXTS[language]).names).toEqual(names);
});

test('a chair that is free stays free, and nobody is made the network', () => {
  expect(named(room({ client: '', server: null }), TEXTS.en).names).toEqual({ client: 'Client', server: null });
});
