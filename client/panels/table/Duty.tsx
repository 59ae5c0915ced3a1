/** One line in the imperative: what the application wants. On a phone the coach's line stands below it. */
import type { SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type CoachModel, connectionOf, imperativeOf } from '../../present/index.ts';
import type { Controller } from './controller.ts';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
  readonly model: CoachModel;
  readonly hand: Controller;
}

export function Duty({ view, text, model, hand }: Props) {
  const due = connectionOf(view).owed === 'call';
  return (
    <div class="duty">
      <p class={due ? 'duty-application due' : 'duty-application'}>
        <strong>{text.table.app.label}</strong> {imperativeOf(view, text)}
      </p>
      <button
        type="button"
        class="duty-coach"
        data-tone={model.tone}
        aria-haspopup="dialog"
        onClick={() => {
          hand.sheet.value = 'coach';
        }}
      >
        {model.title === null ? null : <strong>{model.title} </strong>}
        {model.body}
        <span class="unseen"> ({text.table.coach.more})</span>
      </button>
    </div>
  );
}
