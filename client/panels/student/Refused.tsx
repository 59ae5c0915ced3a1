/** Why something was not done, in a sentence. */
import type { NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface RefusedProps {
  readonly settings: Settings;
  readonly error: NetError | null;
}

export function Refused({ settings, error }: RefusedProps) {
  if (error === null) return null;
  const words = settings.text.value.shell.errors[error];
  return (
    <p class="setup-error" role="alert">
      <strong>{words.title}.</strong> {words.body}
    </p>
  );
}
