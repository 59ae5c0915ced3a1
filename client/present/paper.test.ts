import { expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { ENDS } from '#shared/match/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { befallsOf, beginningsOf, diceLines, ordersOf } from './paper.ts';

const { en } = TEXTS;

test('a level that begins in the middle begins there on paper, with the numbers of Figure 6', () => {
  const { client, server } = beginningsOf(levelOf('goodbye-properly'));
  expect([client.state, server.state]).toEqual(['ESTABLISHED', 'ESTABLISHED']);
  expect([client.iss, server.iss]).toEqual([100, 300]);
  expect([client.sndNxt, client.rcvNxt]).toEqual([server.rcvNxt, server.sndNxt]);
});

test('the dice of a lossy network lose what falls first', () => {
  expect(diceLines({ name: 'lossy', strength: 1 }, en)).toEqual([
    { card: 'any other card', throws: ['11–13', null, null, '14–66'] },
  ]);
});

test('the network is told its orders in words', () => {
  expect(ordersOf(levelOf('say-it-again'), en)).toEqual([
    'The SYN, the first time: lose it.',
    'The SYN,ACK, the first time: lose it.',
    'The ACK that opens, the first time: lose it.',
  ]);
});

test('what comes from nobody is announced with its numbers', () => {
  const said = ENDS.flatMap((end) => befallsOf(levelOf('ghost-of-a-syn'), end, en));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('SYN SEQ=');
});

test('strangers who all do the same are announced once, with how many they are', () => {
  const said = befallsOf(levelOf('flood-and-cookie'), 'server', en);
  expect(said[0]).toMatch(/ten times|10 times/);
  expect(said).toHaveLength(6);
});

test.each(LANGUAGES.flatMap((tag) => LEVEL_IDS.map((id) => [tag, id] as const)))(
  '%s: %s can be said on paper',
  (tag, id) => {
    const level = levelOf(id);
    const text = TEXTS[tag];
    const lines = [...ordersOf(level, text), ...ENDS.flatMap((end) => befallsOf(level, end, text))];
    expect(lines.filter((line) => /undefined|NaN|null/.test(line))).toEqual([]);
    expect(lines.length).toBeLessThan(12);
  },
);
