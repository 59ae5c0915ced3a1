/**
 * Time is an integer number of milliseconds. `Ms` is a duration or a moment of game time; nothing in shared/
 * reads a clock, every moment is handed in.
 */
export type Ms = number;

export const SECOND: Ms = 1000;
export const MINUTE: Ms = 60 * SECOND;
export const DAY: Ms = 24 * 60 * MINUTE;

/** A day of the calendar in UTC: so many days after 1970-01-01. */
export type Day = number;

/** @param wall milliseconds since 1970, as a clock on the wall tells them; there are no leap seconds in them */
export const dayAt = (wall: Ms): Day => Math.floor(wall / DAY);
