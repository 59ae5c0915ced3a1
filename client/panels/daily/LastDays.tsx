/** The last days as small marks: stars where one was finished. They tell, and ask for nothing. */
import type { Day } from '#shared/base/index.ts';
import type { Text } from '#shared/text/index.ts';
import { isFinished, type Try, tryOf } from '../../journey/index.ts';
import { Stars } from '../parts/Stars.tsx';
import { dateOf } from './words.ts';

const DAYS = 14;

export interface LastDaysProps {
  readonly tries: readonly Try[];
  readonly today: Day;
  readonly text: Text;
}

export function LastDays({ tries, today, text }: LastDaysProps) {
  const words = text.daily.days;
  const days = Array.from({ length: DAYS }, (_, i) => today - DAYS + 1 + i);
  const what = (one: Try | null): string => {
    if (one === null) return words.none;
    if (one.result === null) return words.running;
    return isFinished(one) ? text.shell.debrief.stars(one.result.stars) : words.unfinished;
  };
  return (
    <ol class="last-days">
      {days.map((day) => {
        const one = tryOf(tries, day);
        const said = words.mark(dateOf(day, text, { month: 'long', day: 'numeric' }), what(one));
        return (
          <li
            key={day}
            class="last-day"
            data-is={isFinished(one) ? 'finished' : one ? 'begun' : 'open'}
            aria-current={day === today ? 'date' : undefined}
            title={said}
          >
            <span class="hidden">{said}</span>
            <span class="last-date" aria-hidden="true">
              {dateOf(day, text, { day: 'numeric' }).replace(/\D/gu, '')}
            </span>
            {one && (isFinished(one) ? <Stars lit={one.result?.stars ?? 0} /> : <span class="last-none" />)}
          </li>
        );
      })}
    </ol>
  );
}
