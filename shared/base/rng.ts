/**
 * Chance as a function: a keyed hash from a secret and the names of what is drawn. The same names always draw
 * the same number, on every machine and in whatever order they are asked; without the secret, one draw tells
 * nothing about another. The hash is SipHash-2-4 (Aumasson and Bernstein, 2012) over UTF-16 code units.
 */
import { assert } from './assert.ts';

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

type Word64 = readonly [high: number, low: number];
type SipState = [
  v0h: number,
  v0l: number,
  v1h: number,
  v1l: number,
  v2h: number,
  v2l: number,
  v3h: number,
  v3l: number,
];

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
  if (out.length % 2 === 1) out.push(0);
  return out;
}

function sipHash(key: Secret, names: readonly Name[]): Word64 {
  const k = [0, 8, 16, 24].map((i) => Number.parseInt(key.slice(i, i + 8), 16) | 0) as [number, number, number, number];
  const v: SipState = [
    0x736f6d65 ^ k[0],
    0x70736575 ^ k[1],
    0x646f7261 ^ k[2],
    0x6e646f6d ^ k[3],
    0x6c796765 ^ k[0],
    0x6e657261 ^ k[1],
    0x74656462 ^ k[2],
    0x79746573 ^ k[3],
  ];
  const message = words(names);
  for (let i = 0; i < message.length; i += 2) compress(v, message[i + 1] as number, message[i] as number);
  compress(v, (message.length << 26) | 0, message.length);
  v[5] ^= 0xff;
  for (let round = 0; round < 4; round++) sipRound(v);
  return [v[0] ^ v[2] ^ v[4] ^ v[6], v[1] ^ v[3] ^ v[5] ^ v[7]];
}

function compress(v: SipState, high: number, low: number): void {
  v[6] ^= high;
  v[7] ^= low;
  sipRound(v);
  sipRound(v);
  v[0] ^= high;
  v[1] ^= low;
}

function sipRound(v: SipState): void {
  add(v, 0, 2);
  rotateXor(v, 2, 13, 0);
  swapHalves(v, 0);
  add(v, 4, 6);
  rotateXor(v, 6, 16, 4);
  add(v, 0, 6);
  rotateXor(v, 6, 21, 0);
  add(v, 4, 2);
  rotateXor(v, 2, 17, 4);
  swapHalves(v, 4);
}

/** v[a] += v[b], 64 bits. */
function add(v: SipState, a: number, b: number): void {
  const low = ((v[a + 1] as number) >>> 0) + ((v[b + 1] as number) >>> 0);
  v[a] = ((v[a] as number) + (v[b] as number) + (low > 0xffffffff ? 1 : 0)) | 0;
  v[a + 1] = low | 0;
}

/** v[a] = rotl(v[a], bits) ^ v[b], 64 bits, bits in 1 .. 31. */
function rotateXor(v: SipState, a: number, bits: number, b: number): void {
  const high = v[a] as number;
  const low = v[a + 1] as number;
  v[a] = ((high << bits) | (low >>> (32 - bits))) ^ (v[b] as number);
  v[a + 1] = ((low << bits) | (high >>> (32 - bits))) ^ (v[b + 1] as number);
}

function swapHalves(v: SipState, a: number): void {
  const high = v[a] as number;
  v[a] = v[a + 1] as number;
  v[a + 1] = high;
}
