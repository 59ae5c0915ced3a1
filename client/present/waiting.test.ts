/** For whom an end waits where a person is the network: it is told as it is of the other end. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import {
  begin,
  boardOf,
  type HostCommand,
  type MatchHeader,
  RULES_VERSION,
  type SeatView,
  step,
  viewOf,
} from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { bannerOf, beforeOf, networkToday } from './waiting.ts';

const setup: MatchHeader['setup'] = {
  level: 'goodbye-properly',
  network: { name: 'calm', strength: 1 },
  help: 'standard',
  clock: 'patient',
  speed: 100,
  glass: false,
  occupants: { client: 'person', server: 'steady' },
  murphy: 'person',
};
const header = { rules: RULES_VERSION, setup, boardSecret: secretFromText('a'), matchSecret: secretFromText('b') };
const board = boardOf(header, levelOf('goodbye-properly'));

const roomOf = (network: string | null): Room => ({
  match: 'm',
  code: null,
  setup,
  level: null,
  names: { client: 'Bob', server: null, network },
  present: { client: true, server: true, network: true },
});

/** What the client sees after the host has written this. */
const seen = (...commands: readonly HostCommand[]) => {
  let { match } = begin(board);
  for (const command of commands)
    match = step(board, match, { at: match.at, seat: 'host', n: null, rev: null, hand: 'own', command }).match;
  return viewOf(board, match, 'client');
};
const UP = { host: 'line', end: 'network', up: true } as const;
const DOWN = { ...UP, up: false } as const;
const CALM = { host: 'occupant', end: 'network', occupant: 'calm' } as const;
const text = TEXTS.en;

test('its Ready is waited for by name', () => {
  expect(beforeOf(seen(UP), roomOf('Zoe'), text)?.network).toEqual({
    ready: false,
    words: 'Waiting for Zoe, the network',
  });
  expect(beforeOf(seen(UP), roomOf(null), text)?.network).toEqual({
    ready: false,
    words: 'Waiting for Murphy, the network',
  });
});

test('who is the network is told, before somebody sits there too', () => {
  expect(networkToday(seen(UP), roomOf('Zoe'), text)).toMatch(/^Zoe is the network/);
  expect(networkToday(seen(), roomOf(null), text)).toMatch(/^Somebody/);
});

test('a line that is down is said, but not of a chair that is free', () => {
  expect(bannerOf(seen(UP), roomOf('Zoe'), text, 'up')).toBeNull();
  expect(bannerOf(seen(UP, DOWN), roomOf('Zoe'), text, 'up')?.words).toMatch(/^The line of Zoe, the network, is down/);
  expect(bannerOf(seen(), roomOf(null), text, 'up')).toBeNull();
});

test('a network that lets all pass is said, and its Ready is not waited for', () => {
  expect(bannerOf(seen(UP, CALM), roomOf('Zoe'), text, 'up')?.words).toMatch(/^Zoe is away/);
  expect(beforeOf(seen(UP, CALM), roomOf('Zoe'), text)?.network).toBeNull();
  expect(networkToday(seen(UP, CALM), roomOf('Zoe'), text)).toBeNull();
});

test('a match that is frozen says so, whoever else is away, and no more once it is over', () => {
  const frozen = { host: 'freeze', on: true } as const;
  expect(bannerOf(seen(UP, DOWN, frozen), roomOf('Zoe'), text, 'up')?.words).toBe('The match is paused.');
  expect(bannerOf(seen(UP, frozen, { ...frozen, on: false }), roomOf('Zoe'), text, 'up')).toBeNull();
  const over = { host: 'end', why: 'time-up' } as const;
  expect(bannerOf(seen(UP, frozen, over), roomOf('Zoe'), text, 'up')?.words).toMatch(/^The match is over/);
});

test('a move that a bot has made for this end is said at the table', () => {
  const view = seen(UP);
  const moved = (hand: 'own' | 'bot') => ({ ...view, lastJudged: { n: 1, hand } as SeatView['lastJudged'] });
  expect(bannerOf(moved('own'), roomOf('Zoe'), text, 'up')).toBeNull();
  expect(bannerOf(moved('bot'), roomOf('Zoe'), text, 'up')?.words).toBe(text.table.wait.botMoved);
});
