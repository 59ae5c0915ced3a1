/** The share text: arrows and stars, and nothing that helps on the same board. */
import { expect, test } from 'vitest';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import type { Debrief } from '#shared/match/index.ts';
import { played } from './played.testing.ts';
import { dailyText, quietRows, shareText } from './shareText.ts';

const debrief = (level: (typeof LEVEL_IDS)[number], stars: Debrief['stars'] = { client: 3, server: 2 }) => {
  const { story, record } = played(level, 'share', { name: 'scripted', strength: 1 });
  return { story, setup: record.header.setup, stars };
};

test('a lost last ACK reads as it went', () => {
  expect(shareText({ debrief: debrief('the-last-ack'), title: 'The last ACK', you: 'server' })).toBe(
    ['Synfin · The last ACK ★★☆', 'ACK ←⨯→', 'FIN →←←'].join('\n'),
  );
});

test.each(LEVEL_IDS)('%s: no number stands in it, and each segment is one sign', (level) => {
  const wish = debrief(level);
  const said = shareText({ debrief: wish, title: 'T', you: null });
  expect(said).not.toMatch(/\d/);
  const sent = wish.story.filter((event) => event.event === 'sent' && !event.prelude);
  expect(said.match(/[→←⨯]/g)?.length).toBe(sent.length);
});

test('who did not play tells of both ends, and of a match behind glass there are no stars', () => {
  const wish = debrief('first-contact', { client: 0, server: 3 });
  expect(shareText({ debrief: wish, title: 'T', you: null })).toContain('T ☆☆☆ ★★★\n');
  const glass = { ...wish, setup: { ...wish.setup, glass: true } };
  expect(shareText({ debrief: glass, title: 'T', you: 'client' })).not.toMatch(/[★☆]/);
});

test('the text of a day names the day and the way to it, and tells nothing that the network did', () => {
  const rows = quietRows(debrief('the-last-ack'));
  expect(rows).toEqual(['ACK ←→→', 'FIN →←←']);
  const address = 'http://host/#/daily';
  expect(dailyText({ name: 'Synfin #12', title: 'The last ACK', stars: 2, rows, address })).toBe(
    ['Synfin #12 · The last ACK ★★☆', ...rows, address].join('\n'),
  );
});
