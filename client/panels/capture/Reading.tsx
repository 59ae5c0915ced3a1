/** While a file is read: how far, what was found so far, and Cancel. */
import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import type { Capture } from '../../capture/index.ts';

interface Props {
  readonly capture: Capture;
  readonly text: Text;
  readonly onCancel: () => void;
}

export function Reading({ capture, text, onCancel }: Props) {
  const words = text.captures.reading;
  const { octets, packets, illegal } = capture.progress.value;
  const percent = capture.size === 0 ? 0 : Math.floor((100 * octets) / capture.size);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <section class="paper reading" aria-label={words.title(capture.name)}>
      <h2 class="reading-title">{words.title(capture.name)}</h2>
      <progress class="reading-bar" max={100} value={percent} aria-label={words.title(capture.name)} />
      <p class="reading-words">{words.progress(percent, packets, illegal)}</p>
      <button class="button" type="button" ref={cancel} onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  );
}
