/** The host's own link, for another device: as text, and behind a warning as a picture for the phone's camera. */
import { useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { Ask } from '../parts/Ask.tsx';
import { LinkRow } from '../parts/LinkRow.tsx';
import { QrCode } from '../parts/QrCode.tsx';

export function OwnLink({ link, text }: { readonly link: string; readonly text: Text }) {
  const words = text.classroom.host.run;
  const [is, set] = useState<'hidden' | 'warned' | 'shown'>('hidden');
  const close = () => set('hidden');
  return (
    <>
      <LinkRow label={words.ownLink} link={link} words={words} />
      <p class="form-hint">{words.ownLinkHint}</p>
      <button class="button" data-look="quiet" type="button" onClick={() => set('warned')}>
        {words.ownQr.open} …
      </button>
      {is !== 'hidden' && (
        <Ask
          title={words.ownQr.open}
          body={
            is === 'warned' ? <p>{words.ownQr.warning}</p> : <QrCode text={link} label={words.ownQr.open} ecc="L" />
          }
          onClose={close}
        >
          <button class="button" type="button" onClick={close}>
            {is === 'warned' ? words.cancel : words.done}
          </button>
          {is === 'warned' && (
            <button class="button" data-look="go" type="button" onClick={() => set('shown')}>
              {words.ownQr.show}
            </button>
          )}
        </Ask>
      )}
    </>
  );
}
