import { expect, it } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { pauseWhy } from './pauseWhy.ts';

it.each([
  ['a reason that is offered is read in the reader’s language', '请看前面', 'Look at the front, please'],
  ['so is one that was in it already', 'A short break', 'A short break'],
  ['the host’s own words stay', 'Fire drill!', 'Fire drill!'],
  ['no reason stays none', '', ''],
] as const)('%s', (_claim, why, said) => expect(pauseWhy(why, TEXTS.en)).toBe(said));
