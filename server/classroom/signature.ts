/**
 * The server's signature under a work that a student hands in: HMAC-SHA256 over its canonical JSON, so that a name or a number that was
 * changed is found, in whatever order the file now has them.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { derive, type Secret } from '#shared/base/index.ts';
import type { Work } from '#shared/classroom/index.ts';

/** @param own the server's secret */
export const signatureOf = (own: Secret, work: Work): string =>
  createHmac('sha256', derive(own, 'homework')).update(canonical(work)).digest('base64url');

export function isSigned(own: Secret, work: Work, proof: string): boolean {
  const [given, right] = [Buffer.from(proof), Buffer.from(signatureOf(own, work))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Equal values have one text: the fields of each object stand in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
