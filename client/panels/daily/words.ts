/** A day, and what is left of it, in words. */
import { DAY, type Day, MINUTE, type Ms } from '#shared/base/index.ts';
import type { Text } from '#shared/text/index.ts';

export const dateOf = (day: Day, text: Text, style: Intl.DateTimeFormatOptions): string =>
  new Date(day * DAY).toLocaleDateString(text.tag, { ...style, timeZone: 'UTC' });

export function timeOf(left: Ms, text: Text): string {
  const minutes = Math.floor(left / MINUTE);
  return text.daily.time(Math.floor(minutes / 60), minutes % 60);
}
