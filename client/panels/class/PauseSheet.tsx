/** Why the class pauses: one of three reasons at a touch, or one in the host's own words. */
import { useState } from 'preact/hooks';
import { Ask } from '../parts/Ask.tsx';
import type { HostPart } from './hosting.ts';

/** What fits on a phone's screen. */
const LONGEST = 80;

export function PauseSheet({ host: { text, run }, onClose }: HostPart & { readonly onClose: () => void }) {
  const words = text.classroom.host.run;
  const [own, setOwn] = useState('');
  const pause = (why: string) => {
    onClose();
    void run({ do: 'pause', why });
  };
  const body = (
    <div class="sheet-body">
      <p>{words.pauseHint}</p>
      {words.whys.map((why) => (
        <button key={why} class="button" type="button" onClick={() => pause(why)}>
          {why}
        </button>
      ))}
      <label class="form-field">
        <span class="form-name">{words.whyOwn}</span>
        <input
          class="input"
          maxLength={LONGEST}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      </label>
    </div>
  );
  return (
    <Ask title={words.pauseTitle} body={body} onClose={onClose}>
      <button class="button" type="button" onClick={onClose}>
        {words.cancel}
      </button>
      <button class="button" data-look="go" type="button" onClick={() => pause(own.trim())}>
        {words.pause}
      </button>
    </Ask>
  );
}
