/** The journey as a file, out and in; and what there is to say when this browser cannot keep it, or could not read it. */
import { useState } from 'preact/hooks';
import { type Journey, LONGEST } from '../../journey/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Ribbon } from '../parts/Notice.tsx';
import { saveAs } from '../parts/save.ts';

export interface FileBoxProps {
  readonly settings: Settings;
  readonly journey: Journey;
}

const JSON_TYPE = 'application/json';

export function FileBox({ settings, journey }: FileBoxProps) {
  const { file } = settings.text.value.journey;
  const [said, say] = useState<{ readonly words: string; readonly bad: boolean } | null>(null);
  const bring = async (picked: File | undefined) => {
    if (picked === undefined) return;
    if (picked.size > LONGEST) return say({ words: file.errors['too-long'], bad: true });
    const text = await picked.text().catch(() => null);
    if (text === null) return say({ words: file.errors.unreadable, bad: true });
    const brought = journey.bring(text);
    say(
      brought.ok
        ? { words: file.brought(brought.value.added), bad: false }
        : { words: file.errors[brought.error], bad: true },
    );
  };
  return (
    <section class="file-box" aria-labelledby="file-box">
      <div>
        <h2 class="file-title" id="file-box">
          {file.title}
        </h2>
        <p class="form-hint">{file.hint}</p>
        <p class={said?.bad ? 'setup-error' : 'file-said'} role="status">
          {said?.words}
        </p>
      </div>
      <button class="button" type="button" onClick={() => saveAs('synfin-journey.json', journey.text(), JSON_TYPE)}>
        {file.save}
      </button>
      <label class="button file-bring">
        {file.bring}
        <input
          class="choice-input"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}

export function KeptNotices({ settings, journey }: FileBoxProps) {
  const { file } = settings.text.value.journey;
  const aside = journey.aside.value;
  return (
    <>
      {!journey.safe.value && <Ribbon words={{ title: '', body: file.notKept }} tone="calm" />}
      {aside !== null && (
        <Ribbon words={aside.why === 'newer' ? file.asideNewer : file.aside} tone="bad">
          <button
            class="button"
            type="button"
            onClick={() => saveAs('synfin-journey-old.txt', aside.text, 'text/plain')}
          >
            {file.saveAside}
          </button>
          <button class="button" data-look="quiet" type="button" onClick={journey.letGo}>
            {file.letGo}
          </button>
        </Ribbon>
      )}
    </>
  );
}
