/** daily: what everybody plays on one day of the calendar. The day is an argument; the board's secret is the server's. */
export { type Daily, dailyOf, numberOf, setupOf } from './daily.ts';
