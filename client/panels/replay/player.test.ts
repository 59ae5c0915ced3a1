/** The player keeps to the film, whatever is asked of it. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import type { Film } from '../../present/index.ts';
import { createPlayer } from './player.ts';

const views = {} as Film['frames'][number]['views'];
const frame = (starts: number) => ({ starts, at: starts, entry: 0, moment: starts, views, events: [] });
const FILM: Film = {
  level: levelOf('first-contact'),
  frames: [frame(0), frame(1000), frame(2500)],
  ways: [],
  length: 4000,
};

const after = (player: ReturnType<typeof createPlayer>, ms: number) => {
  for (let i = 0; i < ms; i += 50) player.pass(50);
  return [player.time.value, player.frame.value, player.plays.value];
};

test('it begins where it is told to, and stands', () => {
  expect(after(createPlayer(FILM, 1), 500)).toEqual([1000, 1, false]);
});

test('it plays on at its pace and stops at the end', () => {
  const player = createPlayer(FILM, 0);
  player.toggle();
  expect(after(player, 1000)).toEqual([1000, 1, true]);
  player.pace.value = 4;
  expect(after(player, 500)).toEqual([3000, 2, true]);
  expect(after(player, 500)).toEqual([4000, 2, false]);
});

test('from the end it plays again from the beginning', () => {
  const player = createPlayer(FILM, 2);
  player.seek(4000);
  player.toggle();
  expect([player.time.value, player.plays.value]).toEqual([0, true]);
});

test('a step goes to the beginning of a frame and never out of the film', () => {
  const player = createPlayer(FILM, 0);
  player.seek(1700);
  player.step(1);
  expect(player.time.value).toBe(2500);
  player.step(1);
  expect(player.time.value).toBe(2500);
  player.step(-2);
  expect(player.time.value).toBe(0);
  player.step(-1);
  expect(player.time.value).toBe(0);
});

test('whoever seeks or steps wants to look: it pauses', () => {
  const player = createPlayer(FILM, 0);
  player.toggle();
  player.step(1);
  expect(player.plays.value).toBe(false);
});

test('a tab that slept does not jump', () => {
  const player = createPlayer(FILM, 0);
  player.toggle();
  player.pass(60_000);
  expect(player.time.value).toBe(100);
});
