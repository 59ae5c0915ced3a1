/** The head of a running class: code, round, clock, what must not be missed wherever the page is scrolled to, and the buttons. */
import type { ComponentChildren } from 'preact';
import { clockFace, clockOf, namesToSee } from '../../present/index.ts';
import { useNow } from '../parts/useNow.ts';
import { Actions } from './Actions.tsx';
import type { HostPart } from './hosting.ts';
import { OnProjector } from './OnProjector.tsx';

interface ClockProps extends HostPart {
  /** The server's clock less this page's (ms). */
  readonly skew: number;
}

/** The children are said in it. */
interface HeadProps extends ClockProps {
  readonly children: ComponentChildren;
}

export function Head({ host, skew, children }: HeadProps) {
  const { view, text } = host;
  const words = text.classroom.host.run;
  const { pause, code } = view;
  return (
    <header class="paper host-head">
      <p class="host-code">
        <span class="label">{words.code}</span> <strong>{code}</strong>
      </p>
      <Where host={host} />
      <Clock host={host} skew={skew} />
      <Actions host={host} />
      {pause && (
        <p class="host-paused" role="status">
          <strong>{words.paused(pause.why)}</strong>
        </p>
      )}
      <OnProjector host={host} />
      <NamesWait host={host} />
      {children}
    </header>
  );
}

/** The level that is played, or what the class does instead. */
function Where({ host: { view, text } }: HostPart) {
  const { run: words, between } = text.classroom.host;
  const { round, rounds, phase, check, locked } = view;
  const title =
    phase === 'round' && round
      ? text.levels[round.plan.level].name
      : check
        ? between.checkRuns[check.when]
        : words.phases[phase];
  const hint = check
    ? between.answered(check.answered, check.of)
    : round && phase !== 'finished' && words.roundOf(round.number, rounds);
  return (
    <div class="host-where">
      <p class="host-level">{title}</p>
      <p class="form-hint">
        {hint} {locked && <span class="host-locked">{words.locked}</span>}
      </p>
    </div>
  );
}

function Clock({ host: { view, text }, skew }: ClockProps) {
  const words = text.classroom.host.run.clock;
  const now = useNow(500, view.phase === 'round');
  const { is, time } = clockOf(view, now + skew);
  if (is === 'none') return null;
  const word = view.pause ? words.paused : words[is];
  return (
    <p class="host-clock" data-is={is} role="timer">
      <span class="host-time">{clockFace(time)}</span> <span class="form-hint">{word}</span>
    </p>
  );
}

/** The way to the names that wait, which may be far above. */
function NamesWait({ host: { view, text } }: HostPart) {
  const waiting = namesToSee(view).length;
  return (
    <div class="host-names" role="status">
      {waiting > 0 && (
        <button
          class="button"
          data-look="quiet"
          type="button"
          onClick={() => document.getElementById(NAMES)?.scrollIntoView({ block: 'center' })}
        >
          {text.classroom.host.people.namesWait(waiting)}
        </button>
      )}
    </div>
  );
}

/** The heading above the names. */
const NAMES = 'names';
