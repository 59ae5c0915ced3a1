/** 'Judge a capture': a file is dropped, read beside the page, and shown as connections, each with the ladder of its segments. */
import { useEffect, useState } from 'preact/hooks';
import { type Capture, openCapture } from '../../capture/index.ts';
import type { AppProps } from '../app/props.ts';
import { Drop } from './Drop.tsx';
import { Found } from './Found.tsx';
import { Reading } from './Reading.tsx';
import './capture.css';
import './ladder.css';

export function CapturePage({ settings }: AppProps) {
  const text = settings.text.value;
  const words = text.captures;
  const [capture, setCapture] = useState<Capture | null>(null);
  const [isOneOfMany, setOneOfMany] = useState(false);
  useEffect(() => () => capture?.close(), [capture]);
  const findings = capture?.findings.value ?? null;
  // Once a file is read what was found has the page.
  const isRead = findings !== null && findings !== 'unreadable';
  const take = (files: ArrayLike<File> | null): void => {
    const file = files?.[0];
    if (file === undefined) return;
    setOneOfMany(files !== null && files.length > 1);
    setCapture(openCapture(file));
  };
  return (
    <main class="capture-page">
      <div class={isRead ? 'capture-top small' : 'capture-top'}>
        <header class="capture-head">
          <h1 class="map-title">{words.title}</h1>
          {!isRead && <p class="capture-sentence">{words.sentence}</p>}
        </header>
        {capture !== null && findings === null ? (
          <Reading capture={capture} text={text} onCancel={() => setCapture(null)} />
        ) : (
          <Drop text={text} small={isRead} onFiles={take} />
        )}
      </div>
      {isOneOfMany && (
        <p class="form-hint" role="status">
          {words.drop.onlyOne}
        </p>
      )}
      {capture !== null && findings !== null && <Found capture={capture} findings={findings} text={text} />}
    </main>
  );
}
