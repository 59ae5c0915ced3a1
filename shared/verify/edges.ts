/** The edges of an exploration: who does what, and what the network makes of it. */
import type { End } from '#shared/match/index.ts';
import { isNeedless } from '#shared/tcp/index.ts';
import type { NetworkPass } from './bounds.ts';
import type { LocalStep } from './ends.ts';

/** What takes an edge, for fairness. */
const EDGE_KINDS = [
  'arrives',
  'decides',
  'rto',
  'leave',
  'probe',
  'gives-up',
  'calls',
  'befalls',
  'needless',
  'lost',
  'doubled',
] as const;

type EdgeKind = (typeof EDGE_KINDS)[number];

const kindNumber = (kind: EdgeKind, end: End): number => 2 * EDGE_KINDS.indexOf(kind) + (end === 'client' ? 0 : 1);
const NEEDLESS_FROM = 2 * EDGE_KINDS.indexOf('needless');

/** Right moves, timers, calls and arrivals: what is left of every match after its last loss, duplicate and needless move. */
export const isRightKind = (kind: number): boolean => kind < NEEDLESS_FROM;

export type Fate = 'deliver' | 'lose' | 'duplicate';

/** One edge, as a path tells it. */
export interface Taken {
  readonly end: End;
  readonly step: LocalStep;
  readonly fate: Fate | null;
}

/** A step of a path, and the state that it leads to. */
export interface PathStep extends Taken {
  readonly to: number;
}

export const isNeedlessStep = ({ happening }: LocalStep): boolean =>
  happening.what === 'decides' && isNeedless(happening.move);

export function kindOf({ end, step, fate }: Taken, network: NetworkPass): number {
  if (isNeedlessStep(step)) return kindNumber('needless', end);
  if (network === 'murphy' && fate === 'lose') return kindNumber('lost', end);
  if (network === 'murphy' && fate === 'duplicate') return kindNumber('doubled', end);
  return kindNumber(step.happening.what, end);
}
