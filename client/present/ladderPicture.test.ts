/** The picture of a ladder stands by itself: whole, light, in one language, without dates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { flightLabel, ladderOf } from './ladder.ts';
import { ladderPicture } from './ladderPicture.ts';
import { played } from './played.testing.ts';
import { PRINT } from './print.ts';

function pictureOf(level: (typeof LEVEL_IDS)[number], tag: (typeof LANGUAGES)[number]) {
  const { story, record } = played(level, 'picture', { name: 'lossy', strength: 5 });
  const text = TEXTS[tag];
  const ladder = ladderOf({ story, setup: record.header.setup, duration: 0 });
  const rails = { client: 'A & B', server: '<Server>' };
  return {
    ladder,
    ...ladderPicture({ ladder, left: 'client', rails, title: text.levels[level].name, subtitle: '"', text }),
  };
}

/** Each element that is opened is closed, in its order; attributes are quoted and the text has no stray mark. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, closes, name, __, empty) => {
    if (closes) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
}

describe.each(LANGUAGES)('in %s', (tag) => {
  test.each(LEVEL_IDS)('%s is drawn whole, and well formed', (level) => {
    const { svg, ladder, width, height } = pictureOf(level, tag);
    expectWellFormed(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain(TEXTS[tag].levels[level].name);
    expect(svg).toContain(`xml:lang="${tag}"`);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    for (const flight of ladder.flights) expect(svg).toContain(flightLabel(flight));
    for (const mark of ladder.marks) if (mark.mark === 'state') expect(svg).toContain(mark.state);
  });
});

test('the same match always gives the same picture, and no year stands in it', () => {
  const [one, other] = [pictureOf('grand-tour', 'en').svg, pictureOf('grand-tour', 'en').svg];
  expect(one).toBe(other);
  expect(one).not.toContain(`${new Date().getFullYear()}-`);
});

test('every colour is written out, as the light style sheet has it', () => {
  const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const light = css.slice(css.indexOf(':root {'), css.indexOf('@media'));
  const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1];
  for (const [hue, colour] of Object.entries(PRINT.hue)) expect([hue, colour]).toEqual([hue, token(hue)]);
  for (const [hue, colour] of Object.entries(PRINT.hueInk)) expect([hue, colour]).toEqual([hue, token(`${hue}-ink`)]);
  const names = { card: 'card', line: 'line', lineStrong: 'line-strong', ink: 'ink', muted: 'muted', cloud: 'cloud' };
  for (const [own, name] of Object.entries(names)) expect(PRINT[own as keyof typeof names]).toBe(token(name));
  expect(pictureOf('first-contact', 'en').svg).not.toMatch(/var\(|currentColor|class=/i);
});
