/** A question for the room: a replay stands still, the phones vote, and then the bars are shown. */
import type { PollOption, PollView } from '#shared/classroom/index.ts';
import { CARDS, type Card, type ScreenText } from '#shared/text/index.ts';
import type { ClassNet } from '../../net/index.ts';
import { pollWhy } from '../../present/index.ts';
import { useFilm } from '../parts/useFilm.ts';
import { Mark } from '../table/icons.tsx';
import type { ScreenProps } from './props.ts';
import { Replayed } from './ShownTable.tsx';

export interface PollProps extends ScreenProps {
  readonly poll: PollView;
  readonly classNet: ClassNet;
}

export function Poll({ text, settings, poll, classNet }: PollProps) {
  const { screen } = text.classroom;
  const state = useFilm(classNet, poll.match);
  const why = state.is === 'there' ? pollWhy(poll, state.film, text) : null;
  const most = Math.max(1, ...poll.options.map((option) => poll.bars?.[option] ?? 0));
  return (
    <div class="poll">
      <div class="poll-table">
        <Replayed
          key={poll.match}
          {...{ text, settings, state }}
          entry={poll.open ? poll.entry : poll.entry + 1}
          names={text.after.shared.ends}
          runs={false}
        />
      </div>
      <section class="poll-ask" aria-labelledby="poll-title">
        <div class="poll-head">
          <h2 class="poll-title" id="poll-title">
            {screen.poll.ask[poll.end]}
          </h2>
          <p class="poll-voted">
            {poll.open && <span class="poll-vote">{screen.poll.vote} </span>}
            <strong>{screen.poll.voted(poll.voted, poll.of)}</strong>
          </p>
        </div>
        <ul class="poll-options" style={{ '--options': poll.options.length }}>
          {poll.options.map((option) => (
            <Option key={option} option={option} poll={poll} most={most} screen={screen} />
          ))}
        </ul>
        {poll.tried !== null && <p class="poll-why">{screen.poll.tried(poll.tried)}</p>}
        {why !== null && <p class="poll-why">{why}</p>}
      </section>
    </div>
  );
}

interface OptionProps {
  readonly option: PollOption;
  readonly poll: PollView;
  /** Votes of the option that has most. */
  readonly most: number;
  readonly screen: ScreenText;
}

const isCard = (option: PollOption): option is Card & PollOption => (CARDS as readonly string[]).includes(option);

function Option({ option, poll, most, screen }: OptionProps) {
  const { name, what } = screen.poll.options[option];
  const votes = poll.bars?.[option] ?? 0;
  const right = poll.right === option;
  return (
    <li
      class="poll-option"
      data-kind={isCard(option) ? option : 'other'}
      data-right={poll.right === null ? undefined : right}
    >
      <span class="poll-card">
        <span class="poll-word">{name}</span>
        {isCard(option) && <Mark card={option} />}
        <span class="poll-what">{what}</span>
      </span>
      {poll.bars !== null && (
        <span class="poll-result">
          <span class="bar-track" aria-hidden="true">
            <span class="bar-fill" style={{ width: `${(votes / most) * 100}%` }} />
          </span>
          <span class="poll-votes">{screen.poll.votes(votes)}</span>
        </span>
      )}
      {right && (
        <span class="poll-right">
          <svg class="pair-mark" data-is="finished" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 6.5 4.5 10 11 2.5" />
          </svg>
          {screen.poll.right}
        </span>
      )}
    </li>
  );
}
