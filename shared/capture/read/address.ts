/** Addresses as people write them: dotted, and for IPv6 as RFC 5952 has it (small letters, the longest run of zeros left out). */
import { u8, u16, u32 } from './octets.ts';

/** A capture has few addresses and each of them often. Emptied when it is full, so that no file fills the memory. */
const MOST = 4096;
const known = new Map<number, string>();

export function address4(data: Uint8Array, at: number): string {
  const number = u32(data, at);
  const seen = known.get(number);
  if (seen !== undefined) return seen;
  const text = `${u8(data, at)}.${u8(data, at + 1)}.${u8(data, at + 2)}.${u8(data, at + 3)}`;
  if (known.size >= MOST) known.clear();
  known.set(number, text);
  return text;
}

export function address6(data: Uint8Array, at: number): string {
  const groups = Array.from({ length: 8 }, (_, i) => u16(data, at + 2 * i));
  const { from, length } = longestZeros(groups);
  const hex = (some: readonly number[]) => some.map((group) => group.toString(16)).join(':');
  // RFC 5952 4.2.2: one group alone is not left out.
  return length < 2 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + length))}`;
}

function longestZeros(groups: readonly number[]): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  for (let from = 0; from < groups.length; from++) {
    let length = 0;
    while (groups[from + length] === 0) length++;
    if (length > best.length) best = { from, length };
  }
  return best;
}
