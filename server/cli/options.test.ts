import { expect, test } from 'vitest';
import { optionsFrom } from './options.ts';

const TABLE = {
  level: { kind: 'word', of: ['one', 'two'], otherwise: null },
  seed: { kind: 'integer', from: 0, to: 9, otherwise: 1 },
  to: { kind: 'file', otherwise: null },
  json: { kind: 'flag' },
} as const;

test('what is not given has its default', () => {
  expect(optionsFrom([], TABLE)).toEqual({ ok: true, value: { level: null, seed: 1, to: null, json: false } });
});

test('values are given after a space or an equals sign', () => {
  const value = { level: 'two', seed: 9, to: 'a file', json: true };
  expect(optionsFrom(['--level', 'two', '--seed=9', '--to', 'a file', '--json'], TABLE)).toEqual({ ok: true, value });
});

test.each([
  [['--level', 'three'], '--level takes one of one, two, not "three".'],
  [['--level'], '--level has no value: give it one of one, two.'],
  [['--level', '--json'], '--level has no value: give it one of one, two.'],
  [['--level', 'one', '--level', 'two'], '--level is given twice: give it once.'],
  [['--seed', '10'], '--seed takes an integer from 0 to 9, not "10".'],
  [['--seed', '-1'], '--seed takes an integer from 0 to 9, not "-1".'],
  [['--seed', '1e0'], '--seed takes an integer from 0 to 9, not "1e0".'],
  [['--seed', ''], '--seed takes an integer from 0 to 9, not "".'],
  [['--to', '--json'], '--to has no value: give it the name of a file.'],
  [['--json=yes'], '--json takes no value: give it alone.'],
  [['--no-json'], 'There is no option --no-json: the options are --level, --seed, --to, --json.'],
  [['-j'], 'There is no option -j: the options are --level, --seed, --to, --json.'],
  [['--toString', 'x'], 'There is no option --toString: the options are --level, --seed, --to, --json.'],
  [['one'], '"one" is no option: the options are --level, --seed, --to, --json.'],
])('%j is one sentence', (args, error) => {
  expect(optionsFrom(args, TABLE)).toEqual({ ok: false, error });
});
