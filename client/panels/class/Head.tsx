/** The head of a running class: code, round, clock, and what its host does most. On a phone the buttons are under the thumb. */
import { useState } from 'preact/hooks';
import { MINUTE } from '#shared/base/index.ts';
import { clockFace, clockOf, roundToCome } from '../../present/index.ts';
import { Ask } from '../parts/Ask.tsx';
import { useNow } from '../parts/useNow.ts';
import type { HostPart } from './hosting.ts';
import { PauseSheet } from './PauseSheet.tsx';

interface HeadProps extends HostPart {
  /** The server's clock less this page's (ms). */
  readonly skew: number;
}

const EXTENSIONS = [1, 2, 5] as const;

export function Head({ host, skew }: HeadProps) {
  const { view, text } = host;
  const words = text.classroom.host.run;
  const { round, rounds, phase, pause, code } = view;
  const level = phase === 'round' && round ? text.levels[round.plan.level].name : words.phases[phase];
  return (
    <header class="paper host-head">
      <p class="host-code">
        <span class="label">{words.code}</span> <strong>{code}</strong>
      </p>
      <div class="host-where">
        <p class="host-level">{level}</p>
        <p class="form-hint">
          {round && phase !== 'finished' && words.roundOf(round.number, rounds)}
          {view.locked && <span class="host-locked"> {words.locked}</span>}
        </p>
      </div>
      <Clock host={host} skew={skew} />
      <Actions host={host} />
      {pause && (
        <p class="host-paused" role="status">
          <strong>{words.paused(pause.why)}</strong>
        </p>
      )}
    </header>
  );
}

function Clock({ host: { view, text }, skew }: HeadProps) {
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

function Actions({ host }: HostPart) {
  const { view, text, run } = host;
  const words = text.classroom.host.run;
  const [pausing, setPausing] = useState(false);
  const { phase, pause, round, locked } = view;
  if (phase === 'finished') return null;
  const isLimited = phase === 'round' && round?.endsAt != null;
  return (
    <div class="host-actions">
      {pause ? (
        <button class="button" data-look="go" type="button" onClick={() => run({ do: 'resume' })}>
          {words.resume}
        </button>
      ) : (
        phase !== 'round' && <Begin host={host} />
      )}
      {pause === null && phase !== 'lobby' && (
        <button class="button" type="button" onClick={() => setPausing(true)}>
          {words.pause}
        </button>
      )}
      {isLimited && (
        <fieldset class="host-more-time">
          <legend class="hidden">{words.moreTime}</legend>
          {EXTENSIONS.map((minutes) => (
            <button
              key={minutes}
              class="button"
              data-look="quiet"
              type="button"
              onClick={() => run({ do: 'extend', by: minutes * MINUTE })}
            >
              {words.more(minutes)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        class="button"
        data-look="quiet"
        type="button"
        aria-pressed={locked}
        onClick={() => run({ do: 'lock', on: !locked })}
      >
        {locked ? words.unlock : words.lock}
      </button>
      <Ending host={host} />
      {pausing && <PauseSheet host={host} onClose={() => setPausing(false)} />}
    </div>
  );
}

function Begin({ host }: HostPart) {
  const { view, text, run } = host;
  const words = text.classroom.host.run;
  const next = roundToCome(view);
  if (next === null) return null;
  const number = (view.round?.number ?? 0) + 1;
  const isAnybody = view.students.some(({ status }) => status === 'in');
  return (
    <button
      class="button host-begin"
      data-look="go"
      type="button"
      disabled={!isAnybody}
      title={isAnybody ? undefined : words.beginAlone}
      onClick={() => run({ do: 'begin' })}
    >
      {words.begin(number, text.levels[next.level].name)}
    </button>
  );
}

/** What ends something: the round, the next one before it begins, the class. */
function Ending({ host }: HostPart) {
  const { view, text, run } = host;
  const words = text.classroom.host.run;
  const [asking, setAsking] = useState<'stop' | 'finish' | null>(null);
  const next = roundToCome(view);
  const asked = asking === 'stop' ? words.askStop : words.askFinish;
  const isPlaying = view.phase === 'round';
  const close = () => setAsking(null);
  return (
    <>
      {isPlaying && (
        <button class="button" data-look="quiet" type="button" onClick={() => setAsking('stop')}>
          {words.stop}
        </button>
      )}
      {!isPlaying && next && (
        <button class="button" data-look="quiet" type="button" onClick={() => run({ do: 'skip' })}>
          {words.skip(text.levels[next.level].name)}
        </button>
      )}
      {view.phase === 'between' && (
        <button class="button" data-look={next ? 'quiet' : 'go'} type="button" onClick={() => setAsking('finish')}>
          {words.finish}
        </button>
      )}
      {asking && (
        <Ask title={asked.title} body={<p>{asked.body}</p>} onClose={close}>
          <button class="button" type="button" onClick={close}>
            {words.cancel}
          </button>
          <button
            class="button"
            data-look="stop"
            type="button"
            onClick={() => {
              close();
              void run({ do: asking });
            }}
          >
            {asked.yes}
          </button>
        </Ask>
      )}
    </>
  );
}
