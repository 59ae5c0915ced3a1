/**
 * The levels and moods that take turns. Left out are those in which little is left to decide: first lessons, short
 * handshakes, and the ends of a level that mostly wait. daily.test.ts plays them all.
 */
import type { LevelId } from '#shared/levels/index.ts';
import { ENDS, type End, type Setup } from '#shared/match/index.ts';

interface Chosen {
  readonly level: LevelId;
  /** The ends at which there is enough to do; they take turns. */
  readonly ends: readonly End[];
}

export const CHOSEN: readonly Chosen[] = [
  { level: 'second-knock', ends: ENDS },
  { level: 'parcel', ends: ENDS },
  { level: 'echo-and-overtake', ends: ENDS },
  { level: 'lost-ack-dead-host', ends: ['client'] },
  { level: 'paper-jam', ends: ENDS },
  { level: 'one-more-thing', ends: ENDS },
  { level: 'the-fin-that-overtook', ends: ENDS },
  { level: 'the-last-ack', ends: ['client'] },
  { level: 'back-so-soon', ends: ENDS },
  { level: 'amnesia', ends: ENDS },
  { level: 'silent-partner', ends: ['client'] },
  { level: 'slam-the-door', ends: ENDS },
  { level: 'forger', ends: ['client'] },
  { level: 'flood-and-cookie', ends: ['server'] },
  { level: 'grand-tour', ends: ENDS },
  { level: 'server-shutdown', ends: ['client'] },
];

/** Never calm: something is to happen, and on most boards not too much. */
export const MOODS: readonly Setup['network'][] = [
  { name: 'jittery', strength: 3 },
  { name: 'lossy', strength: 3 },
  { name: 'echo', strength: 3 },
  { name: 'bursty', strength: 3 },
  { name: 'spiteful', strength: 4 },
];
