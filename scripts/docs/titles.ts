/** Tests that a page of docs/ names: a reader can look them up, and so does a test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** A test file from the top folder, and the title of a test in it, as it is written there. */
export type Held = readonly [file: string, title: string];

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Whether the file is there and has the whole title as the first argument of a test, or of what groups tests. */
export function isThere([file, title]: Held): boolean {
  const path = join(root, file);
  return existsSync(path) && new RegExp(`\\(\\s*(['"\`])${escaped(title)}\\1,`).test(readFileSync(path, 'utf8'));
}

/** For a cell of a table. */
export const printHeld = (tests: readonly Held[]): string =>
  tests.map(([file, title]) => `\`${file}\`: ${title}`).join('<br>');
