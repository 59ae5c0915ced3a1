/** The clock of a round: what is left, by the server's time. */
import { MINUTE, type Ms, SECOND } from '#shared/base/index.ts';

/** `09:05`; a second that has begun counts. */
export function clockFace(left: Ms): string {
  const seconds = Math.ceil(left / SECOND);
  const digits = (n: number): string => String(n).padStart(2, '0');
  return `${digits(Math.floor((seconds * SECOND) / MINUTE))}:${digits(seconds % 60)}`;
}
