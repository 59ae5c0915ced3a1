import { expect, test } from 'vitest';
import type { LevelId } from '#shared/levels/index.ts';
import { openJourney } from '../../journey/index.ts';
import { ghostIsDue, helpFor, weatherOf } from './begin.ts';

const journey = () => openJourney({ storage: null, listen: () => {} });
const won = (level: LevelId, match: string) =>
  ({
    match,
    at: 1,
    level,
    role: 'server',
    help: 'guided',
    glass: false,
    ending: 'won',
    stars: 3,
    score: 2000,
    refused: 0,
    codes: [],
    edges: [],
  }) as const;

test('a ghost plays the levels of the tutorial, once, and none that has been played', () => {
  const own = journey();
  expect(ghostIsDue(own, 'say-it-again')).toBe(true);
  expect(ghostIsDue(own, 'both-dial')).toBe(false);
  own.add(won('first-contact', 'a'));
  expect(ghostIsDue(own, 'first-contact')).toBe(false);
  own.watched('say-it-again');
  expect(ghostIsDue(own, 'say-it-again')).toBe(false);
});

test('two clean boards bring less help, unless the player wants another', () => {
  const own = journey();
  own.add(won('first-contact', 'a'));
  own.add(won('say-it-again', 'b'));
  expect(helpFor(own)).toBe('standard');
  own.want('expert');
  expect(helpFor(own)).toBe('expert');
  own.want(null);
  expect(helpFor(own)).toBe('standard');
});

test('the first Grand tour is calm', () => {
  const own = journey();
  expect(weatherOf(own, 'grand-tour')).toBeNull();
  own.add(won('grand-tour', 'a'));
  expect(weatherOf(own, 'grand-tour')).not.toBeNull();
});
