/** The table, which brings the canvas along: asked for while the newcomer still reads, or when a seat is taken. */
import { lazy } from '../parts/lazy.ts';

export const tablePart = lazy(async () => (await import('../table/index.ts')).Table);
export const murphyPart = lazy(async () => (await import('../murphy/index.ts')).MurphyTable);
export const sharedPart = lazy(async () => (await import('../debrief/index.ts')).SharedDebrief);
export const debriefPart = lazy(async () => (await import('../debrief/index.ts')).DebriefPage);
export const murphyDebriefPart = lazy(async () => (await import('../debrief/index.ts')).MurphyDebrief);
