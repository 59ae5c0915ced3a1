/** A segment of the game as octets: raw IPv4 and TCP, with checksums, without options, since no end of a match sends any. */
import { CONTROL_BITS, has, type Segment } from '#shared/tcp/index.ts';
import { folded, sumOf } from '../checksum.ts';
import { maskOf } from '../segment.ts';
import { be16, be32 } from './octets.ts';

export interface Address {
  readonly host: readonly [number, number, number, number];
  readonly port: number;
}

const TCP = 6;
const IP_HEADER = 20;
const TCP_HEADER = 20;
const DONT_FRAGMENT = 0x4000;
const HOPS = 64;

/** @param id what all copies of one transmission have in common: IPv4's identification */
export function packetOf(from: Address, to: Address, segment: Segment, id: number): Uint8Array {
  const length = TCP_HEADER + segment.len;
  const packet = new Uint8Array(IP_HEADER + length);
  packet.set([0x45, 0, ...be16(IP_HEADER + length), ...be16(id), ...be16(DONT_FRAGMENT), HOPS, TCP, 0, 0]);
  packet.set([...from.host, ...to.host], 12);
  packet.set(be16(checksum(sumOf(packet, 0, IP_HEADER))), 10);

  const flags = maskOf(CONTROL_BITS.filter((bit) => has(segment, bit)));
  packet.set([...be16(from.port), ...be16(to.port), ...be32(segment.seq), ...be32(segment.ack ?? 0)], IP_HEADER);
  packet.set([(TCP_HEADER / 4) << 4, flags, ...be16(segment.wnd), 0, 0, 0, 0], IP_HEADER + 12);
  for (let i = 0; i < segment.len; i++) packet[IP_HEADER + TCP_HEADER + i] = octetOf(segment.seq + i);
  const pseudo = sumOf(packet, 12, IP_HEADER, TCP + length);
  packet.set(be16(checksum(sumOf(packet, IP_HEADER, packet.length, pseudo))), IP_HEADER + 16);
  return packet;
}

const checksum = (sum: number): number => ~folded(sum) & 0xffff;

/**
 * The text of a match is so and so many octets. Here each has a value by its sequence number, so that copies are copies: Greek letters,
 * two octets each, in which no dissector on the server's port sees the beginning of something and waits for its end.
 */
const ALPHABET = new TextEncoder().encode('αβγδεζηθικλμνξοπρστυφχψω');
const octetOf = (seq: number): number => ALPHABET[(seq >>> 0) % ALPHABET.length] as number;
