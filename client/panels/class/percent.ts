/** Shares, in whole percent. */
export const percentOf = (part: number, of: number): number => (of === 0 ? 0 : Math.round((100 * part) / of));
