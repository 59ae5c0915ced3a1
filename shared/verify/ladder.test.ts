import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import type { MatchHeader, Setup } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { printLadder } from './index.ts';

const header = (over: Partial<Setup>): MatchHeader => ({
  rules: 1,
  setup: {
    ...{ level: 'first-contact', network: { name: 'calm', strength: 1 }, help: 'guided', clock: 'patient' },
    ...{ speed: 100, glass: false, occupants: { client: 'steady', server: 'steady' }, ...over },
  },
  boardSecret: secretFromText('ladder'),
  matchSecret: secretFromText('ladder'),
});

/** Numbers are drawn; relative to nothing they say nothing. */
const numberless = (ladder: string): string => ladder.replaceAll(/=\d{4}>/g, '=....>').replaceAll(/ +$/gm, '');

test('a handshake reads like the figure of the RFC', () => {
  const { story } = simulate(header({}), levelOf('first-contact'));
  const lines = numberless(printLadder(story)).split('\n');
  const handshake = lines.filter((line) => line.includes('SYN>') || line.includes('SYN,ACK>'));
  expect(`\n${handshake.join('\n')}\n`).toBe(`
   0.000  SYN-SENT      --> <SEQ=....><CTL=SYN>                         ...  LISTEN
   1.200  SYN-SENT      ... <SEQ=....><CTL=SYN>                         -->  SYN-RECEIVED
   1.200  SYN-SENT      ...           <SEQ=....><ACK=....><CTL=SYN,ACK> <--  SYN-RECEIVED
   2.400  SYN-SENT      <--           <SEQ=....><ACK=....><CTL=SYN,ACK> ...  SYN-RECEIVED
`);
});

test('what is lost ends in an x, and its resend is a second copy', () => {
  const { story } = simulate(header({}), levelOf('say-it-again'));
  const lines = numberless(printLadder(story)).split('\n');
  const syns = lines.filter((line) => line.includes('--> <SEQ=....><CTL=SYN>'));
  expect(syns[0]).toMatch(/<CTL=SYN> +x {3}LISTEN$/);
  expect(syns[1]).toMatch(/<CTL=SYN> +\.\.\. {2}LISTEN +copy 2$/);
});

test('a refused move stands in its place with its reason', () => {
  const occupants = { client: 'sloppy', server: 'steady' } as const;
  const ladders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const drawn = { ...header({ occupants }), matchSecret: secretFromText(`sloppy ${seed}`) };
    return printLadder(simulate(drawn, levelOf('goodbye-in-three')).story);
  });
  expect(ladders.join('\n')).toMatch(/TIME-WAIT +LEAVE refused: leave-too-early \(3\.6\.1\)/);
});

test('the exchange before the match stands apart', () => {
  const { story } = simulate(header({}), levelOf('goodbye-properly'));
  const lines = printLadder(story).split('\n');
  const border = lines.findIndex((line) => line.includes('the match begins'));
  expect(lines.slice(0, border).join()).not.toContain('FIN');
  expect(lines.slice(border).join()).not.toContain('SYN');
});
