/** From the first octet of a frame to its IP header, for each link type that is known (numbers of LINKTYPE_). */
import type { SkipCode } from '../item.ts';
import type { CapturedSegment } from '../segment.ts';
import type { Frame } from './frame.ts';
import { decodeIp } from './ip.ts';
import { BIG, LITTLE, u8, u16 } from './octets.ts';

type Decoder = (frame: Frame) => CapturedSegment | SkipCode;

const IPV4 = 0x0800;
const IPV6 = 0x86dd;
/** 802.1Q, 802.1ad (QinQ), and what came before it. */
const TAGS: readonly number[] = [0x8100, 0x88a8, 0x9100, 0x9200];
const PPPOE = 0x8864;
const SNAP = [0xaa, 0xaa, 3, 0, 0, 0] as const;

/** What follows an EtherType that lies at `at`. */
function byType(frame: Frame, at: number): CapturedSegment | SkipCode {
  const { data, end } = frame;
  let here = at;
  while (here + 2 <= end && TAGS.includes(u16(data, here))) here += 4;
  if (here + 2 > end) return 'cut';
  const type = u16(data, here);
  if (type === IPV4 || type === IPV6) return decodeIp(frame, here + 2);
  if (type === PPPOE) return byPpp(frame, here + 8);
  // Below 1536 it is a length, and the type may follow in a SNAP header.
  const snap = type < 1536 && here + 10 <= end && SNAP.every((octet, i) => u8(data, here + 2 + i) === octet);
  return snap ? byType(frame, here + 8) : 'not-ip';
}

function byPpp(frame: Frame, at: number): CapturedSegment | SkipCode {
  if (at + 2 > frame.end) return 'cut';
  const protocol = u16(frame.data, at);
  return protocol === 0x21 || protocol === 0x57 ? decodeIp(frame, at + 2) : 'not-ip';
}

const ethernet: Decoder = (frame) => byType(frame, frame.start + 12);

const DIRECTIONS: readonly Frame['direction'][] = ['in', null, null, null, 'out'];

/** Linux cooked: the packet's way past this machine, and further on the EtherType. */
const cooked =
  (wayAt: (frame: Frame) => number, typeAt: number, header: number): Decoder =>
  (frame) => {
    const { data, start, end } = frame;
    if (start + header > end) return 'cut';
    const direction = frame.direction ?? DIRECTIONS[wayAt(frame)] ?? null;
    const type = u16(data, start + typeAt);
    const known = { ...frame, direction };
    if (type === IPV4 || type === IPV6) return decodeIp(known, start + header);
    // A tag's own two octets stand at the head of what follows.
    return TAGS.includes(type) ? byType(known, start + header + 2) : 'not-ip';
  };

/** The number of an address family: IPv4 is 2 everywhere, IPv6 another one on each system. */
const INET = 2;
const INET6: readonly number[] = [10, 24, 28, 30];

/** In the order of the machine that captured, which the file does not say: only one of the two makes sense. */
const loopback: Decoder = (frame) => {
  const { data, start, end } = frame;
  if (start + 4 > end) return 'cut';
  const families = [LITTLE.u32(data, start), BIG.u32(data, start)];
  return families.some((family) => family === INET || INET6.includes(family)) ? decodeIp(frame, start + 4) : 'not-ip';
};

const raw: Decoder = (frame) => decodeIp(frame, frame.start);

const LINKS: { readonly [linktype: number]: Decoder } = {
  0: loopback,
  1: ethernet,
  9: (frame) => byPpp(frame, frame.start + (u8(frame.data, frame.start) === 0xff ? 2 : 0)),
  // What some systems wrote for raw IP before it had a number.
  12: raw,
  14: raw,
  101: raw,
  108: loopback,
  113: cooked(({ data, start }) => u16(data, start), 14, 16),
  228: raw,
  229: raw,
  276: cooked(({ data, start }) => u8(data, start + 10), 0, 20),
};

export const isKnown = (linktype: number): boolean => Object.hasOwn(LINKS, linktype);

export function decodeFrame(frame: Frame): CapturedSegment | SkipCode {
  if (frame.start >= frame.end) return 'cut';
  return LINKS[frame.linktype]?.(frame) ?? 'link-type';
}
