/** The check: its questions are on everybody's own screen; here it is only counted who has answered. */
import type { CheckView } from '#shared/classroom/index.ts';
import { Murphy } from '../parts/Murphy.tsx';
import type { ScreenProps } from './props.ts';

export function Check({ text, check, settings }: ScreenProps & { readonly check: CheckView }) {
  const { screen } = text.classroom;
  const { when, questions, answered, of } = check;
  return (
    <div class="check-shown">
      <Murphy class="check-murphy" watches={!settings.calm.value} />
      <h2 class="check-title">{screen.check.title[when]}</h2>
      <p class="check-sentence">{screen.check.sentence(questions.length)}</p>
      <div class="class-bar" aria-hidden="true">
        <span style={{ width: `${of === 0 ? 0 : (answered / of) * 100}%` }} />
      </div>
      <p class="check-answered">{screen.check.answered(answered, of)}</p>
    </div>
  );
}
