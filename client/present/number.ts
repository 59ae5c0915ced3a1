/** Numbers as a player types them: decimal, 32 bits. */

/** The number, or null if the text is not yet one or does not fit into 32 bits. */
export function parse32(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value < 2 ** 32 ? value : null;
}

/** Only digits, at most ten; leading zeros go. */
export const cleanDigits = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, 10);

/** It has digits and is none: too big. */
export const isTooBig = (text: string): boolean => /^\d+$/.test(text) && parse32(text) === null;
