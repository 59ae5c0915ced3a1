/** Octets as they are written, in the order of networks. */

export const be16 = (n: number): readonly number[] => [(n >>> 8) & 0xff, n & 0xff];
export const be32 = (n: number): readonly number[] => [...be16(n >>> 16), ...be16(n)];
