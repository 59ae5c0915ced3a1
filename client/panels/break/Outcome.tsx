/** What came of the rule that was taken away: the search, the accident, and what the rule would have done. */
import type { Ref } from 'preact';
import type { LevelId } from '#shared/levels/index.ts';
import { BREAKABLE, type Breakable, PASSAGES } from '#shared/tcp/index.ts';
import { grouped } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { addressOf } from '../app/route.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Passage } from '../parts/Passage.tsx';
import type { Asked } from './useAccident.ts';

/** The level in which the rule is the player's own to keep. */
const PRACTISE: { readonly [rule in Breakable]: LevelId } = {
  'two-way': 'ghost-of-a-syn',
  'no-time-wait': 'the-last-ack',
  'free-fin': 'goodbye-properly',
  'any-rst': 'forger',
  'old-syn': 'forger',
};

export interface OutcomeProps {
  readonly settings: Settings;
  readonly asked: Asked;
  readonly again: Ref<HTMLButtonElement>;
  readonly onWatch: () => void;
}

export function Outcome({ settings, asked, again, onWatch }: OutcomeProps) {
  const text = settings.text.value;
  const words = text.breaking;
  const { rule, accident, safe, failed } = asked;
  if (rule === null) return null;
  if (failed) return <Notice words={words.failed} />;
  const { accident: title, ends, would } = words.broken[rule];
  const passage = BREAKABLE[rule];
  const level = PRACTISE[rule];
  return (
    <section class="paper break-outcome" aria-live="polite" aria-busy={accident === null}>
      {accident === null ? (
        <p>{words.looking}</p>
      ) : (
        <>
          <div class="break-top">
            <span class="break-murphy" aria-hidden="true">
              <Murphy mood="grin" watches={!settings.calm.value} />
            </span>
            <h2>{title}</h2>
          </div>
          <p>{ends}</p>
          <button ref={again} class="button" data-look="go" type="button" onClick={onWatch}>
            {words.watch}
          </button>
          <h3>{words.would}</h3>
          <p>{would}</p>
          <p class="break-passage">
            <Passage key={passage} section={PASSAGES[passage].section} passage={passage} text={text} />
          </p>
          <p class="form-hint">{words.found(accident.steps, grouped(accident.states))}</p>
          {safe !== null && <p class="form-hint">{words.safe(grouped(safe))}</p>}
          <a class="button" href={addressOf({ page: 'map', level })}>
            {words.practise(text.levels[level].name)}
          </a>
        </>
      )}
    </section>
  );
}
