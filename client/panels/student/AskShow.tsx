/** May the table be shown to the class? Each of the pair is asked, and one 'no' is enough. */
import type { StudentProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { useDo } from './useDo.ts';

export function AskShow({ settings, classNet, view }: StudentProps) {
  const { ask } = settings.text.value.classroom.student;
  const doing = useDo(classNet);
  if (view.asked === null) return null;
  const { match } = view.asked;
  const answer = (yes: boolean) => () => void doing.run({ do: 'grant', match, yes });
  return (
    <section class="paper student-sheet" aria-labelledby="ask-show">
      <h2 class="student-question" id="ask-show">
        {ask.title}
      </h2>
      <p>{ask.body}</p>
      <div class="student-names">
        <button class="button" data-look="go" type="button" disabled={doing.busy} onClick={answer(true)}>
          {ask.yes}
        </button>
        <button class="button" type="button" disabled={doing.busy} onClick={answer(false)}>
          {ask.no}
        </button>
      </div>
      <Refused settings={settings} error={doing.error} />
    </section>
  );
}
