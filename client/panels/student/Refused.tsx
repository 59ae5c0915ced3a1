/** Why something was not done, in a sentence. */
import type { NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface RefusedProps {
  readonly settings: Settings;
  readonly error: NetError | null;
}

export function Refused({ settings, error }: RefusedProps) {
  if (error === null) return null;
  const { joining, shell } = settings.text.value;
  const words = shell.errors[error];
  return (
    <p class="setup-error" role="alert">
      <strong>{joining.lead(words.title)}</strong>
      {words.body}
    </p>
  );
}
