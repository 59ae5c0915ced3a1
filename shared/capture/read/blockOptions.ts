/** The options at the end of a pcapng block: a code and a length of 16 bits each, the value, and zeros up to the next four octets. */
import type { ByteOrder } from './octets.ts';

export type BlockOptions = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

const NONE: BlockOptions = new Map();

/** Each option's last value; what leads out of the block is no option. */
export function blockOptions(order: ByteOrder, data: Uint8Array, from: number, to: number): BlockOptions {
  if (from + 4 > to) return NONE;
  const found = new Map<number, { from: number; to: number }>();
  let at = from;
  while (at + 4 <= to) {
    const code = order.u16(data, at);
    const value = at + 4;
    const end = value + order.u16(data, at + 2);
    if (code === 0 || end > to) break;
    found.set(code, { from: value, to: end });
    at = value + padded(end - value);
  }
  return found;
}

export const padded = (octets: number): number => (octets + 3) & ~3;
