/** One thing has one word in all Chinese texts, wherever they are written and whatever makes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';

const CHINESE = join(root, 'shared', 'text', 'zh-CN');

test.each([['应用程序', '应用']])('not %s but %s', (other) => {
  const files = readdirSync(CHINESE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => readFileSync(join(CHINESE, file), 'utf8').includes(other))).toEqual([]);
});
