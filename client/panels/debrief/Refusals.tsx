/** The refused moves of both ends, numbered as in the drawing, each with its reason and what it would have met. */
import { useMemo } from 'preact/hooks';
import type { End, Moments } from '#shared/match/index.ts';
import { passageOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import {
  type Film,
  type Ladder,
  mistakesOf,
  momentOfRefusal,
  type Refusal,
  reasonOf,
  triedOf,
  wouldHave,
} from '../../present/index.ts';
import { Passage } from '../parts/Passage.tsx';
import type { Aside } from '../whatif/after.ts';
import type { Names } from './names.ts';

export interface RefusalsProps {
  readonly ladder: Ladder;
  /** The match as it was; null where it cannot be made. */
  readonly film: Film | null;
  /** Whose moves come first; null: nobody's. */
  readonly you: End | null;
  readonly names: Names;
  readonly text: Text;
  /** The record folded again; null where this program cannot. */
  readonly moments: Moments | null;
  readonly aside: Aside;
}

export function Refusals(props: RefusalsProps) {
  const { ladder, you, text, moments, aside } = props;
  const words = text.shell.debrief.refused;
  const mistakes = useMemo(
    () => (you === null || moments === null ? [] : mistakesOf(moments.moments, you)),
    [moments, you],
  );
  const own = ladder.refusals.filter(({ end }) => end === you);
  const theirs = ladder.refusals.filter(({ end }) => end !== you);
  const all = [...own, ...theirs];
  return (
    <section class="paper card-sheet" aria-labelledby="refused">
      <h2 class="label" id="refused">
        {words.title}
      </h2>
      {you !== null && own.length === 0 && <p class="refusals-none">{words.none}</p>}
      {you === null && all.length === 0 && <p class="refusals-none">{text.after.shared.noneRefused}</p>}
      {mistakes.length > 0 && (
        <button class="button refusals-replay" type="button" onClick={() => aside.open({ show: 'mistakes' })}>
          {text.whatIf.mistakes.start(mistakes.length)}
        </button>
      )}
      {all.length > 0 && (
        <ol class="refusals">
          {all.map((refusal) => (
            <One key={refusal.number} {...props} refusal={refusal} />
          ))}
        </ol>
      )}
    </section>
  );
}

function One({ refusal, film, you, names, text, moments, aside }: RefusalsProps & { readonly refusal: Refusal }) {
  const { number, end, at, move, verdict } = refusal;
  const { debrief } = text.shell;
  const { title, body } = reasonOf(verdict, text);
  const would = wouldHave(refusal, film, text);
  const moment = moments && momentOfRefusal(moments.moments, refusal);
  return (
    <li class="refusal" id={`refusal-${number}`}>
      <span class="refusal-number" aria-hidden="true">
        {number}
      </span>
      <div class="refusal-words">
        <p class="refusal-what">
          <code>{triedOf(move)}</code>
          <span>
            {end === you ? debrief.refused.yours : debrief.refused.theirs(names.plain[end])} · {debrief.seconds(at)}
          </span>
        </p>
        <h3 class="refusal-title">{title}</h3>
        <p class="refusal-body">{body}</p>
        {would !== null && (
          <p class="refusal-would">
            <strong>{text.joining.label(debrief.refused.would)}</strong>
            {would}
          </p>
        )}
        <div class="refusal-section">
          <Passage section={verdict.section} passage={passageOf(verdict)} text={text} />
        </div>
        {moment && (
          <button
            class="button refusal-see"
            data-look="quiet"
            type="button"
            onClick={() => aside.open({ show: 'compared', moment, action: moment.move.action })}
          >
            {text.whatIf.see}
          </button>
        )}
      </div>
    </li>
  );
}
