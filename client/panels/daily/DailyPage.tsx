/** The connection of the day: what is played, the one try at it, and the days before. */
import { useState } from 'preact/hooks';
import { numberOf } from '#shared/daily/index.ts';
import { streakOf, tryOf } from '../../journey/index.ts';
import type { NetError } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Facts } from './Facts.tsx';
import { LastDays } from './LastDays.tsx';
import { Leaf } from './Leaf.tsx';
import { Outcome } from './Outcome.tsx';
import type { DayProps } from './props.ts';
import { sitAt } from './sitAt.ts';
import { type TodayState, useToday } from './useToday.ts';
import { dateOf, timeOf } from './words.ts';
import './daily.css';

export function DailyPage(props: PageProps) {
  const told = useToday();
  const { daily, shell } = props.settings.text.value;
  if (told.today) return <Day key={told.today.day} {...props} {...told} today={told.today} />;
  return (
    <main class="middle" aria-busy={!told.failed}>
      {told.failed && (
        <Notice words={daily.failed} page>
          <button class="button" data-look="go" type="button" onClick={told.ask}>
            {shell.line.retry}
          </button>
        </Notice>
      )}
    </main>
  );
}

function Day(props: DayProps & Pick<TodayState, 'left' | 'ask'>) {
  const { settings, journey, today, left } = props;
  const text = settings.text.value;
  const words = text.daily;
  const { tries } = journey.kept.value;
  const own = tryOf(tries, today.day);
  const streak = streakOf(tries, today.day);
  const level = text.levels[today.level];
  return (
    <main class="daily">
      <section class="paper daily-sheet" aria-labelledby="daily">
        <header class="daily-head">
          <Leaf day={today.day} text={text} />
          <div class="daily-words">
            <p class="label">{words.title}</p>
            <h1 class="daily-title" id="daily">
              {words.named(today.number)} <span class="daily-level">{level.name}</span>
            </h1>
            <p class="daily-date">{dateOf(today.day, text, { dateStyle: 'full' })}</p>
          </div>
          <Murphy class="daily-murphy" mood={own?.result ? 'surprised' : 'sly'} />
        </header>
        <p class="daily-teaches">{level.teaches}</p>
        {own?.result ? (
          <Outcome {...props} own={own} result={own.result} />
        ) : (
          <>
            <Facts today={today} text={text} />
            <Begin {...props} />
          </>
        )}
      </section>
      <Earlier {...props} />
      <section class="daily-days" aria-labelledby="days">
        <h2 class="label" id="days">
          {words.days.title}
        </h2>
        <LastDays tries={tries} today={today.day} text={text} />
        <p class="daily-streak" data-any={streak > 0}>
          {streak > 0 ? words.streak(streak) : words.noStreak}
        </p>
        <p class="daily-next">{words.next(timeOf(left, text))}</p>
      </section>
    </main>
  );
}

/** Begins the try, or goes on with it. */
function Begin(props: DayProps & Pick<TodayState, 'ask'>) {
  const { net, settings, journey, today, ask } = props;
  const { joining, daily: words, shell } = settings.text.value;
  const [state, setState] = useState<'idle' | 'starting' | NetError>('idle');
  const begun = tryOf(journey.kept.value.tries, today.day);
  const isHeld = begun !== null && net.seats.find(begun.match) !== null;
  const play = async () => {
    if (isHeld) return sitAt(begun.match, props);
    setState('starting');
    const seated = await net.playDaily(today.day, settings.name.value.trim());
    if (seated.ok) return journey.begin(today.day, seated.value.match, Date.now());
    setState(seated.error);
    if (seated.error === 'another-day') ask();
  };
  const error = state === 'idle' || state === 'starting' ? null : shell.errors[state];
  return (
    <div class="daily-begin">
      <button class="button" data-look="big" type="button" disabled={state === 'starting'} onClick={() => void play()}>
        <span aria-hidden="true">▶</span>{' '}
        {state === 'starting' ? shell.landing.starting : isHeld ? words.goOn : words.play}
      </button>
      <p class="daily-rule" role="status">
        {error ? joining.sentences(error.title, error.body) : begun !== null && !isHeld ? words.gone : words.rule}
      </p>
    </div>
  );
}

/** A try that was begun before midnight counts for its own day, and may be finished. */
function Earlier(props: DayProps) {
  const { net, settings, journey, today } = props;
  const words = settings.text.value.daily;
  const open = journey.kept.value.tries.findLast(
    ({ day, match, result }) => day < today.day && result === null && net.seats.find(match) !== null,
  );
  if (!open) return null;
  return (
    <div class="paper daily-earlier">
      <p>{words.earlier(numberOf(open.day))}</p>
      <button class="button" type="button" onClick={() => sitAt(open.match, props)}>
        {words.goOn}
      </button>
    </div>
  );
}
