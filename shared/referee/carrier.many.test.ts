/** A person is the network: whatever is played from the hand, two ends that make no mistake win. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { LEVELS } from '#shared/levels/index.ts';
import {
  barOf,
  begin,
  ENDS,
  FULL_HAND,
  fold,
  type Level,
  type Match,
  type MatchHeader,
  mayHaveMurphy,
  NETWORK_CARDS,
  type NetworkCard,
  networkViewOf,
  RULES_VERSION,
  step,
  TIMING,
  viewOf,
} from '#shared/match/index.ts';
import type { Carrier } from './carrier.ts';
import { mischiefOf, type Trick } from './mischief.ts';
import { simulate } from './simulate.ts';

const offered: readonly Level[] = Object.values(LEVELS).filter(mayHaveMurphy);

const headerFor = (level: Level, seed: string): MatchHeader => ({
  rules: RULES_VERSION,
  setup: {
    level: level.id,
    network: { name: 'calm', strength: 1 },
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants: { client: 'steady', server: 'steady' },
    murphy: 'person',
  },
  boardSecret: secretFromText(seed),
  matchSecret: secretFromText(seed),
  boardMayBeTold: true,
});

const allowed = (match: Match, cards: readonly NetworkCard[]): NetworkCard =>
  cards.find((card) => barOf(match, card, TIMING.patient) === null) ?? 'pass';

/** Spoils the same exchange again and again: everything that it can, from the given transmission on. */
const bully =
  (from: number, cards: readonly NetworkCard[]): Carrier =>
  (match) =>
    match.link.log.length < from ? 'pass' : allowed(match, cards);

test('the levels that offer the seat', () => {
  expect(offered.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "first-contact",
      "two-listeners",
      "second-knock",
      "parcel",
      "goodbye-properly",
      "goodbye-in-three",
      "back-so-soon",
      "amnesia",
      "grand-tour",
    ]
  `);
});

describe.each(offered)('$id', (level) => {
  test('is won by steady ends, whatever is spoilt at a stretch', () => {
    const orders: NetworkCard[][] = [
      ['lose', 'hold', 'duplicate', 'swap'],
      ['hold', 'lose'],
      ['duplicate', 'lose', 'hold'],
      ['swap', 'lose', 'hold', 'duplicate'],
    ];
    for (const order of orders)
      for (let from = 0; from < 14; from++) {
        const { match } = simulate(headerFor(level, 'bully'), level, bully(from, order));
        expect(match.ending, `${order.join(' ')} from ${from}`).toBe('won');
      }
  });

  test('is won by steady ends, whatever is drawn from the hand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NETWORK_CARDS), { maxLength: 40 }), (cards) => {
        const { match } = simulate(headerFor(level, 'any'), level, ({ link }) => cards[link.log.length] ?? 'pass');
        expect(match.ending).toBe('won');
      }),
      { numRuns: 60 },
    );
  });
});

test('a record with the cards of a person folds to the same match', () => {
  const [level] = offered as [Level];
  const header = headerFor(level, 'fold');
  const { match, story, entries } = simulate(header, level, bully(1, ['lose']));
  const folded = fold({ header, entries }, level);
  expect(folded).toMatchObject({ ok: true, value: { match, story } });
});

test('the hand grows less by what is played, and the view says what came of it', () => {
  const level = LEVELS['first-contact'];
  const { board, match } = simulate(headerFor(level, 'hand'), level, bully(0, ['lose']));
  const view = networkViewOf(board, match);
  expect(view.hand).toEqual({ ...FULL_HAND, lose: 0 });
  expect(view.passed.map(({ from, role, card, copy }) => `${from} ${role} ${copy} ${card}`)).toMatchInlineSnapshot(`
    [
      "client syn 0 lose",
      "client syn 1 lose",
      "client syn 2 pass",
      "server syn-ack 0 lose",
      "client syn 3 pass",
      "server ack 0 pass",
      "server syn-ack 1 pass",
      "client handshake-ack 0 pass",
      "client data 0 pass",
      "server ack 0 pass",
      "server data 0 pass",
      "client ack 0 pass",
    ]
  `);
});

test('an end cannot tell what the network decides before it could have felt it', () => {
  const level = LEVELS['goodbye-properly'];
  const views = NETWORK_CARDS.map((card) => {
    const { board, entries } = simulate(headerFor(level, 'view'), level, () => card);
    const decided = entries.findIndex(({ command }) => 'move' in command && command.move === 'fate');
    let { match } = begin(board);
    for (const entry of entries.slice(0, decided + 1)) match = step(board, match, entry).match;
    return ENDS.map((end) => viewOf(board, match, end));
  });
  for (const view of views) expect(view).toEqual(views[0]);
});

describe('what would have hurt more', () => {
  const told = (id: 'goodbye-properly' | 'parcel', carrier: Carrier) => {
    const level = LEVELS[id];
    const { tricks, harm, worse } = mischiefOf(simulate(headerFor(level, 'worse'), level, carrier));
    const say = ({ card, from, role, copy }: Trick) => `${card} the ${from}'s ${role} ${copy}`;
    return {
      tricks: tricks.map(say),
      harm,
      worse: worse.map((one) => [say(one.trick), one.insteadOf && say(one.insteadOf), one.harm]),
    };
  };

  test('is told after nothing was done', () => {
    expect(told('goodbye-properly', () => 'pass')).toMatchInlineSnapshot(`
      {
        "harm": {
          "segments": 0,
          "time": 0,
        },
        "tricks": [],
        "worse": [
          [
            "hold the server's fin-ack 0",
            null,
            {
              "segments": 4,
              "time": 0,
            },
          ],
          [
            "hold the server's fin 0",
            null,
            {
              "segments": 3,
              "time": 4000,
            },
          ],
          [
            "hold the client's last-ack 0",
            null,
            {
              "segments": 3,
              "time": 4000,
            },
          ],
        ],
      }
    `);
  });

  test('is told after a hand was spent: a card has to be taken back for it', () => {
    expect(told('parcel', bully(0, ['lose', 'hold', 'duplicate', 'swap']))).toMatchInlineSnapshot(`
      {
        "harm": {
          "segments": 6,
          "time": 12400,
        },
        "tricks": [
          "lose the client's data 0",
          "lose the client's data 1",
          "hold the client's data 2",
          "duplicate the client's data 3",
          "lose the server's ack 0",
          "duplicate the server's data 0",
          "swap the client's ack 0",
          "swap the client's data 0",
        ],
        "worse": [
          [
            "duplicate the client's data 0",
            "duplicate the client's data 3",
            {
              "segments": 7,
              "time": 13600,
            },
          ],
          [
            "swap the server's ack 0",
            "swap the client's ack 0",
            {
              "segments": 7,
              "time": 12400,
            },
          ],
          [
            "hold the server's data 0",
            "hold the client's data 2",
            {
              "segments": 7,
              "time": 11801,
            },
          ],
        ],
      }
    `);
  });
});
