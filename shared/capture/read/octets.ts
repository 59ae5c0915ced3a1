/** Numbers out of octets. Whoever asks has looked that they are there. */

export const u8 = (data: Uint8Array, at: number): number => data[at] as number;

/** Big-endian, as networks have it. */
export const u16 = (data: Uint8Array, at: number): number => (u8(data, at) << 8) | u8(data, at + 1);

export const u32 = (data: Uint8Array, at: number): number => ((u16(data, at) << 16) | u16(data, at + 2)) >>> 0;

/** A file's own order. */
export interface ByteOrder {
  readonly isLittle: boolean;
  u16(data: Uint8Array, at: number): number;
  u32(data: Uint8Array, at: number): number;
}

export const BIG: ByteOrder = { isLittle: false, u16, u32 };

export const LITTLE: ByteOrder = {
  isLittle: true,
  u16: (data, at) => u8(data, at) | (u8(data, at + 1) << 8),
  u32: (data, at) => (LITTLE.u16(data, at) | (LITTLE.u16(data, at + 2) << 16)) >>> 0,
};
