/** A leaf of a calendar: the day in UTC. Whoever cannot see it is told the date by the words around. */
import type { Day } from '#shared/base/index.ts';
import type { Text } from '#shared/text/index.ts';
import { dateOf } from './words.ts';
import './leaf.css';

export function Leaf({ day, text }: { readonly day: Day | null; readonly text: Text }) {
  const say = (style: Intl.DateTimeFormatOptions) => (day === null ? '' : dateOf(day, text, style));
  return (
    <span class="leaf" aria-hidden="true">
      <span class="leaf-month">{say({ month: 'short' })}</span>
      <span class="leaf-day">{say({ day: 'numeric' }).replace(/\D/gu, '')}</span>
      <span class="leaf-weekday">{say({ weekday: 'short' })}</span>
    </span>
  );
}
