/** What is told of a match that is over folds to the same story, and keeps the board to those who still play on it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '#shared/referee/index.ts';
import { fold } from './fold.ts';
import { anyMatch, headerFor } from './testing.ts';
import { toldRecord } from './told.ts';

test('a record without the secret of its board folds to the same story, on any network', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const header = headerFor(level, options);
      const { match, story, entries } = simulate(header, level);
      const told = toldRecord({ header, entries }, match.link.log);
      expect(JSON.stringify(told)).not.toContain(header.boardSecret);
      const folded = fold(told, level);
      if (!folded.ok) throw new Error(folded.error);
      expect(folded.value.story).toEqual(story);
      expect(folded.value.match.hosts).toEqual(match.hosts);
      expect(folded.value.match.seats).toEqual(match.seats);
    }),
    { numRuns: 60 },
  );
});

test('a board that nobody else plays on is told as it is, so that another move meets the same network', () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const header = { ...headerFor(level, options), boardMayBeTold: true } as const;
      const { match, entries } = simulate(header, level);
      expect(toldRecord({ header, entries }, match.link.log)).toEqual({ header, entries });
    }),
    { numRuns: 5 },
  );
});

test('the board of a class is never told, nor whose table it was', () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const classroom = { class: 'K7', round: 1, board: 0, pair: 4 };
      const header = { ...headerFor(level, options), boardMayBeTold: true, classroom } as const;
      const { match, entries } = simulate(header, level);
      const told = toldRecord({ header, entries }, match.link.log).header;
      expect(told).not.toHaveProperty('classroom');
      expect(told).not.toHaveProperty('boardMayBeTold');
      expect(told.boardSecret).not.toBe(header.boardSecret);
      expect(told.setup).toEqual(header.setup);
    }),
    { numRuns: 5 },
  );
});
