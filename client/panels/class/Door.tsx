/** The ways in: the projector's window, the code again while the class runs, and the host's own way back. */
import { addressOf } from '../app/route.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { LinkRow } from '../parts/LinkRow.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import type { HostPart } from './hosting.ts';
import { OwnLink } from './OwnLink.tsx';

export function Door({ host: { view, text }, hostKey }: HostPart & { readonly hostKey: string }) {
  const words = text.classroom.host.run;
  const origin = useOrigin();
  const screen = addressOf({ page: 'screen', key: view.screenKey });
  const join = origin + addressOf({ page: 'join', code: view.code });
  return (
    <section class="paper class-part" aria-label={words.tools}>
      <a class="button" href={screen} target="_blank" rel="noreferrer">
        {words.projector}
      </a>
      <p class="form-hint">{words.projectorHint}</p>
      <details class="more">
        <summary class="more-title">{words.screenLink}</summary>
        <p class="form-hint">{words.screenLinkHint}</p>
        <LinkRow label={words.screenLink} link={origin + screen} words={{ ...words, send: text.after.share.send }} />
      </details>
      {view.phase !== 'lobby' && view.phase !== 'finished' && (
        <details class="more">
          <summary class="more-title">{words.qr}</summary>
          <QrCode text={join} label={text.joining.label(words.qr) + join} />
        </details>
      )}
      <OwnLink link={origin + addressOf({ page: 'host', key: hostKey })} text={text} />
    </section>
  );
}
