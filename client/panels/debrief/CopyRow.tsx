/** Something that is passed on: shown, copied, or handed to the device. */
import { useRef, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { copyText } from '../parts/copy.ts';
import { canSend, send } from '../parts/send.ts';

export interface CopyRowProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly copy: string;
  readonly value: string;
  readonly as: 'url' | 'text';
  readonly text: Text;
}

export function CopyRow({ id, label, hint, copy, value, as, text }: CopyRowProps) {
  const words = text.after.share;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const take = async () => setState((await copyText(value, field.current)) ? 'copied' : 'failed');
  const look = { id, ref: field, readonly: true, value, class: 'input' } as const;
  return (
    <div class="form-field">
      <label class="form-name" for={id}>
        {label}
      </label>
      {as === 'url' ? (
        <input {...look} onFocus={(event) => event.currentTarget.select()} />
      ) : (
        <textarea {...look} class="input share-text" rows={value.split('\n').length} />
      )}
      <div class="share-row">
        <button class="button" type="button" onClick={take}>
          {state === 'copied' ? words.copied : copy}
        </button>
        {canSend() && (
          <button class="button" data-look="quiet" type="button" onClick={() => void send({ [as]: value })}>
            {words.send}
          </button>
        )}
      </div>
      <p class="form-hint" role="status">
        {state === 'failed' ? words.copyFailed : hint}
      </p>
    </div>
  );
}
