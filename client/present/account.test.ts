/** What the debrief tells of a person who was the network. */
import { describe, expect, test } from 'vitest';
import type { Mischief } from '#shared/referee/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { accountOf } from './account.ts';

const FIN = { card: 'lose', from: 'client', role: 'fin', copy: 0 } as const;
const NOTHING: Mischief = { tricks: [], harm: { segments: 0, time: 0 }, resends: 0, refused: 0, worse: [] };
const LOST_FIN: Mischief = {
  tricks: [FIN, { ...FIN, copy: 1 }],
  harm: { segments: 2, time: 8000 },
  resends: 2,
  refused: 1,
  worse: [
    { trick: { ...FIN, card: 'hold', role: 'last-ack' }, insteadOf: FIN, harm: { segments: 3, time: 0 }, story: [] },
  ],
};
const { en } = TEXTS;

test('each card is told with its segment and its copy', () => {
  expect(accountOf(LOST_FIN, 'won', en).tricks).toEqual([
    'LOSE: the FIN of the client',
    'LOSE: the FIN of the client, copy 2',
  ]);
});

test('what came of them: for careful ends, in this match, and for the connection', () => {
  expect(accountOf(LOST_FIN, 'won', en).said).toEqual([
    'For this, two ends that make no mistake need 2 segments and 8 s more than on a calm day.',
    'In this match 2 segments were sent again, and one move went wrong.',
    'The ends got home all the same.',
  ]);
});

test('an empty hand costs nothing, and is not said to', () => {
  for (const cutShort of ['abandoned', 'time-up', 'called-off'] as const)
    expect(accountOf(NOTHING, cutShort, en).said).toEqual([
      'In this match nothing was sent again, and no move went wrong.',
    ]);
});

test('what would have hurt more says what would have had to be left for it', () => {
  expect(accountOf(LOST_FIN, 'won', en).worse).toMatchObject([
    {
      trick: 'HOLD: the last ACK of the client',
      cost: '3 segments more than on a calm day',
      insteadOf: 'in place of LOSE: the FIN of the client',
    },
  ]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every ending has its sentences', () => {
    for (const ending of ['won', 'reset', 'gave-up', 'limit', 'abandoned'] as const)
      for (const sentence of accountOf(LOST_FIN, ending, TEXTS[language]).said) expect(sentence).not.toBe('');
  });
});
