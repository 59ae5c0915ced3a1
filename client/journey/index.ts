/** journey: what a player has done in this browser, folded from their finished matches: stars, help, edges of Figure 5. */
export type { EdgeName } from './edges.ts';
export { finishedOf } from './finished.ts';
export { BOARDS_FOR_A_STEP } from './help.ts';
export { type Journey, openJourney } from './journey.ts';
export { type KeptError, LONGEST } from './kept.ts';
export {
  DRAWN,
  freshIn,
  type InkedEdge,
  type Passport,
  passportOf,
  STICKERS,
  type Sticker,
} from './passport.ts';
export {
  type Chapter,
  type ChapterOfPath,
  type NextLevel,
  nextLevel,
  PATH,
  roleFor,
  TUTORIAL,
  weatherFor,
} from './path.ts';
export { type LevelProgress, levelIn, type Progress, starsOf } from './progress.ts';
export { GIVEN_UP, isFinished, streakOf, type Try, type TryResult, tryOf } from './tries.ts';
