/** The poll that is on: how many have voted, then the bars and the right answer. */
import type { HostPart } from './hosting.ts';

export function Poll({ host: { view, text, run } }: HostPart) {
  const words = text.classroom.host.between;
  const { poll } = view;
  if (poll === null) return null;
  const asks = words.pollAsks(text.table.own.ends[poll.end]);
  return (
    <section class="paper class-part" aria-labelledby="poll">
      <h2 class="class-part-title" id="poll">
        {text.joining.label(words.poll) + asks}
      </h2>
      <p role="status">{words.voted(poll.voted, poll.of)}</p>
      <ul class="host-list">
        {poll.options.map((option) => {
          const votes = poll.bars?.[option] ?? 0;
          const isRight = poll.right === option;
          return (
            <li key={option} class="stumble" data-right={isRight}>
              <p class="stumble-name">
                <code>{words.options[option]}</code> {isRight && <strong class="poll-right">✓ {words.right}</strong>}
              </p>
              {poll.bars && (
                <>
                  <meter class="stumble-bar" min={0} max={Math.max(1, poll.voted)} value={votes}>
                    {votes}
                  </meter>
                  <span class="stumble-count">{words.votes(votes)}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {poll.tried !== null && <p>{words.tried(poll.tried)}</p>}
      <div class="host-buttons">
        {poll.open && (
          <button class="button" data-look="go" type="button" onClick={() => run({ do: 'poll-close' })}>
            {words.pollClose}
          </button>
        )}
        <button class="button" data-look="quiet" type="button" onClick={() => run({ do: 'poll-clear' })}>
          {words.pollClear}
        </button>
      </div>
    </section>
  );
}
