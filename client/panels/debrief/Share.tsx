/** Passing the debrief on: the link that opens it for anybody. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { addressOf } from '../app/route.ts';
import { originsFor } from '../match/origins.ts';
import { copyText } from '../parts/copy.ts';

export interface ShareProps {
  readonly link: string;
  readonly text: Text;
}

export function Share({ link, text }: ShareProps) {
  const words = text.after.share;
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    let left = false;
    void originsFor(location).then(([first]) => left || setOrigin(first ?? location.origin));
    return () => {
      left = true;
    };
  }, []);
  return (
    <section class="paper card-sheet share" aria-labelledby="share">
      <h2 class="label" id="share">
        {words.title}
      </h2>
      <LinkRow address={origin + addressOf({ page: 'debrief', link })} text={text} />
    </section>
  );
}

function LinkRow({ address, text }: { readonly address: string; readonly text: Text }) {
  const words = text.after.share;
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => setState((await copyText(address, field.current)) ? 'copied' : 'failed');
  return (
    <div class="form-field">
      <label class="form-name" for="share-link">
        {words.link}
      </label>
      <input
        class="input"
        id="share-link"
        ref={field}
        readonly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="share-row">
        <button class="button" type="button" onClick={copy}>
          {state === 'copied' ? words.copied : words.copyLink}
        </button>
      </div>
      <p class="form-hint" role="status">
        {state === 'failed' ? words.copyFailed : words.linkHint}
      </p>
    </div>
  );
}
