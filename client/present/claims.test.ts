import { expect, it } from 'vitest';
import type { StoryEvent } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { claimsOf } from './claims.ts';

const common = { at: 1200, end: 'client', n: 3, hand: 'own' } as const;
const bet = (is: 'LISTEN' | 'ESTABLISHED', hand: 'own' | 'bot' = 'own'): StoryEvent => ({
  ...common,
  event: 'bet',
  bet: { about: 'state', is },
  truth: { about: 'state', is: 'ESTABLISHED' },
  hand,
});
const story: readonly StoryEvent[] = [
  bet('LISTEN'),
  bet('ESTABLISHED'),
  bet('ESTABLISHED', 'bot'),
  { ...bet('LISTEN'), end: 'server' },
  {
    ...common,
    event: 'claimed',
    claim: 'name',
    move: { move: 'name', change: 1, state: 'CLOSE-WAIT' },
    verdict: {
      verdict: 'refused',
      code: 'name-other-event',
      section: '3.3.2',
      reasoning: { from: 'ESTABLISHED', to: 'FIN-WAIT-1', named: 'CLOSE-WAIT', event: 'CLOSE', needed: 'rcv FIN' },
    },
  },
];

it('opens the own bets in order, each with what was true', () => {
  const { bets, insight } = claimsOf(story, 'client', TEXTS.en);
  expect(bets.map(({ right }) => right)).toEqual([false, true]);
  expect(bets[0]?.sentence).toContain('ESTABLISHED');
  expect(insight).toEqual({ placed: 2, right: 1, badge: false });
});

it('tells of each wrong name why it was wrong, and the right one', () => {
  const [name, ...more] = claimsOf(story, 'client', TEXTS.en).wrong;
  expect(more).toEqual([]);
  expect(name).toMatchObject({ tried: 'NAME CLOSE-WAIT', section: '3.3.2' });
  expect(name?.body).toContain('FIN-WAIT-1');
});
