/** The class is over: who did best, the report, and how all of it goes away. */
import { useState } from 'preact/hooks';
import type { ClassNet, NetError } from '../../net/index.ts';
import { bestOf } from '../../present/index.ts';
import { addressOf } from '../app/route.ts';
import { Ask } from '../parts/Ask.tsx';
import { Matchpoints } from '../report/Matchpoints.tsx';
import type { HostPart } from './hosting.ts';

interface FinishedProps extends HostPart {
  readonly hostKey: string;
  readonly classNet: ClassNet;
}

export function Finished({ host: { view, text }, hostKey, classNet }: FinishedProps) {
  const words = text.classroom.host.run;
  const best = bestOf(view);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<NetError | null>(null);
  const remove = async () => {
    setAsking(false);
    const removed = await classNet.remove();
    if (!removed.ok) setError(removed.error);
  };
  return (
    <section class="paper class-part" aria-labelledby="finished">
      <h2 class="class-part-title" id="finished">
        {words.finishedTitle}
      </h2>
      <ol class="host-list">
        {best.map(({ id, name, standing }) => (
          <li key={id} class="podium-row" data-rank={standing?.rank}>
            <strong>{words.rankOf(standing?.rank ?? 0)}</strong> <span class="host-row-name">{name}</span>{' '}
            <span class="form-hint">{standing && `${Math.round(standing.percent)}%`}</span>
          </li>
        ))}
      </ol>
      {best.length > 0 && <Matchpoints text={text} />}
      <p class="form-hint">{words.finishedHint}</p>
      <div class="host-buttons">
        <a class="button" data-look="go" href={addressOf({ page: 'report', key: hostKey })}>
          {words.report}
        </a>
        <button class="button" data-look="quiet" type="button" onClick={() => setAsking(true)}>
          {words.remove} …
        </button>
      </div>
      {error && (
        <p class="setup-error" role="alert">
          <strong>{text.joining.lead(text.shell.errors[error].title)}</strong>
          {text.shell.errors[error].body}
        </p>
      )}
      {asking && (
        <Ask title={words.askRemove.title} body={<p>{words.askRemove.body}</p>} onClose={() => setAsking(false)}>
          <button class="button" type="button" onClick={() => setAsking(false)}>
            {words.cancel}
          </button>
          <button class="button" data-look="stop" type="button" onClick={remove}>
            {words.askRemove.yes}
          </button>
        </Ask>
      )}
    </section>
  );
}
