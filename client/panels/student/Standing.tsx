/** How one stands after the rounds so far; nothing of it while the teacher keeps the ranks to themselves. */
import type { StudentProps } from './props.ts';

export function Standing({ settings, view }: StudentProps) {
  const text = settings.text.value;
  const words = text.classroom.student.between;
  const { standing } = view;
  if (standing === null) return null;
  const percent = standing.percent.toLocaleString(text.tag, { maximumFractionDigits: 1 });
  return (
    <p class="student-standing">
      <strong>{words.standing(standing.rank, percent)}</strong> <span>{words.stars(standing.stars)}</span>
    </p>
  );
}
