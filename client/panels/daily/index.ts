/** The connection of the day. */
export { DailyPage } from './DailyPage.tsx';
