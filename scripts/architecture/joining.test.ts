/**
 * No English full stop, colon or comma stands in the code between two pieces that a person reads: `text.joining` knows
 * those of each language. Pieces are what `{...}` of JSX or `${...}` of a template puts in.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** A piece, then a mark, then a gap: `{title}. {body}`, `${name}: ${value}`, `<strong>{title}.</strong>`. */
const JOINED = /[^\s{]\}(<\/\w+>)?[.,:;]( |<)|\.join\((['"`])[.,:;] \3\)/;
/** The mark is one of CSS, not of a language. */
const CSS = /\b(var|repeat)\(/;

const joins = (path: string): string[] =>
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .flatMap((line, i) => (JOINED.test(line) && !CSS.test(line) ? `${path}:${i + 1} ${line.trim()}` : []));

test('what a person reads is joined with the marks of their language', () => {
  const files = globSync('client/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path));
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap(joins)).toEqual([]);
});

test.each([
  '{error.title}. {error.body}',
  '<strong>{title}.</strong> {body}',
  '{bar.theme}: {name}',
  "notes.join(', ')",
])('%s is such a join', (line) => expect(line).toMatch(JOINED));

test.each(['}, [router]);', '{ at, is }: Props', "words.join(' · ')", 'return <p>{words.empty}</p>;'])(
  '%s is none',
  (line) => expect(line).not.toMatch(JOINED),
);
