/** The level as a link that holds all of it, with a QR code where it is short enough for one. */
import type { CustomLevel } from '#shared/custom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { addressOf } from '../app/route.ts';
import { CopyRow } from '../debrief/CopyRow.tsx';
import { useCodeOf } from '../level/useLevel.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { QrCode } from '../parts/QrCode.tsx';

/** A longer link makes squares that a phone cannot tell apart on a screen. */
const LONGEST_QR = 1300;

export interface ShareBoxProps {
  /** null: it cannot be played as it stands. */
  readonly level: CustomLevel | null;
  readonly text: Text;
}

export function ShareBox({ level, text }: ShareBoxProps) {
  const { share: words } = text.editor;
  const link = useLink(level);
  return (
    <details class="paper edit-share">
      <summary>
        <h2 class="label">{words.title}</h2>
      </summary>
      {link === null ? (
        <p class="form-hint">{level === null ? words.unfit : '…'}</p>
      ) : (
        <>
          <CopyRow
            id="edit-link"
            label={words.link}
            hint={words.hint}
            copy={words.copy}
            value={link}
            as="url"
            text={text}
          />
          {link.length > LONGEST_QR ? (
            <p class="form-hint">{words.tooLong}</p>
          ) : (
            <QrCode text={link} label={words.qr} ecc="L" />
          )}
        </>
      )}
    </details>
  );
}

function useLink(level: CustomLevel | null): string | null {
  const origin = useOrigin();
  const code = useCodeOf(level);
  return code === null ? null : origin + addressOf({ page: 'level', code });
}
