/** The words of a level. A level of ours without them does not compile; a teacher's level brings its own. */
import type { LevelId } from '#shared/levels/index.ts';
import type { LevelWords } from '#shared/match/index.ts';

export type LevelText = LevelWords;

export type LevelsText = { readonly [id in LevelId]: LevelText };
