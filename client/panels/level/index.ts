/** A level of somebody's own, as whoever opens its link meets it. */
export { LevelPage } from './LevelPage.tsx';
