/** What opens a room or a class, and holds a seat in it: ids, codes and tokens. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH, drawText, type Entropy } from './entropy.ts';
import type { SeatRow } from './log/index.ts';

/** In characters of 6 bits. A secret is drawn here, a proof by the browser that joins. */
const LENGTH = { id: 12, secret: 32, proof: 43 } as const;
const HALVES: readonly number[] = [LENGTH.secret, LENGTH.proof];
const ID = /^[\w-]{12}(~[1-9]\d{0,5})?$/;
const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

export const isId = (text: string): boolean => ID.test(text);

export const drawId = (from: Entropy): string => drawText(from, LENGTH.id);

/**
 * The match that follows another one, as the `count`th after the first. The name says whose successor it is, so that
 * two players who both ask for another one, at once or after a restart of the server, meet in the same.
 */
export function idAfter(id: string): string {
  const [first, count] = id.split('~');
  return `${first}~${Number(count ?? 0) + 1}`;
}

/** A token names its match or class, so that it is all that is needed to come back. */
export const drawToken = (from: Entropy, id: string): string => `${id}.${drawText(from, LENGTH.secret)}`;

/** The token of who joins, with the half that they have drawn: they know it before they are answered. */
export const joinedToken = (id: string, proof: string): string => `${id}.${proof}`;

/** The match or class that a token is for, or null if it has not the form of one. */
export function idIn(token: string): string | null {
  const [id, secret, ...more] = token.split('.');
  return id && isId(id) && HALVES.includes(secret?.length ?? 0) && more.length === 0 ? id : null;
}

/** What is kept of a token: who reads the disk cannot take a seat. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Kept instead of a hash for a seat given up for good: no token has it, and the seat is not free either. */
export const GIVEN_UP = 'given up';

/** The row of what this token holds. Takes the same time wherever a wrong one differs. */
export function seatOf<Row extends Pick<SeatRow, 'tokenHash'>>(rows: readonly Row[], token: string): Row | null {
  const hash = hashOf(token);
  return rows.filter((row) => row.tokenHash !== null && isSame(row.tokenHash, hash))[0] ?? null;
}

/** Whether this is the token of which this hash is kept. */
export const opens = (kept: string, token: string): boolean => isSame(kept, hashOf(token));

function isSame(kept: string, hash: string): boolean {
  return kept.length === hash.length && timingSafeEqual(Buffer.from(kept), Buffer.from(hash));
}

/** A code as it is kept: people type lower case, spaces and dashes. Null if it cannot be one. */
export function codeFrom(typed: string): string | null {
  const code = typed.replace(/[\s-]/gu, '').toUpperCase();
  return CODE.test(code) ? code : null;
}
