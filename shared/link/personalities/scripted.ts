/** Scripted does exactly what the script of its level says, and delivers what the script does not name. */
import type { Personality } from '../personality.ts';

export const scripted: Personality = {};
