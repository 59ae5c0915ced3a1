import { expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { CARDS } from '#shared/text/index.ts';
import { packOf, perfectPlay } from './perfect.ts';

test('perfect play of a handshake is that of Figure 6', () => {
  const [syn, answer] = perfectPlay(levelOf('first-contact')).lines;
  expect([syn?.segment, answer?.segment]).toEqual(['<SEQ=100><CTL=SYN>', '<SEQ=300><ACK=101><CTL=SYN,ACK>']);
  expect(answer?.states).toEqual({ client: 'ESTABLISHED', server: 'SYN-RECEIVED' });
});

test.each(LEVEL_IDS)('%s fits on paper: its answers on a page, its cards on another, and a choice among them', (id) => {
  const level = levelOf(id);
  const pack = packOf(level);
  const total = CARDS.reduce((sum, card) => sum + pack[card], 0);
  expect(total).toBeLessThanOrEqual(18);
  expect(total % 3).toBe(0);
  for (const card of CARDS) expect(pack[card]).toBeGreaterThan(0);
  const { lines } = perfectPlay(level);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(30);
});
