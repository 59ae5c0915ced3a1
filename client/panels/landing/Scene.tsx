/** The game in a picture that moves: a SYN goes into the fog, a SYN,ACK comes back, and one ACK never does. */
import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '#shared/tcp/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Murphy } from '../parts/Murphy.tsx';

const CARDS: readonly { readonly kind: Kind; readonly numbers: string; readonly goes: string }[] = [
  { kind: 'SYN', numbers: 'seq 4101', goes: 'scene-syn' },
  { kind: 'SYN,ACK', numbers: '9000 / 4102', goes: 'scene-synack' },
  { kind: 'ACK', numbers: '4102 / 9001', goes: 'scene-ack' },
];
/** Murphy thinks of something else to say (ms). */
const PAUSE = 7000;

export function Scene({ settings }: { readonly settings: Settings }) {
  const { landing } = settings.text.value.shell;
  const [said, say] = useState(0);
  const line = landing.murphySays[said % landing.murphySays.length];
  const calm = settings.calm.value;
  useEffect(() => {
    if (calm) return;
    const timer = setTimeout(() => say(said + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [said, calm]);
  return (
    <div class="scene">
      <p class="scene-says">{line}</p>
      <span class="scene-fog" />
      <span class="scene-wire" data-lane="out" />
      <span class="scene-wire" data-lane="back" />
      <span class="scene-end" data-end="you">
        A
      </span>
      <span class="scene-end" data-end="them">
        B
      </span>
      {CARDS.map(({ kind, numbers, goes }) => (
        <span key={kind} class={`scene-card ${goes}`} data-kind={kind} aria-hidden="true">
          <span class="scene-kind">{kind}</span> {numbers}
        </span>
      ))}
      <button class="scene-murphy" type="button" aria-label={landing.murphy} onClick={() => say(said + 1)}>
        <Murphy mood={said % 3 === 2 ? 'grin' : 'sly'} watches={!calm} />
      </button>
    </div>
  );
}
