/**
 * Sequence numbers: 32 bits, arithmetic modulo 2^32, compared as RFC 9293 3.4 asks. A comparison is meaningful
 * only between numbers less than 2^31 apart.
 */
declare const brand: unique symbol;
export type SeqNum = number & { readonly [brand]: 'SeqNum' };

/** Any integer, taken modulo 2^32. */
export const seqNum = (n: number): SeqNum => (n >>> 0) as SeqNum;

/** a + n modulo 2^32; n may be negative. */
export const seqAdd = (a: SeqNum, n: number): SeqNum => ((a + n) >>> 0) as SeqNum;

/** How far b lies after a, from -2^31 to 2^31 - 1. */
export const seqDiff = (b: SeqNum, a: SeqNum): number => (b - a) | 0;

/** a < b */
export const seqLt = (a: SeqNum, b: SeqNum): boolean => seqDiff(a, b) < 0;

/** a =< b */
export const seqLe = (a: SeqNum, b: SeqNum): boolean => seqDiff(a, b) <= 0;

/** The later of the two. */
export const seqMax = (a: SeqNum, b: SeqNum): SeqNum => (seqLt(a, b) ? b : a);

/** start =< n < start + size, size in octets of sequence space. */
export const seqInWindow = (n: SeqNum, start: SeqNum, size: number): boolean => (n - start) >>> 0 < size;
