/** Nothing that somebody typed can become more than text on somebody else's page. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const FORBIDDEN =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function\(|document\.cookie/;

const linesWith = (pattern: RegExp, files: readonly string[]): string[] =>
  files.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? `${path}:${i + 1} ${line.trim()}` : [])),
  );

test('no text of anybody becomes markup or a script', () => {
  const files = globSync('{client,shared,server}/**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !/\.test\.tsx?$/.test(path),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(linesWith(FORBIDDEN, files)).toEqual([]);
});

test('the page has no script and no style but files', () => {
  const page = readFileSync(join(root, 'client/index.html'), 'utf8');
  expect(page.match(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|javascript:|https?:/gi)).toBeNull();
});
