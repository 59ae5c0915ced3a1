/**
 * Chance as a function: a keyed hash from a secret and the names of what is drawn. The same names always draw
 * the same number, on every machine and in whatever order they are asked; without the secret, one draw tells
 * nothing about another. The hash is SipHash-2-4 (siphash.ts) over UTF-16 code units.
 */
import { assert } from './assert.ts';
import { sipHash24, type Word64 } from './siphash.ts';

/** 128 random bits as 32 lower-case hexadecimal digits. */
export type Secret = string & { readonly brand: 'Secret' };

/** What is drawn, most general name first. */
export type Name = string | number;

const SECRET = /^[0-9a-f]{32}$/;

/** Takes 32 hexadecimal digits as a secret; anything else is a bug of the caller. */
export function secret(hex: string): Secret {
  assert(SECRET.test(hex), 'a secret is 32 lower-case hexadecimal digits');
  return hex as Secret;
}

/** A secret of its own for a purpose: knowing it reveals neither its parent nor its siblings. */
export function derive(from: Secret, ...names: readonly Name[]): Secret {
  return secret(hex64(sipHash(from, ['derive', 0, ...names])) + hex64(sipHash(from, ['derive', 1, ...names])));
}

/** A secret from any text, for seeds that people type. Not secret by itself: who knows the text knows it. */
export function secretFromText(text: string): Secret {
  return derive(secret('73796e66696e20736565642074657874'), text);
}

/** 32 uniform bits, as an unsigned integer. */
export function draw32(from: Secret, ...names: readonly Name[]): number {
  return sipHash(from, names)[1] >>> 0;
}

/** A uniform integer in 0 .. bound - 1; bound is an integer in 1 .. 2^20, so that the bias stays under 2^-12. */
export function drawBelow(bound: number, from: Secret, ...names: readonly Name[]): number {
  assert(Number.isInteger(bound) && bound >= 1 && bound <= 1 << 20, 'a bound is 1 .. 2^20');
  return draw32(from, ...names) % bound;
}

/** True in `permille` of a thousand cases. */
export function drawChance(permille: number, from: Secret, ...names: readonly Name[]): boolean {
  return drawBelow(1000, from, ...names) < permille;
}

/** All of them, in an order that is drawn. */
export function shuffled<T>(all: readonly T[], from: Secret, ...names: readonly Name[]): readonly T[] {
  const order = [...all];
  for (let i = order.length - 1; i > 0; i--) {
    const j = drawBelow(i + 1, from, ...names, i);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

function hex64([high, low]: Word64): string {
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

/** The names as 32-bit words, unambiguously: each name is its kind and length, then its content. */
function words(names: readonly Name[]): number[] {
  const out: number[] = [];
  for (const name of names) {
    if (typeof name === 'number') {
      assert(Number.isSafeInteger(name), 'a drawn name is an integer or a string');
      out.push(0x6e000000, Math.floor(name / 0x1_0000_0000) | 0, name | 0);
    } else {
      out.push(0x73000000 | 0, name.length);
      for (let i = 0; i < name.length; i += 2) out.push(name.charCodeAt(i) | ((name.charCodeAt(i + 1) || 0) << 16));
    }
  }
  return out;
}

/** The draw itself: every exported function comes down to this. */
function sipHash(from: Secret, names: readonly Name[]): Word64 {
  return sipHash24(keyOf(from), words(names));
}

/** The digits of a secret are its 16 octets in order. */
function keyOf(from: Secret): number[] {
  return [0, 8, 16, 24].map((i) => swapOctets(Number.parseInt(from.slice(i, i + 8), 16)));
}

const swapOctets = (word: number): number =>
  (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
