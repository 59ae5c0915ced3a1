/** The rounds to come, to be changed while the class runs: each change counts at once, and that is said. What has been played stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoundPlan } from '#shared/classroom/index.ts';
import type { Hosting, HostPart } from './hosting.ts';
import { Playlist } from './Playlist.tsx';

export function PlanPart({ host }: HostPart) {
  const { view, text, settings } = host;
  const words = text.classroom.host.run;
  const { rounds, set, state } = useRounds(host);
  return (
    <section class="paper class-part" aria-labelledby="plan">
      <details class="more-plan">
        <summary class="class-part-title" id="plan">
          {words.plan} <span class="tag">{Math.max(0, rounds.length - view.next)}</span>
        </summary>
        <div class="plan-body">
          {rounds.length === view.next && <p class="form-hint">{words.planNothing}</p>}
          <Playlist settings={settings} rounds={rounds} from={view.next} set={set} />
          <p class="form-hint">{words.planHint}</p>
          <p class="plan-said host-done" role="status">
            {state === 'saving' && words.planSaving}
            {state === 'saved' && (
              <>
                <span aria-hidden="true">✓</span> {words.planSaved}
              </>
            )}
          </p>
        </div>
      </details>
    </section>
  );
}

/** So long 'Saved' is said (ms). */
const SAID = 5000;

/** The rounds as they are wished: what was changed here stays on the page until the class has it, or has refused it. */
function useRounds({ view, run }: Hosting) {
  const [wish, setWish] = useState<readonly RoundPlan[] | null>(null);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const last = useRef<readonly RoundPlan[] | null>(null);
  const kept = JSON.stringify(view.plan.rounds);
  // The class has told of its rounds: this wish, or what another page of the host has made of them.
  useEffect(() => {
    if (last.current === null) setWish(null);
  }, [kept, view.next]);
  useEffect(() => {
    if (state !== 'saved') return;
    const timer = setTimeout(() => setState('idle'), SAID);
    return () => clearTimeout(timer);
  }, [state]);
  const set = async (rounds: readonly RoundPlan[]) => {
    last.current = rounds;
    setWish(rounds);
    setState('saving');
    const isDone = await run({ do: 'plan', plan: { ...view.plan, rounds } });
    if (last.current !== rounds) return;
    last.current = null;
    setState(isDone ? 'saved' : 'idle');
    if (!isDone) setWish(null);
  };
  return { rounds: wish ?? view.plan.rounds, set, state };
}
