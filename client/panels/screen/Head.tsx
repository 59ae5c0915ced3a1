/** The head of the projector's page: the class, its round, the clock, and in a corner what can be chosen. */
import { clockFace, leftOf } from '../../present/index.ts';
import { LanguageChoice, ThemeChoice } from '../parts/Bar.tsx';
import { useNow } from '../parts/useNow.ts';
import { JoinCard } from './JoinCard.tsx';
import type { ScreenProps } from './props.ts';
import { useFullScreen } from './useFullScreen.ts';

export interface HeadProps extends ScreenProps {
  /** The server's clock less this page's (ms). */
  readonly skew: number;
  /** The page below has no room for it. */
  readonly joins: boolean;
}

/** Characters that have room beside the round and its level; and on one line over the round. */
const ROOM = { beside: 14, over: 22 } as const;

export function Head(props: HeadProps) {
  const { view, text, settings, joins } = props;
  const { screen } = text.classroom;
  const { rounds, phase } = view;
  const round = phase === 'finished' ? null : view.round;
  // The round stands below the name where there is much beside them.
  const isOver = round !== null && (joins || round.plan.exhibition || view.title.length > ROOM.beside);
  return (
    <header class="screen-head">
      <div class="screen-what">
        <h1 class="screen-title" data-over={isOver} data-long={isOver && view.title.length > ROOM.over}>
          <span class="screen-name">{view.title}</span>
          {round && <span class="screen-round">{screen.round(round.number, rounds)}</span>}
        </h1>
        {round && (
          <p class="screen-chips">
            <span class="screen-chip">{text.levels[round.plan.level].name}</span>
            {phase === 'round' && view.pause === null && (
              <span class="screen-chip">{round.plan.exhibition ? screen.exhibition : screen.sameBoard}</span>
            )}
          </p>
        )}
      </div>
      {joins && <JoinCard view={view} text={text} on="head" />}
      <Clock {...props} />
      <div class="screen-corner">
        <LanguageChoice settings={settings} />
        <ThemeChoice settings={settings} />
        <FullScreen label={screen.fullScreen} />
      </div>
    </header>
  );
}

/** Often enough that no second is missed (ms). */
const TICK = 250;

function Clock({ view, text, skew }: HeadProps) {
  const runs = view.phase === 'round' && view.round?.endsAt !== null;
  const left = leftOf(view, useNow(TICK, runs) + skew);
  if (left === null) return null;
  return (
    <p class="screen-clock" role="timer" aria-live="off" data-stands={view.pause !== null}>
      <span class="hidden">{text.classroom.screen.timeLeft} </span>
      {clockFace(left)}
    </p>
  );
}

function FullScreen({ label }: { readonly label: string }) {
  const full = useFullScreen();
  if (full === null) return null;
  return (
    <button
      class="bar-round"
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={full.on}
      onClick={full.toggle}
    >
      <svg class="screen-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={full.on ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'} />
      </svg>
    </button>
  );
}
