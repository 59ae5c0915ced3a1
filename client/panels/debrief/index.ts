/** The debrief: what really happened, what it was worth, and what to take home. */
export { DebriefPage } from './DebriefPage.tsx';
export { MurphyDebrief } from './MurphyDebrief.tsx';
export { SharedDebrief } from './SharedDebrief.tsx';
