/** The coach: one or two sentences about this very moment, the section that says so, and the hint button. */
import type { SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type CoachModel, nextHint } from '../../present/index.ts';
import { Passage } from '../parts/Passage.tsx';
import type { Controller } from './controller.ts';

interface Props {
  readonly model: CoachModel;
  readonly view: SeatView;
  readonly text: Text;
  readonly hand: Controller;
}

export function Coach({ model, view, text, hand }: Props) {
  const words = text.table.coach;
  return (
    <section class="panel coach" data-tone={model.tone} aria-label={words.title}>
      <h2 class="panel-title">{words.title}</h2>
      <CoachWords model={model} />
      <div class="coach-buttons">
        <HintButton view={view} text={text} hand={hand} />
        <Source model={model} text={text} />
      </div>
    </section>
  );
}

export function CoachWords({ model }: { readonly model: CoachModel }) {
  return (
    <div class="coach-words" key={`${model.title}${model.body}`}>
      {model.badge === null ? null : <p class="coach-badge">{model.badge}</p>}
      {model.title === null ? null : <p class="coach-title">{model.title}</p>}
      <p class="coach-body">{model.body}</p>
      {model.would === null ? null : <p class="coach-would">{model.would}</p>}
      {model.more === null ? null : <p class="coach-more">{model.more}</p>}
    </div>
  );
}

export function HintButton({ view, text, hand }: Omit<Props, 'model'>) {
  const words = text.table.coach;
  const grade = nextHint(view);
  return (
    <button
      type="button"
      class="pill hint"
      title={grade === null ? words.noHints : `${words.hintGrade(grade)} (${words.hintCost(grade)})`}
      aria-disabled={grade === null}
      onClick={hand.hint}
    >
      {words.hint}
      {grade === null ? null : (
        <span class="hint-grade">
          <span aria-hidden="true">{'●'.repeat(grade - 1) + '○'.repeat(4 - grade)}</span>
          <span class="unseen">{text.joining.facts([words.hintGrade(grade), words.hintCost(grade)])}</span>
        </span>
      )}
    </button>
  );
}

/** Where it stands in the RFC: another sentence is another chip, and shut again. */
export function Source({ model, text, isOpen = false }: Pick<Props, 'model' | 'text'> & { readonly isOpen?: boolean }) {
  const { section, passage } = model;
  if (section === null) return null;
  return <Passage key={`${section}${passage}`} section={section} passage={passage} text={text} isOpen={isOpen} />;
}
