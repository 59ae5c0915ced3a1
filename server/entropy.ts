/** Chance as the server takes it: what must not be guessed is drawn here. */
import { randomBytes } from 'node:crypto';
import { customRandom, urlAlphabet } from 'nanoid';
import { type Secret, secret } from '#shared/base/index.ts';

export interface Entropy {
  /** Uniform bytes that nobody can predict. */
  bytes(count: number): Uint8Array;
}

export const systemEntropy = (): Entropy => ({ bytes: (count) => randomBytes(count) });

/**
 * What a code is made of: no character that looks like another one in some type or hand (0 O Q, 1 I L, 2 Z, 5 S,
 * 6 G, 8 B, U V, A 4), and no vowel, so that no code is a word.
 */
export const CODE_ALPHABET = 'CDFHJKMNPRTVWXY34679';
export const CODE_LENGTH = 6;

/** What players type to join: 20^6 = 64 million of them. */
export const drawCode = (from: Entropy): string =>
  customRandom(CODE_ALPHABET, CODE_LENGTH, (count) => from.bytes(count))();

/** `length` characters of 6 bits each, fit for an address. */
export const drawText = (from: Entropy, length: number): string =>
  customRandom(urlAlphabet, length, (count) => from.bytes(count))();

export const drawSecret = (from: Entropy): Secret => secret(Buffer.from(from.bytes(16)).toString('hex'));
