import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { NAME_REFUSALS } from '#shared/match/index.ts';
import { PASSAGE_NAMES, PASSAGES, VERDICT_CODES } from '#shared/tcp/index.ts';
import { root } from '../run.ts';
import { PAGES } from './pages.ts';
import { reasonsPage } from './reasons.ts';

test.each(PAGES)('$path is as `npm run docs` writes it', ({ path, page }) => {
  expect(readFileSync(join(root, path), 'utf8') === page(), 'it is stale: npm run docs').toBe(true);
});

it('has each code with both languages, and each passage that decides one', () => {
  const sections = new Map(
    reasonsPage()
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
  for (const code of [...VERDICT_CODES, ...NAME_REFUSALS]) {
    const section = sections.get(code) ?? '';
    expect(section, code).toMatch(/^\| {2}\| \*\*.+\*\* \| \*\*.*[\u4e00-\u9fff].*\*\* \|$/m);
    expect(section, code).not.toMatch(/undefined|null|NaN|\[object/);
  }
  const quoted = PASSAGE_NAMES.filter((name) => reasonsPage().includes(PASSAGES[name].decides));
  expect(quoted.length).toBeGreaterThan(60);
});
