/** How one stands after the rounds so far; nothing of it while the teacher keeps the ranks to themselves. */
import type { StudentProps } from './props.ts';

export function Standing({ settings, view }: StudentProps) {
  const text = settings.text.value;
  const words = text.classroom.student.between;
  const { round, standing } = view;
  const percent = (value: number): string => value.toLocaleString(text.tag, { maximumFractionDigits: 1 });
  return (
    <section class="student-head">
      <h1 class="student-title">{round ? words.over(round.number) : view.title}</h1>
      {standing && (
        <p class="student-standing">
          <strong>{words.standing(standing.rank, percent(standing.percent))}</strong>{' '}
          <span>{words.stars(standing.stars)}</span>
        </p>
      )}
    </section>
  );
}
