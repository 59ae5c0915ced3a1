/** Hexadecimal digits in fewer characters, fit for an address. */
const SIX_BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Each three hexadecimal digits as two characters. */
export const inSixBits = (hex: string): string =>
  hex.replace(/.{3}/g, (three) => {
    const bits = Number.parseInt(three, 16);
    return `${SIX_BITS[bits >> 6]}${SIX_BITS[bits & 63]}`;
  });
