/** The page on which a ghost plays a level before the player does. */
export { GhostPage } from './GhostPage.tsx';
