/** What a seat takes home from a match that came to nothing although no move of its own was wrong. */
import { expect, test } from 'vitest';
import type { Debrief, Ending } from '#shared/match/index.ts';
import { ownLesson } from './debriefRows.ts';

const score = { stars: 3, points: 0, decisions: 0, rightAtFirst: 0, refused: 0, needless: 0 } as const;

const silent = (ending: Ending): Debrief => ({
  setup: {
    level: 'the-last-ack',
    network: { name: 'scripted', strength: 1 },
    help: 'standard',
    clock: 'live',
    speed: 100,
    glass: false,
    occupants: { client: 'person', server: 'steady' },
  },
  ending,
  duration: 0,
  story: [],
  seats: { client: score, server: score },
  pair: { finish: 0, economy: 0, segments: 0, par: 0 },
  total: 0,
  stars: { client: 0, server: 0 },
});

test('who answers nothing until the partner gives up is sent to the inbox, not praised', () => {
  expect(ownLesson(silent('gave-up'), 'client')).toEqual({ takeaway: 'inbox-first', level: 'the-last-ack' });
  expect(ownLesson(silent('won'), 'client').takeaway).toBe('clean');
});
