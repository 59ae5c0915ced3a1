/**
 * SipHash-2-4 with 64 bits of output (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, section 2).
 * Numbers of 64 bits are pairs of signed 32-bit integers, the high half first.
 */

export type Word64 = readonly [high: number, low: number];

/** The four words v0 .. v3 of the paper. */
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

/**
 * The hash of a message.
 *
 * @param key 16 octets as four 32-bit words, each little-endian
 * @param words all whole 32-bit words of the message, each little-endian
 * @param rest the 0 .. 3 octets after them
 */
export function sipHash24(key: readonly number[], words: readonly number[], rest: readonly number[] = []): Word64 {
  const [k0l = 0, k0h = 0, k1l = 0, k1h = 0] = key;
  const v: SipState = [
    0x736f6d65 ^ k0h,
    0x70736575 ^ k0l,
    0x646f7261 ^ k1h,
    0x6e646f6d ^ k1l,
    0x6c796765 ^ k0h,
    0x6e657261 ^ k0l,
    0x74656462 ^ k1h,
    0x79746573 ^ k1l,
  ];
  const pairs = words.length >> 1;
  for (let i = 0; i < pairs; i++) compress(v, words[2 * i + 1] as number, words[2 * i] as number);

  // The last word: the octets that are left, then zeros, then the length of the message modulo 256.
  const tail = (rest[0] ?? 0) | ((rest[1] ?? 0) << 8) | ((rest[2] ?? 0) << 16);
  const length = (4 * words.length + rest.length) << 24;
  if (words.length % 2 === 0) compress(v, length, tail);
  else compress(v, length | tail, words[words.length - 1] as number);

  v[5] ^= 0xff;
  for (let round = 0; round < 4; round++) sipRound(v);
  return [v[0] ^ v[2] ^ v[4] ^ v[6], v[1] ^ v[3] ^ v[5] ^ v[7]];
}

/** The hash of octets (0 .. 255) under a key of 16 octets: the form in which the test vectors are published. */
export function sipHash24Octets(key: readonly number[], octets: readonly number[]): Word64 {
  const whole = octets.length & ~3;
  return sipHash24(wordsOf(key), wordsOf(octets.slice(0, whole)), octets.slice(whole));
}

function wordsOf(octets: readonly number[]): number[] {
  const words: number[] = [];
  octets.forEach((octet, i) => {
    words[i >> 2] = (words[i >> 2] ?? 0) | (octet << (8 * (i & 3)));
  });
  return words;
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
