/** What ends something, each after a question: the round, the next one before it begins, the class. */
import { useState } from 'preact/hooks';
import type { HostRequest } from '#shared/wire/index.ts';
import { roundToCome } from '../../present/index.ts';
import { Ask } from '../parts/Ask.tsx';
import type { HostPart } from './hosting.ts';
import { Wording } from './Wording.tsx';

/** What was asked about stays the same, whatever the class does while it is asked. */
type Asking = Extract<HostRequest, { do: 'stop' | 'skip' | 'finish' }>;

export function Ending({ host }: HostPart) {
  const { view, text } = host;
  const words = text.classroom.host.run;
  const [asking, ask] = useState<Asking | null>(null);
  const isComing = roundToCome(view) !== null;
  const isPlaying = view.phase === 'round';
  if (view.phase === 'finished') return null;
  return (
    <>
      {isPlaying && (
        <button
          class="button"
          data-look="quiet"
          type="button"
          onClick={() => ask({ do: 'stop', round: view.next - 1 })}
        >
          <Wording is={words.stop} />
        </button>
      )}
      {!isPlaying && isComing && (
        <button class="button" data-look="quiet" type="button" onClick={() => ask({ do: 'skip', round: view.next })}>
          <Wording is={words.skip} />
        </button>
      )}
      {view.phase === 'between' && (
        <button
          class="button"
          data-look={isComing ? 'quiet' : 'go'}
          type="button"
          onClick={() => ask({ do: 'finish' })}
        >
          <Wording is={words.finish} />
        </button>
      )}
      {asking && <Sure host={host} asking={asking} onClose={() => ask(null)} />}
    </>
  );
}

function Sure({ host, asking, onClose }: HostPart & { readonly asking: Asking; readonly onClose: () => void }) {
  const { view, text, run } = host;
  const words = text.classroom.host.run;
  const level = asking.do === 'skip' ? view.plan.rounds[asking.round ?? view.next]?.level : undefined;
  const asked =
    asking.do === 'stop'
      ? words.askStop
      : asking.do === 'finish'
        ? words.askFinish
        : words.askSkip(level ? text.levels[level].name : '');
  return (
    <Ask title={asked.title} body={<p>{asked.body}</p>} onClose={onClose}>
      <button class="button" type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        class="button"
        data-look="stop"
        type="button"
        onClick={() => {
          onClose();
          void run(asking);
        }}
      >
        {asked.yes}
      </button>
    </Ask>
  );
}
