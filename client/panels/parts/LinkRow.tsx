/** A link to be passed on, and the buttons that copy it or hand it to the device. */
import { useId, useRef, useState } from 'preact/hooks';
import { copyText } from './copy.ts';
import { canSend, send } from './send.ts';
import './link-row.css';

export interface LinkRowProps {
  readonly label: string;
  readonly link: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly send?: string;
  };
}

export function LinkRow({ label, link, words }: LinkRowProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => setState((await copyText(link, field.current)) ? 'copied' : 'failed');
  return (
    <div class="form-field">
      <label class="label" for={id}>
        {label}
      </label>
      <div class="link-row">
        <input
          class="input"
          id={id}
          ref={field}
          readonly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          onClick={(event) => event.currentTarget.select()}
        />
        <button class="button" data-look="go" type="button" onClick={copy}>
          {state === 'copied' ? words.copied : words.copy}
        </button>
        {words.send && canSend() && (
          <button class="button" type="button" onClick={() => void send({ url: link })}>
            {words.send}
          </button>
        )}
      </div>
      <p class="form-hint" role="status">
        {state === 'failed' ? words.copyFailed : ''}
      </p>
    </div>
  );
}
