/**
 * The connection of the day: which day it is by this server's clock, what is played on it, and when it is over. A match
 * that was begun before midnight counts for its own day, which stands in its header.
 */
import { DAY, type Day, dayAt, type Secret } from '#shared/base/index.ts';
import { dailyOf, numberOf, setupOf } from '#shared/daily/index.ts';
import type { Today } from '#shared/wire/index.ts';
import type { Clock } from '../clock.ts';
import { boardOfDay, type Page } from './boards.ts';

export interface Calendar {
  today(): Today;
  /** What a match of this day is made of; null if it is another day. */
  page(day: Day): Page | null;
  isOver(day: Day): boolean;
}

/** @param own the server's secret: who does not have it cannot work out what Murphy will do on any day */
export function openCalendar(clock: Pick<Clock, 'wall'>, own: Secret): Calendar {
  const now = (): Day => dayAt(clock.wall());
  return {
    today() {
      const wall = clock.wall();
      const day = dayAt(wall);
      return { day, number: numberOf(day), ...dailyOf(day), endsIn: (day + 1) * DAY - wall };
    },
    page(day) {
      if (day !== now()) return null;
      const daily = dailyOf(day);
      return { role: daily.role, board: { setup: setupOf(daily), ...boardOfDay(day, own) } };
    },
    isOver: (day) => now() > day,
  };
}
