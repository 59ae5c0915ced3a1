/**
 * Time is an integer number of milliseconds. `Ms` is a duration or a moment of game time; nothing in shared/
 * reads a clock, every moment is handed in.
 */
export type Ms = number;

export const SECOND: Ms = 1000;
export const MINUTE: Ms = 60 * SECOND;
