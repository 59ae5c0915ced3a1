/** The blocks of a pcapng, little-endian (draft-ietf-opsawg-pcapng). */

/** LINKTYPE_RAW: a packet begins with its IP header. */
const RAW = 101;
const NANOSECONDS = 9;

interface Option {
  readonly code: number;
  readonly value: Uint8Array;
}

const UTF8 = new TextEncoder();

/** An option holds this much at the most; a comment is cut where a character ends. */
const LONGEST_VALUE = 0xffff;

function written(code: number, text: string): Option {
  const value = new Uint8Array(LONGEST_VALUE);
  return { code, value: value.slice(0, UTF8.encodeInto(text, value).written) };
}

const COMMENT = 1;
const SECTION_APPLICATION = 4;
const INTERFACE_NAME = 2;
const INTERFACE_DESCRIPTION = 3;
const INTERFACE_RESOLUTION = 9;

export function sectionHeader(comment: string): Uint8Array {
  const fixed = [...le32(0x1a2b3c4d), ...le16(1), ...le16(0), ...le32(0xffffffff), ...le32(0xffffffff)];
  return block(0x0a0d0d0a, fixed, new Uint8Array(0), [
    written(COMMENT, comment),
    written(SECTION_APPLICATION, 'Synfin'),
  ]);
}

export function interfaceDescription(name: string, description: string): Uint8Array {
  return block(1, [...le16(RAW), ...le16(0), ...le32(0)], new Uint8Array(0), [
    written(INTERFACE_NAME, name),
    written(INTERFACE_DESCRIPTION, description),
    { code: INTERFACE_RESOLUTION, value: Uint8Array.of(NANOSECONDS) },
  ]);
}

/** @param at milliseconds, of which an integer number fits into 53 bits as nanoseconds too */
export function enhancedPacket(at: number, packet: Uint8Array, comment: string | null): Uint8Array {
  const stamp = BigInt(at) * 1_000_000n;
  const [high, low] = [Number(stamp >> 32n), Number(stamp & 0xffffffffn)];
  const fixed = [0, high, low, packet.length, packet.length].flatMap(le32);
  return block(6, fixed, packet, comment === null ? [] : [written(COMMENT, comment)]);
}

const le16 = (n: number): readonly number[] => [n & 0xff, (n >>> 8) & 0xff];
const le32 = (n: number): readonly number[] => [...le16(n), ...le16(n >>> 16)];
const padded = (octets: number): number => (octets + 3) & ~3;

/** Type and length, what is fixed, the packet, the options with their end, and the length again; all in fours. */
function block(type: number, fixed: readonly number[], packet: Uint8Array, options: readonly Option[]): Uint8Array {
  const sizes = options.map(({ value }) => 4 + padded(value.length));
  const ofOptions = options.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 4);
  const length = 12 + fixed.length + padded(packet.length) + ofOptions;
  const octets = new Uint8Array(length);
  octets.set([...le32(type), ...le32(length), ...fixed]);
  let at = 8 + fixed.length;
  octets.set(packet, at);
  at += padded(packet.length);
  for (const { code, value } of options) {
    octets.set([...le16(code), ...le16(value.length)], at);
    octets.set(value, at + 4);
    at += 4 + padded(value.length);
  }
  octets.set(le32(length), length - 4);
  return octets;
}
