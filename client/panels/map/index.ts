/** The map of the levels, and a player's progress on it. */
export { KeptNotices } from './FileBox.tsx';
export { MapPage } from './MapPage.tsx';
