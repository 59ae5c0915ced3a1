/** What a person sees and hears who is the network, of a match of two steady bots that they carry. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import {
  boardOf,
  type MatchHeader,
  type NetworkCard,
  type NetworkView,
  networkViewOf,
  RULES_VERSION,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { endName, faceOf, murphySays, murphySounds, networkCardOf, networkHand, passedLines } from './murphy.ts';

const { en } = TEXTS;
const HEADER: MatchHeader = {
  rules: RULES_VERSION,
  setup: {
    level: 'goodbye-properly',
    network: { name: 'calm', strength: 1 },
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants: { client: 'steady', server: 'steady' },
    murphy: 'person',
  },
  boardSecret: secretFromText('board'),
  matchSecret: secretFromText('match'),
};

/** Each view on which a card was played, with these cards first, and PASS from then on. */
function carried(...cards: readonly NetworkCard[]): readonly NetworkView[] {
  const level = levelOf('goodbye-properly');
  const board = boardOf(HEADER, level);
  const views: NetworkView[] = [];
  simulate(HEADER, level, (now) => {
    views.push(networkViewOf(board, now));
    return cards[views.length - 1] ?? 'pass';
  });
  return views;
}

const at = (views: readonly NetworkView[], place: number): NetworkView => {
  const view = views[place];
  if (view === undefined) throw new Error('no such view');
  return view;
};

test('the segment in the hand says what it is, where it goes, and which copy it is', () => {
  const [first, again] = carried('lose').map(({ held: [oldest] }) => oldest && faceOf(oldest, en));
  expect(first).toMatchObject({
    kind: 'FIN',
    title: 'FIN',
    meaning: 'the FIN of the client',
    fromTo: 'client to server',
    copy: 'first copy',
  });
  expect(again).toMatchObject({ meaning: 'the FIN of the client', copy: 'copy 2' });
});

test('a card that cannot be played says why, and how many are left', () => {
  const views = carried('hold');
  const swap = networkHand(at(views, 0), en).find(({ card }) => card === 'swap');
  expect(swap).toMatchObject({ left: 2, barred: 'Nothing is behind it on the same way.' });
  const hold = networkHand(at(views, 1), en).find(({ card }) => card === 'hold');
  expect(hold).toMatchObject({ left: 0, leftInWords: 'none left', barred: 'You have none left.' });
  expect(networkHand(at(views, 1), en)[0]).toMatchObject({ card: 'pass', left: null, barred: null });
});

test('each card has its digit, and Enter lets pass', () => {
  expect(['1', '2', '3', '4', '5', 'Enter', '6', 'a'].map(networkCardOf)).toEqual([
    'pass',
    'lose',
    'hold',
    'duplicate',
    'swap',
    'pass',
    null,
    null,
  ]);
});

test('what was done is listed with what became of it, the newest first', () => {
  const [newest] = passedLines(at(carried('lose'), 1), en);
  expect(newest).toMatchObject({ card: 'lose', did: 'lost', came: 'gone' });
});

test('ears hear what was done and what has come', () => {
  const views = carried('lose');
  const said = murphySays(at(views, 0), at(views, 1), en);
  expect(said[0]).toMatch(/^LOSE: FIN, seq \d+, ack \d+\.$/);
  expect(said[1]).toMatch(/^The client sends FIN, seq \d+, ack \d+, copy 2\.$/);
  expect(murphySounds(at(views, 0), at(views, 1))).toEqual(['refused', 'arrive']);
  expect(murphySounds(at(views, 1), at(views, 2))).toEqual(['send', 'arrive']);
});

test('an end is called by its name, and a bot by its own', () => {
  const view = at(carried(), 0);
  const room = { names: { client: null, server: 'Zoe', network: null } } as unknown as Room;
  const person: NetworkView = {
    ...view,
    setup: { ...view.setup, occupants: { client: 'steady', server: 'person' } },
    ends: { ...view.ends, server: { ...view.ends.server, occupant: 'person' } },
  };
  expect([endName('client', person, room, en), endName('server', person, room, en)]).toEqual(['Steady, a bot', 'Zoe']);
});
