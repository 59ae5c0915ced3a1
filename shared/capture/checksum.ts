/** The Internet checksum (RFC 1071), as IP and TCP use it. */

/** The sum of 16-bit words so far, with those of these octets; an odd last octet counts as the high half of a word. */
export function sumOf(data: Uint8Array, from: number, to: number, sum = 0): number {
  let total = sum;
  const even = to - ((to - from) & 1);
  // Fewer than 2^21 words, so that the sum stays exact.
  for (let i = from; i < even; i += 2) total += ((data[i] as number) << 8) | (data[i + 1] as number);
  return even < to ? total + ((data[even] as number) << 8) : total;
}

/** Folded to 16 bits with end-around carry. */
export function folded(sum: number): number {
  let rest = sum;
  while (rest > 0xffff) rest = (rest & 0xffff) + Math.floor(rest / 0x10000);
  return rest;
}
