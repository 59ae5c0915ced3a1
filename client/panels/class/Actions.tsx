/** What the host does most, with the next step as the large button. On a phone it is under the thumb, with shorter words. */
import { useState } from 'preact/hooks';
import { MINUTE } from '#shared/base/index.ts';
import { nextStepOf, roundToCome } from '../../present/index.ts';
import { Ending } from './Ending.tsx';
import type { HostPart } from './hosting.ts';
import { PauseSheet } from './PauseSheet.tsx';
import { Wording } from './Wording.tsx';

const EXTENSIONS = [1, 2, 5] as const;

export function Actions({ host }: HostPart) {
  const { view, text, run } = host;
  const words = text.classroom.host.run;
  const [pausing, setPausing] = useState(false);
  const { phase, pause, round, locked } = view;
  const isOver = phase === 'finished';
  if (isOver && view.check === null) return null;
  const isLimited = phase === 'round' && round?.endsAt != null;
  return (
    <div class="host-actions">
      <NextStep host={host} />
      {pause === null && (phase === 'round' || phase === 'between') && (
        <button class="button" type="button" onClick={() => setPausing(true)}>
          {words.pause}
        </button>
      )}
      {!isOver && (
        <button
          class="button"
          data-look="quiet"
          type="button"
          aria-pressed={locked}
          onClick={() => run({ do: 'lock', on: !locked })}
        >
          <Wording is={locked ? words.unlock : words.lock} />
        </button>
      )}
      <Ending host={host} />
      {isLimited && (
        <fieldset class="host-more-time">
          <legend class="hidden">{words.moreTime}</legend>
          {EXTENSIONS.map((minutes) => (
            <button
              key={minutes}
              class="button"
              data-look="quiet"
              type="button"
              // The second click of a double click is no wish for twice as much.
              onClick={({ detail }) => detail < 2 && run({ do: 'extend', by: minutes * MINUTE })}
            >
              {words.more(minutes)}
            </button>
          ))}
        </fieldset>
      )}
      {pausing && <PauseSheet host={host} onClose={() => setPausing(false)} />}
    </div>
  );
}

function NextStep({ host }: HostPart) {
  const { view, text, run } = host;
  const { run: words, between } = text.classroom.host;
  const step = nextStepOf(view);
  const next = roundToCome(view);
  if (step === 'resume')
    return (
      <button class="button host-next" data-look="go" type="button" onClick={() => run({ do: 'resume' })}>
        {words.resume}
      </button>
    );
  if (step === 'close-check')
    return (
      <button class="button host-next" data-look="go" type="button" onClick={() => run({ do: 'check-close' })}>
        {between.checkClose}
      </button>
    );
  if (step === null || next === null) return null;
  const number = (view.round?.number ?? 0) + 1;
  const isAnybody = view.students.some(({ status }) => status === 'in');
  return (
    <button
      class="button host-next"
      data-look="go"
      type="button"
      disabled={!isAnybody}
      title={isAnybody ? undefined : words.beginAlone}
      onClick={() => run({ do: 'begin', round: view.next })}
    >
      {words.begin(number, text.levels[next.level].name)}
    </button>
  );
}
