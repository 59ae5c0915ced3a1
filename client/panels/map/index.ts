/** The map of the levels, and a player's progress on it. */
export { MapPage } from './MapPage.tsx';
