/** The stamps of pcapng: 64 bits of ticks, whose length each interface chooses. */

const LIMB = 0x10000;
/** Times `LIMB` still exact. */
const MOST = 2 ** 37;

/**
 * Seconds and nanoseconds of so many ticks.
 *
 * @param perSecond how many there are in a second
 */
export function secondsOf(
  high: number,
  low: number,
  perSecond: bigint,
): readonly [seconds: number, nanoseconds: number] {
  if (perSecond > MOST) {
    const ticks = (BigInt(high) << 32n) | BigInt(low);
    return [Number(ticks / perSecond), Number(((ticks % perSecond) * 1_000_000_000n) / perSecond)];
  }
  // By hand, since a capture has millions of them: a division in writing, of 16 bits a time.
  const divisor = Number(perSecond);
  let [seconds, rest] = [0, 0];
  for (const limb of [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff]) {
    const value = rest * LIMB + limb;
    const digit = Math.floor(value / divisor);
    seconds = seconds * LIMB + digit;
    rest = value - digit * divisor;
  }
  return [seconds, Math.floor((rest * 1e9) / divisor)];
}

/** What the octet of if_tsresol says: a negative power of 10, or of 2 where its highest bit is set. */
export const ticksPerSecond = (octet: number): bigint =>
  octet & 0x80 ? 2n ** BigInt(octet & 0x7f) : 10n ** BigInt(octet);
