/** All personalities by name. To add one: a file beside this, a line here, a name in the texts. */
import type { Personality } from '../personality.ts';
import { bursty } from './bursty.ts';
import { calm } from './calm.ts';
import { echo } from './echo.ts';
import { jittery } from './jittery.ts';
import { lossy } from './lossy.ts';
import { scripted } from './scripted.ts';
import { spiteful } from './spiteful.ts';

export const PERSONALITIES = { calm, lossy, jittery, bursty, echo, spiteful, scripted } as const satisfies Record<
  string,
  Personality
>;

export type NetworkName = keyof typeof PERSONALITIES;

export const NETWORK_NAMES = Object.keys(PERSONALITIES) as readonly NetworkName[];
