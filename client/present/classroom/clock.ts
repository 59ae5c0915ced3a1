/** The clock of a round: what is left, by the server's time. */
import { MINUTE, type Ms, SECOND } from '#shared/base/index.ts';
import type { HostTable, HostView, ScreenView } from '#shared/classroom/index.ts';

/** null: no round runs, or it has no limit. `now` is the server's time. While the class is paused it stands. */
export function leftOf({ phase, round, pause }: Pick<ScreenView, 'phase' | 'round' | 'pause'>, now: Ms): Ms | null {
  if (phase !== 'round' || round === null || round.endsAt === null) return null;
  const left = round.endsAt - now;
  return Math.max(0, pause === null ? left : (round.left ?? left));
}

/** What is left for a table that was given more time; null: it has the round's. */
export function leftAt(
  { round, pause }: Pick<HostView, 'round' | 'pause'>,
  { endsAt }: Pick<HostTable, 'endsAt'>,
  now: Ms,
): Ms | null {
  if (endsAt === null || round === null || round.endsAt === null) return null;
  // While the class is paused all of its time stands.
  const left = pause === null || round.left === null ? endsAt - now : round.left + endsAt - round.endsAt;
  return Math.max(0, left);
}

/** `09:05`; a second that has begun counts. */
export function clockFace(left: Ms): string {
  const seconds = Math.ceil(left / SECOND);
  const digits = (n: number): string => String(n).padStart(2, '0');
  return `${digits(Math.floor((seconds * SECOND) / MINUTE))}:${digits(seconds % 60)}`;
}
