/** levels: a data file each, listed in the order of their numbers. */
import type { Level } from '#shared/match/index.ts';
import { firstContact } from './firstContact.ts';
import { goodbyeInThree } from './goodbyeInThree.ts';
import { goodbyeProperly } from './goodbyeProperly.ts';
import { grandTour } from './grandTour.ts';
import { sayItAgain } from './sayItAgain.ts';
import { theLastAck } from './theLastAck.ts';

const ALL = [firstContact, sayItAgain, goodbyeProperly, goodbyeInThree, theLastAck, grandTour] as const;

export type LevelId = (typeof ALL)[number]['id'];

export const LEVEL_IDS: readonly LevelId[] = ALL.map((level) => level.id);

export const LEVELS = Object.fromEntries(ALL.map((level) => [level.id, level])) as { readonly [id in LevelId]: Level };

export const isLevelId = (id: string): id is LevelId => Object.hasOwn(LEVELS, id);
