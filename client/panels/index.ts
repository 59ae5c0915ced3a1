/** panels: what the player reads, types and taps. The app chooses between landing, lobby, table and debrief. */
export { App } from './app/App.tsx';
