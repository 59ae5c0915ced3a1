/** 'What will this end do next?': one tap while voting is open, then the bars and what it did. */
import type { PollOption, StudentView } from '#shared/classroom/index.ts';
import { pollWhy } from '../../present/index.ts';
import { useFilm } from '../parts/useFilm.ts';
import type { StudentProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { useDo } from './useDo.ts';

interface PollProps extends StudentProps {
  readonly poll: NonNullable<StudentView['poll']>;
}

export function Poll(props: PollProps) {
  const { settings, classNet, poll } = props;
  const text = settings.text.value;
  const words = text.classroom.student.poll;
  const doing = useDo(classNet);
  return (
    <section class="paper student-sheet" aria-labelledby="poll">
      <h2 class="student-question" id="poll">
        {words.title(text.table.own.ends[poll.end])}
      </h2>
      <p class="form-hint" role="status">
        {!poll.open ? words.closed : poll.mine === null ? words.hint : words.voted}
      </p>
      <ul class="student-options">
        {poll.options.map((option) => (
          <li key={option}>
            {poll.open ? (
              <button
                class="student-option"
                data-kind={kindOfOption(option)}
                type="button"
                aria-pressed={poll.mine === option}
                onClick={() => void doing.run({ do: 'vote', option })}
              >
                {words.options[option]}
                {poll.mine === option && <span class="tag">{words.mine}</span>}
              </button>
            ) : (
              <Bar {...props} option={option} />
            )}
          </li>
        ))}
      </ul>
      {poll.tried !== null && <p>{words.tried(poll.tried)}</p>}
      {!poll.open && <Why {...props} />}
      <Refused settings={settings} error={doing.error} />
    </section>
  );
}

/** The same line as on the projector, for who cannot read it there. */
function Why({ settings, classNet, poll }: PollProps) {
  const state = useFilm(classNet, poll.match);
  const why = state.is === 'there' ? pollWhy(poll, state.film, settings.text.value) : null;
  return why === null ? null : <p class="student-why">{why}</p>;
}

const kindOfOption = (option: PollOption): string => (option === 'RESEND' || option === 'WAIT' ? 'other' : option);

function Bar({ settings, poll, option }: PollProps & { readonly option: PollOption }) {
  const words = settings.text.value.classroom.student.poll;
  const votes = poll.bars?.[option] ?? 0;
  return (
    <div class="student-bar" data-kind={kindOfOption(option)} data-right={poll.right === option}>
      <meter class="hidden" min={0} max={Math.max(1, poll.voted)} value={votes} aria-label={words.options[option]} />
      <svg class="student-bar-fill" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * votes) / Math.max(1, poll.voted)} height="1" />
      </svg>
      <span class="student-bar-name">{words.options[option]}</span>
      {poll.right === option && <strong class="student-bar-right">✓ {words.right}</strong>}
      {poll.mine === option && <span class="tag">{words.mine}</span>}
      <span class="student-bar-votes">{words.votes(votes)}</span>
    </div>
  );
}
