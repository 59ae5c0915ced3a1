/** The connection of the day on the landing page: which one it is, and whether it has been played. */
import type { Text } from '#shared/text/index.ts';
import type { Today } from '#shared/wire/index.ts';
import { isFinished, type Journey, streakOf, tryOf } from '../../journey/index.ts';
import type { Settings } from '../../settings/index.ts';
import { addressOf } from '../app/route.ts';
import { Stars } from '../parts/Stars.tsx';
import { Leaf } from './Leaf.tsx';
import { useToday } from './useToday.ts';
import { dateOf, timeOf } from './words.ts';
import './card.css';

export interface TodayCardProps {
  readonly settings: Settings;
  readonly journey: Journey;
}

/** A server that tells no day has no card; the room for one is kept while it is asked. */
export function TodayCard({ settings, journey }: TodayCardProps) {
  const { today, left, failed } = useToday();
  const text = settings.text.value;
  const words = text.daily;
  if (failed) return null;
  return (
    <a class="paper today" href={addressOf({ page: 'daily' })} aria-busy={today === null}>
      <Leaf day={today?.day ?? null} text={text} />
      <span class="today-words">
        <span class="label">{words.title}</span>
        {today && (
          <>
            <span class="today-name">
              <span class="today-number">{words.named(today.number)}</span> {text.levels[today.level].name}
            </span>
            <span class="today-more">
              <span class="hidden">{text.joining.lead(dateOf(today.day, text, { dateStyle: 'long' }))}</span>
              {text.table.top.networks[today.network.name]} · {text.shell.lobby.roles[today.role].name}
            </span>
          </>
        )}
      </span>
      {today && <Standing today={today} journey={journey} text={text} next={words.next(timeOf(left, text))} />}
    </a>
  );
}

interface StandingProps {
  readonly today: Today;
  readonly journey: Journey;
  readonly text: Text;
  readonly next: string;
}

function Standing({ today, journey, text, next }: StandingProps) {
  const { tries } = journey.kept.value;
  const own = tryOf(tries, today.day);
  const streak = streakOf(tries, today.day);
  const words = text.daily;
  return (
    <span class="today-standing">
      {own?.result ? (
        <span class="today-done">
          <Stars lit={own.result.stars} />
          <span class={isFinished(own) ? 'hidden' : ''}>
            {isFinished(own) ? text.shell.debrief.stars(own.result.stars) : words.unfinished}
          </span>
        </span>
      ) : (
        <span class="today-open">{own === null ? words.card.open : words.card.running}</span>
      )}
      <span class="today-next">
        {streak > 1 && `${words.streak(streak)} · `}
        {next}
      </span>
    </span>
  );
}
