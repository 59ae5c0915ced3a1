/** How one stands after the rounds so far; nothing of it while the teacher keeps the ranks to themselves. */
import { Matchpoints } from '../report/Matchpoints.tsx';
import type { StudentProps } from './props.ts';

export function Standing({ settings, view }: StudentProps) {
  const text = settings.text.value;
  const words = text.classroom.student.between;
  const { standing } = view;
  if (standing === null) return null;
  const percent = standing.percent.toLocaleString(text.tag, { maximumFractionDigits: 1 });
  return (
    <div class="student-standing">
      <p>
        <strong>{words.stars(standing.stars)}</strong> · <span>{words.standing(standing.rank, percent)}</span>
        {standing.boards < standing.of && (
          <>
            {' · '}
            <span>{words.boards(standing.boards, standing.of)}</span>
          </>
        )}
      </p>
      <Matchpoints text={text} />
    </div>
  );
}
