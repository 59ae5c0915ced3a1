/** How a match can end. */
export const ENDINGS = [
  'won',
  'reset', // an RST ended the connection before the goals were reached
  'gave-up', // the user timeout: nothing came back
  'unreachable', // a goal can no longer be reached
  'limit', // the level's time is over
  'missed', // two segments were to cross, and one end did not send its own in time: nothing counts, and the board begins again
  'abandoned', // both players left
  'time-up', // the time of the round of a class is over
  'called-off', // who leads the class has ended the round early
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Endings that the host writes: they say nothing of how it was played. */
const CUT_SHORT = ['abandoned', 'time-up', 'called-off'] as const satisfies readonly Ending[];
export type CutShort = (typeof CUT_SHORT)[number];
export const isCutShort = (ending: string): ending is CutShort => (CUT_SHORT as readonly string[]).includes(ending);
