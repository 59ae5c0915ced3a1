/** The stage's palettes against the style sheet that the rest of the page is painted with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '#shared/tcp/index.ts';
import { STAGE_THEMES, type StageTheme } from './api.ts';
import { HUES, hueOf, PALETTES } from './palette.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const blocks: { readonly [theme in StageTheme]: string } = {
  light: css.slice(css.indexOf(':root {'), css.indexOf('@media')),
  dark: css.slice(css.indexOf(':root[data-theme="dark"]')),
};
const token = (theme: StageTheme, name: string): string | undefined =>
  new RegExp(`--${name}: ([^;]+);`).exec(blocks[theme])?.[1];

test.each(STAGE_THEMES)('the %s stage wears the hues of the style sheet', (theme) => {
  const palette = PALETTES[theme];
  for (const hue of HUES) {
    expect([hue, palette.hue[hue], palette.hueInk[hue]]).toEqual([hue, token(theme, hue), token(theme, `${hue}-ink`)]);
  }
  const shared = {
    paper: 'paper',
    card: 'card',
    line: 'line',
    lineStrong: 'line-strong',
    ink: 'ink',
    muted: 'muted',
    star: 'star',
    starOff: 'star-off',
  } as const;
  for (const [own, name] of Object.entries(shared))
    expect(palette[own as keyof typeof shared]).toBe(token(theme, name));
  expect(palette.cloud.body).toBe(token(theme, 'cloud'));
});

test('only what belongs to no kind has no hue', () => {
  expect(KINDS.filter((kind) => hueOf(kind) === null)).toEqual(['other']);
});
