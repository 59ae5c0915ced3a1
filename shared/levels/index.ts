/** levels: a data file each, listed in the order of their numbers. */
import type { Level } from '#shared/match/index.ts';
import { bothDial } from './bothDial.ts';
import { echoAndOvertake } from './echoAndOvertake.ts';
import { firstContact } from './firstContact.ts';
import { goodbyeInThree } from './goodbyeInThree.ts';
import { goodbyeProperly } from './goodbyeProperly.ts';
import { grandTour } from './grandTour.ts';
import { oneMoreThing } from './oneMoreThing.ts';
import { paperJam } from './paperJam.ts';
import { parcel } from './parcel.ts';
import { sayItAgain } from './sayItAgain.ts';
import { silentPartner } from './silentPartner.ts';
import { theFinThatOvertook } from './theFinThatOvertook.ts';
import { theLastAck } from './theLastAck.ts';
import { twoGoodbyesAtOnce } from './twoGoodbyesAtOnce.ts';

export const LEVELS = {
  [firstContact.id]: firstContact,
  [sayItAgain.id]: sayItAgain,
  [bothDial.id]: bothDial,
  [parcel.id]: parcel,
  [echoAndOvertake.id]: echoAndOvertake,
  [paperJam.id]: paperJam,
  [goodbyeProperly.id]: goodbyeProperly,
  [goodbyeInThree.id]: goodbyeInThree,
  [oneMoreThing.id]: oneMoreThing,
  [theFinThatOvertook.id]: theFinThatOvertook,
  [theLastAck.id]: theLastAck,
  [twoGoodbyesAtOnce.id]: twoGoodbyesAtOnce,
  [silentPartner.id]: silentPartner,
  [grandTour.id]: grandTour,
} as const satisfies { readonly [id: string]: Level };

export type LevelId = keyof typeof LEVELS;

export const LEVEL_IDS = Object.keys(LEVELS) as readonly LevelId[];

export const isLevelId = (id: string): id is LevelId => Object.hasOwn(LEVELS, id);

/** The level's data without the literal types. */
export const levelOf = (id: LevelId): Level => LEVELS[id];
