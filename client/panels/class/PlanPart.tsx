/** The rounds to come, to be changed while the class runs. What has been played stays. */
import { useEffect, useState } from 'preact/hooks';
import { same } from '#shared/match/index.ts';
import type { HostPart } from './hosting.ts';
import { Playlist } from './Playlist.tsx';

export function PlanPart({ host: { view, text, settings, run } }: HostPart) {
  const words = text.classroom.host.run;
  const [rounds, setRounds] = useState(view.plan.rounds);
  const kept = JSON.stringify(view.plan.rounds);
  // What another page of the host has changed, or a round that has begun, goes before what is being written here.
  useEffect(() => setRounds(view.plan.rounds), [kept, view.next]);
  const isSame = same(rounds, view.plan.rounds);
  return (
    <section class="paper class-part" aria-labelledby="plan">
      <details class="more-plan">
        <summary class="class-part-title" id="plan">
          {words.plan} <span class="tag">{Math.max(0, rounds.length - view.next)}</span>
        </summary>
        <div class="plan-body">
          {rounds.length === view.next && <p class="form-hint">{words.planNothing}</p>}
          <Playlist settings={settings} rounds={rounds} from={view.next} set={setRounds} />
          <p class="form-hint">{words.planHint}</p>
          <button
            class="button"
            data-look="go"
            type="button"
            disabled={isSame}
            onClick={() => run({ do: 'plan', plan: { ...view.plan, rounds } })}
          >
            {words.planSave}
          </button>
        </div>
      </details>
    </section>
  );
}
