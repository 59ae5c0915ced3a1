/** Where a person was the network: the cards that they played, what came of them, and what would have hurt more. */
import { useMemo, useState } from 'preact/hooks';
import { fold, type Level, type StoryEvent } from '#shared/match/index.ts';
import { mischiefOf } from '#shared/referee/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { accountOf, type WorseSaid } from '../../present/index.ts';
import { StoryPicture } from './StoryPicture.tsx';
import './account.css';

export interface AccountProps {
  readonly told: Told;
  readonly level: Level;
  readonly text: Text;
}

export function Account({ told, level, text }: AccountProps) {
  const { debrief, record } = told;
  // Some dozens of matches of two bots: worked out once.
  const mischief = useMemo(() => {
    const folded = fold(record, level);
    return folded.ok ? mischiefOf(folded.value) : null;
  }, [record, level]);
  if (mischief === null) return null;
  const words = text.murphy.account;
  const { tricks, said, worse } = accountOf(mischief, debrief.ending, text);
  return (
    <section class="paper card-sheet account" aria-labelledby="account">
      <h2 class="label" id="account">
        {words.title}
      </h2>
      {tricks.length === 0 ? (
        <p class="account-said">{words.nothing}</p>
      ) : (
        <ol class="account-tricks">
          {tricks.map((trick, i) => (
            <li key={`${i} ${trick}`}>{trick}</li>
          ))}
        </ol>
      )}
      {said.map((sentence) => (
        <p key={sentence} class="account-said">
          {sentence}
        </p>
      ))}
      <h3 class="account-over">{words.worse}</h3>
      {worse.length === 0 && <p class="account-said">{words.worst}</p>}
      <ul class="account-worse">
        {worse.map((one) => (
          <WorseRow key={one.trick} one={one} setup={debrief.setup} text={text} />
        ))}
      </ul>
      <p class="form-hint">{words.proof}</p>
    </section>
  );
}

interface WorseRowProps {
  readonly one: WorseSaid;
  readonly setup: Told['debrief']['setup'];
  readonly text: Text;
}

function WorseRow({ one, setup, text }: WorseRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <strong>{one.trick}</strong>
      <span class="account-cost">
        {one.cost}
        {one.insteadOf !== null && ` · ${one.insteadOf}`}
      </span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.murphy.account.see}</summary>
        {open && <StoryPicture story={one.story} setup={setup} duration={lastOf(one.story)} text={text} />}
      </details>
    </li>
  );
}

const lastOf = (story: readonly StoryEvent[]): number => story.at(-1)?.at ?? 0;
