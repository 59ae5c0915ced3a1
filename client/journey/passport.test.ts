import { expect, test } from 'vitest';
import type { LevelId } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import { CLEAN, debriefFor } from './drawn.testing.ts';
import { finishedOf } from './finished.ts';
import { freshIn, passportOf } from './passport.ts';
import { after, NOTHING_YET, type Progress } from './progress.ts';

const play = (progress: Progress, level: LevelId, role: End, at: number): Progress =>
  after(progress, finishedOf(debriefFor(level, role), `${at}`, role, at));

test('a whole life on both sides inks all but what is rare, and what only a reset or a change of mind brings', () => {
  const levels = ['grand-tour', 'goodbye-in-three'] as const;
  const all = levels.flatMap((level) => (['client', 'server'] as const).map((role) => [level, role] as const));
  const { edges, stickers } = passportOf(
    all.reduce((sum, [level, role], i) => play(sum, level, role, i + 1), NOTHING_YET),
  );
  expect(edges.filter(({ taken }) => taken === null).map(({ edge }) => `${edge.from}>${edge.to}`)).toEqual([
    'LISTEN>CLOSED',
    'LISTEN>SYN-SENT',
    'SYN-SENT>CLOSED',
    'SYN-SENT>SYN-RECEIVED',
    'SYN-RECEIVED>LISTEN',
    'SYN-RECEIVED>FIN-WAIT-1',
    'FIN-WAIT-1>CLOSING',
    'CLOSING>TIME-WAIT',
  ]);
  expect(stickers).toEqual({ closing: false, 'both-dial': false });
});

test('the rare ones are stickers', () => {
  const rare = ['FIN-WAIT-1>CLOSING rcv FIN', 'SYN-SENT>SYN-RECEIVED rcv SYN', 'ESTABLISHED>CLOSED ABORT'];
  const { stickers, otherEnds, inked } = passportOf(after(NOTHING_YET, { ...CLEAN, edges: rare }));
  expect(stickers).toEqual({ closing: true, 'both-dial': true });
  expect(otherEnds).toEqual(['ABORT']);
  expect(inked).toBe(2);
});

test('what is new is told of the match that brought it, and of no later one', () => {
  const first = play(NOTHING_YET, 'first-contact', 'client', 1);
  const second = play(first, 'first-contact', 'client', 2);
  const events = (progress: Progress, at: number) =>
    freshIn(progress, at).edges.flatMap(({ edge, taken }) => (taken === null ? [] : [edge.event]));
  expect(events(first, 1)).toEqual(['active OPEN', 'rcv SYN,ACK']);
  expect(freshIn(second, 1).inked).toBe(2);
  expect(freshIn(second, 2).inked).toBe(0);
});
