/** levels: a data file each, listed in the order of their numbers. */
import type { Level, MatchHeader } from '#shared/match/index.ts';
import { amnesia } from './amnesia.ts';
import { backSoSoon } from './backSoSoon.ts';
import { bothDial } from './bothDial.ts';
import { echoAndOvertake } from './echoAndOvertake.ts';
import { firstContact } from './firstContact.ts';
import { floodAndCookie } from './floodAndCookie.ts';
import { forger } from './forger.ts';
import { ghostOfASyn } from './ghostOfASyn.ts';
import { goodbyeInThree } from './goodbyeInThree.ts';
import { goodbyeProperly } from './goodbyeProperly.ts';
import { grandTour } from './grandTour.ts';
import { lostAckDeadHost } from './lostAckDeadHost.ts';
import { nobodyHome } from './nobodyHome.ts';
import { oneMoreThing } from './oneMoreThing.ts';
import { paperJam } from './paperJam.ts';
import { parcel } from './parcel.ts';
import { sayItAgain } from './sayItAgain.ts';
import { secondKnock } from './secondKnock.ts';
import { serverShutdown } from './serverShutdown.ts';
import { silentPartner } from './silentPartner.ts';
import { slamTheDoor } from './slamTheDoor.ts';
import { theFinThatOvertook } from './theFinThatOvertook.ts';
import { theLastAck } from './theLastAck.ts';
import { twoGoodbyesAtOnce } from './twoGoodbyesAtOnce.ts';
import { twoListeners } from './twoListeners.ts';
import { whyNotTwo } from './whyNotTwo.ts';

export { whyNotTwoQuestions } from './whyNotTwo.ts';

export const LEVELS = {
  [firstContact.id]: firstContact,
  [sayItAgain.id]: sayItAgain,
  [nobodyHome.id]: nobodyHome,
  [ghostOfASyn.id]: ghostOfASyn,
  [whyNotTwo.id]: whyNotTwo,
  [bothDial.id]: bothDial,
  [twoListeners.id]: twoListeners,
  [secondKnock.id]: secondKnock,
  [parcel.id]: parcel,
  [echoAndOvertake.id]: echoAndOvertake,
  [lostAckDeadHost.id]: lostAckDeadHost,
  [paperJam.id]: paperJam,
  [goodbyeProperly.id]: goodbyeProperly,
  [goodbyeInThree.id]: goodbyeInThree,
  [oneMoreThing.id]: oneMoreThing,
  [theFinThatOvertook.id]: theFinThatOvertook,
  [theLastAck.id]: theLastAck,
  [twoGoodbyesAtOnce.id]: twoGoodbyesAtOnce,
  [backSoSoon.id]: backSoSoon,
  [amnesia.id]: amnesia,
  [silentPartner.id]: silentPartner,
  [slamTheDoor.id]: slamTheDoor,
  [forger.id]: forger,
  [floodAndCookie.id]: floodAndCookie,
  [grandTour.id]: grandTour,
  [serverShutdown.id]: serverShutdown,
} as const satisfies { readonly [id: string]: Level };

export type LevelId = keyof typeof LEVELS;

export const LEVEL_IDS = Object.keys(LEVELS) as readonly LevelId[];

export const isLevelId = (id: string): id is LevelId => Object.hasOwn(LEVELS, id);

/** The level's data without the literal types. */
export const levelOf = (id: LevelId): Level => LEVELS[id];

/** What somebody's own level is called where an id is asked for: none of the game's own has it. */
export const CUSTOM_ID = 'custom';

/** The level that a match is played on; null for an id that this version does not know. */
export function levelOfMatch({ setup, level }: Pick<MatchHeader, 'setup' | 'level'>): Level | null {
  if (level) return level;
  return isLevelId(setup.level) ? levelOf(setup.level) : null;
}
