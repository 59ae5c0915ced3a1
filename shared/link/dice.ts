/** A network for a room without devices: what two dice decide for one card, as near to its chances as 36 throws allow. */
import type { Network } from './network.ts';
import { PERSONALITIES } from './personalities/index.ts';
import type { Personality } from './personality.ts';

/** In the order of the throws, from 1-1 up. */
export const THROWN = ['lose', 'delay', 'duplicate', 'deliver'] as const;
export type Thrown = (typeof THROWN)[number];

/** Two dice are read as a tens digit and a ones digit. */
export const THROWS = 36;

export interface DiceRow {
  /** What the card means to the connection; null: any card that has no row of its own. */
  readonly role: string | null;
  /** How many of the 36 throws; together all of them. */
  readonly throws: { readonly [thrown in Thrown]: number };
}

/**
 * Bursts become the share of cards that they take in the long run, since dice have no memory; a network without chances
 * delivers every throw. What a script says comes before the dice.
 */
export function diceOf({ name, strength }: Pick<Network, 'name' | 'strength'>): readonly DiceRow[] {
  const personality: Personality = PERSONALITIES[name];
  const level = strength - 1;
  const roles = Object.entries(personality.loseRole ?? {}).map(([role, lose]) =>
    rowOf(role, personality, level, lose[level]),
  );
  return [...roles, rowOf(null, personality, level, 0)];
}

function rowOf(
  role: string | null,
  { lose, burst, delay, duplicate }: Personality,
  level: number,
  ofRole = 0,
): DiceRow {
  const enter = burst?.enter[level] ?? 0;
  const inBurst = burst === undefined ? 0 : enter / (enter + (burst.leave[level] ?? 0));
  const passes = [ofRole, lose?.[level] ?? 0, inBurst * (burst?.lose[level] ?? 0)].map(
    (permille) => 1 - permille / 1000,
  );
  const lost = 1 - passes.reduce((all, one) => all * one, 1);
  const late = (1 - lost) * ((delay?.chance[level] ?? 0) / 1000);
  const twice = (1 - lost - late) * ((duplicate?.chance[level] ?? 0) / 1000);
  // Each border is rounded, not each share: so they always add up.
  const [a, b, c] = [lost, lost + late, lost + late + twice].map((share) => Math.round(share * THROWS)) as [
    number,
    number,
    number,
  ];
  return { role, throws: { lose: a, delay: b - a, duplicate: c - b, deliver: THROWS - c } };
}

/** The throws from one place (0 to 35) on, as a table says them: `11–16`, `21`; null where there are none. */
export function throwsSaid(from: number, count: number): string | null {
  if (count === 0) return null;
  const said = (place: number) => `${Math.floor(place / 6) + 1}${(place % 6) + 1}`;
  return count === 1 ? said(from) : `${said(from)}–${said(from + count - 1)}`;
}
