/** One's own end: its state, its numbers, its timers, its application. All that a real TCP knows of itself. */
import type { Level, ScriptStep, SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  connectionOf,
  hasWindows,
  hueOfState,
  lineName,
  namingOf,
  numbersOf,
  stepsOf,
  storyOf,
  type TimerLine,
  timersOf,
} from '../../present/index.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
}

interface OwnPanelProps extends Props {
  readonly level: Level;
  /** Whose end it is, where it is not one's own. */
  readonly title?: string;
}

export function OwnPanel({ view, level, text, title }: OwnPanelProps) {
  const line = lineName(view);
  const words = text.table.own;
  return (
    <section class="panel own" aria-label={title ?? words.state}>
      <h2 class="panel-title">{title ?? `${words.you} · ${words.ends[view.seat]}`}</h2>
      {line === null ? null : (
        <p class="own-line">
          {line.local} ⇄ {line.remote}
        </p>
      )}
      <OwnState view={view} text={text} />
      <Numbers view={view} text={text} windows={hasWindows(level)} />
      <h3 class="panel-title own-timers-title">{words.timers}</h3>
      <div class="timers">
        {timersOf(view, words).map((line) => (
          <TimerRow key={line.timer} line={line} text={text} />
        ))}
      </div>
      <h3 class="panel-title own-application-title">{words.application}</h3>
      <Script view={view} text={text} />
    </section>
  );
}

function OwnState({ view, text }: Props) {
  const { state } = connectionOf(view).tcb;
  const words = text.table.own;
  if (view.power === 'off') {
    return (
      <>
        <p class="own-state unknown">{words.dark}</p>
        <p class="own-meaning">{words.darkMeaning}</p>
      </>
    );
  }
  const naming = namingOf(view);
  if (naming !== null) {
    const { known, waiting } = naming;
    return (
      <>
        <p class={waiting > 0 ? 'own-state unknown' : 'own-state'} data-kind={hueOfState(known)}>
          {waiting > 0 ? words.hidden : known}
        </p>
        <p class="own-meaning">{waiting > 0 ? text.naming.unnamed : text.naming.youSaid}</p>
      </>
    );
  }
  return (
    <>
      <p class="own-state" data-kind={hueOfState(state)}>
        <span key={state} class="own-state-name">
          {state}
        </span>
      </p>
      <p class="own-meaning">{text.states[state]}</p>
    </>
  );
}

/** A number that the end does not have yet is a dash, not a zero. `windows`: they move in this level. */
function Numbers({ view, text, windows }: Props & { readonly windows: boolean }) {
  const { iss, sndUna, sndNxt, irs, rcvNxt } = numbersOf(connectionOf(view));
  const { sndWnd, rcvWnd } = connectionOf(view).tcb;
  const opened = connectionOf(view).tcb.state !== 'CLOSED' || view.setup.help === 'expert';
  const rows = [
    { name: 'SND.UNA', short: 'UNA', value: opened ? sndUna : null, small: false },
    { name: 'SND.NXT', short: 'SND.NXT', value: sndNxt, small: false },
    { name: 'RCV.NXT', short: 'RCV.NXT', value: rcvNxt, small: false },
    ...(windows
      ? [
          { name: 'SND.WND', short: 'SND.WND', value: irs === null ? null : sndWnd, small: false },
          { name: 'RCV.WND', short: 'RCV.WND', value: rcvWnd, small: false },
        ]
      : []),
    { name: 'ISS', short: 'ISS', value: iss, small: true },
    { name: 'IRS', short: 'IRS', value: irs, small: true },
  ];
  return (
    <dl class="numbers" aria-label={text.table.own.numbers}>
      {rows.map(({ name, short, value, small }) => (
        <div key={name} class={small ? 'number rare' : 'number'}>
          <dt>
            <span class="long">{name}</span>
            <span class="short" aria-hidden="true">
              {short}
            </span>
          </dt>
          <dd key={String(value)} class="number-value">
            {value ?? '–'}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TimerRow({ line, text }: { readonly line: TimerLine; readonly text: Text }) {
  const style = line.lasts === null ? {} : { animationDuration: `${line.lasts}ms` };
  const how = line.is !== 'running' ? line.is : line.lasts === null ? 'turning' : 'running';
  return (
    <div class={`timer ${how}`}>
      <p class="timer-text">{text.joining.label(line.label) + line.text}</p>
      <div class="timer-track" aria-hidden="true">
        <div class="timer-bar" style={style} />
      </div>
    </div>
  );
}

/** A call by its name; one that was told as a story, by the story, also when it is done: the debrief says which it was. */
const stepName = (view: SeatView, step: ScriptStep, text: Text): string => {
  const story = storyOf(view, step, text);
  return story === null ? text.table.app.step(step) : `“${story}”`;
};

function Script({ view, text }: Props) {
  const words = text.table.own;
  const steps = stepsOf(view);
  return (
    <ol class="script">
      {steps.map(({ step, is }, at) => (
        // The script of a match never changes, so its places are its names.
        <li key={at} class={`script-step ${is}`}>
          <span class="script-mark" aria-hidden="true">
            {is === 'done' ? <Icon name="check" /> : is === 'now' ? '▸' : '·'}
          </span>
          <span>
            {is === 'next' && step.story !== undefined ? text.table.app.storyToCome : stepName(view, step, text)}
          </span>
          <span class="unseen">({words[is]})</span>
        </li>
      ))}
    </ol>
  );
}
