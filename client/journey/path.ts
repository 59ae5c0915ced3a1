/** The path through the levels: the chapters that it runs through, the tutorial on it, and what to play next. */
import { LEVEL_IDS, LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { NetworkName, Strength } from '#shared/link/index.ts';
import type { End } from '#shared/match/index.ts';
import { levelIn, type Progress, starsOf } from './progress.ts';

const CHAPTERS = ['opening', 'data', 'goodbye', 'trouble', 'attack', 'tour'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** The numbers of the levels of each chapter; the Grand tour comes when all else has been met. */
const NUMBERS: { readonly [chapter in Chapter]: readonly number[] } = {
  opening: [1, 2, 3, 4, 5, 6, 7, 8],
  data: [9, 10, 11, 12],
  goodbye: [13, 14, 15, 16, 17, 18, 19],
  trouble: [20, 21, 22, 26],
  attack: [23, 24],
  tour: [25],
};

export interface ChapterOfPath {
  readonly chapter: Chapter;
  readonly levels: readonly LevelId[];
}

/** Every level once, in the order of the path; a chapter without levels is left out. */
export const PATH: readonly ChapterOfPath[] = CHAPTERS.map((chapter) => ({
  chapter,
  levels: NUMBERS[chapter].flatMap((number) => LEVEL_IDS.filter((id) => LEVELS[id].number === number)),
})).filter(({ levels }) => levels.length > 0);

const ON_PATH: readonly LevelId[] = PATH.flatMap(({ levels }) => levels);

/** The eight levels of the tutorial, in their order. In each a ghost plays the first time. */
export const TUTORIAL: readonly LevelId[] = [
  'first-contact',
  'say-it-again',
  'parcel',
  'goodbye-properly',
  'goodbye-in-three',
  'one-more-thing',
  'the-last-ack',
  'grand-tour',
];

export interface NextLevel {
  readonly level: LevelId;
  readonly because: 'tutorial' | 'path' | 'stars' | 'done';
}

/** The tutorial first, then what has not been won, then what has not been won with all its stars. */
export function nextLevel(progress: Progress): NextLevel {
  const stars = (id: LevelId) => starsOf(levelIn(progress, id));
  const find = (ids: readonly LevelId[], least: number) => ids.find((id) => stars(id) < least);
  const tutorial = find(TUTORIAL, 1);
  if (tutorial) return { level: tutorial, because: 'tutorial' };
  const open = find(ON_PATH, 1);
  if (open) return { level: open, because: 'path' };
  const dim = find(ON_PATH, 3);
  return dim ? { level: dim, because: 'stars' } : { level: 'grand-tour', because: 'done' };
}

/** The end that has not been won yet, the client's first; 'Play now' begins as the server, and the map goes on from there. */
export function roleFor(progress: Progress, level: LevelId): End {
  const { stars } = levelIn(progress, level);
  return stars.client > 0 && stars.server === 0 ? 'server' : 'client';
}

/** What Murphy is like on the Grand tour once it has been won, one after the other; until then it is calm. */
const WEATHERS: readonly Weather[] = [
  { name: 'jittery', strength: 2 },
  { name: 'lossy', strength: 3 },
  { name: 'echo', strength: 3 },
  { name: 'bursty', strength: 4 },
  { name: 'spiteful', strength: 5 },
];
type Weather = { readonly name: NetworkName; readonly strength: Strength };

/** The network of the next match here, after so many that were won; null leaves it as the level has it. */
export function weatherFor(level: LevelId, won: number): Weather | null {
  return level !== 'grand-tour' || won === 0 ? null : (WEATHERS[(won - 1) % WEATHERS.length] ?? null);
}
