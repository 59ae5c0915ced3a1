/**
 * Links that open the debrief of one match for anybody. A link names its match and proves by a hash under the server's
 * secret that this server gave it out, so that no link is kept and none can be guessed from another one: not even the
 * link of the same players' next match, whose id follows from this one's.
 */
import { timingSafeEqual } from 'node:crypto';
import { derive, type Secret } from '#shared/base/index.ts';
import { isId } from '../tokens.ts';

export const linkTo = (secret: Secret, match: string): string => `${match}.${proofOf(secret, match)}`;

/** The match that this link opens; null if this server never gave it out. */
export function matchOfLink(secret: Secret, link: string): string | null {
  const [match, proof, ...more] = link.split('.');
  if (!match || !proof || more.length > 0 || !isId(match)) return null;
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(secret, match))];
  return given.length === right.length && timingSafeEqual(given, right) ? match : null;
}

/** 128 bits in 22 characters that an address may have. */
const proofOf = (secret: Secret, match: string): string =>
  Buffer.from(derive(secret, 'debrief', match), 'hex').toString('base64url');
