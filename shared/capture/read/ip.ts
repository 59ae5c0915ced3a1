/** From the first octet of an IP header to the TCP header, or why there is none. */
import { folded, sumOf } from '../checksum.ts';
import type { SkipCode } from '../item.ts';
import type { CapturedSegment } from '../segment.ts';
import { address4, address6 } from './address.ts';
import type { Frame } from './frame.ts';
import { u8, u16 } from './octets.ts';
import { decodeTcp } from './tcp.ts';

const TCP = 6;

export function decodeIp(frame: Frame, at: number): CapturedSegment | SkipCode {
  if (at >= frame.end) return 'cut';
  const version = u8(frame.data, at) >> 4;
  if (version === 4) return decode4(frame, at);
  return version === 6 ? decode6(frame, at) : 'malformed';
}

function decode4(frame: Frame, at: number): CapturedSegment | SkipCode {
  const { data, end, wireEnd } = frame;
  if (at + 20 > end) return 'cut';
  const header = (u8(data, at) & 0xf) * 4;
  // A network card that cuts a large segment up fills the length in for each part, and the capture is made before.
  const total = u16(data, at + 2) || wireEnd - at;
  if (header < 20 || total < header) return 'malformed';
  if (u8(data, at + 9) !== TCP) return 'not-tcp';
  const place = u16(data, at + 6);
  if ((place & 0x1fff) > 0) return 'fragment';
  return decodeTcp(frame, {
    source: address4(data, at + 12),
    destination: address4(data, at + 16),
    start: at + header,
    end: at + total,
    fragment: (place & 0x2000) > 0,
    pseudo: folded(sumOf(data, at + 12, at + 20, TCP)),
  });
}

const HOP_BY_HOP = 0;
const ROUTING = 43;
const FRAGMENT = 44;
const ESP = 50;
const AH = 51;
/** Destination options, mobility, host identity, shim6: 8 octets and as many more, as the second octet says. */
const LIKE_OPTIONS: readonly number[] = [HOP_BY_HOP, ROUTING, 60, 135, 139, 140];

function decode6(frame: Frame, at: number): CapturedSegment | SkipCode {
  const { data, end, wireEnd } = frame;
  if (at + 40 > end) return 'cut';
  const length = u16(data, at + 4);
  const last = length === 0 ? wireEnd : at + 40 + length;
  let next = u8(data, at + 6);
  let here = at + 40;
  let fragment = false;
  let routed = false;
  while (next !== TCP) {
    if (next === ESP) return 'encrypted';
    if (next !== FRAGMENT && next !== AH && !LIKE_OPTIONS.includes(next)) return 'not-tcp';
    if (here + 8 > last) return 'malformed';
    if (here + 8 > end) return 'cut';
    if (next === FRAGMENT) {
      const place = u16(data, here + 2);
      if (place >> 3 > 0) return 'fragment';
      fragment = (place & 1) > 0;
    }
    if (next === ROUTING && u8(data, here + 3) > 0) routed = true;
    const size = u8(data, here + 1);
    const octets = next === FRAGMENT ? 8 : next === AH ? (size + 2) * 4 : (size + 1) * 8;
    next = u8(data, here);
    here += octets;
  }
  return decodeTcp(frame, {
    source: address6(data, at + 8),
    destination: address6(data, at + 24),
    start: here,
    end: last,
    fragment,
    pseudo: routed ? null : folded(sumOf(data, at + 8, at + 40, TCP)),
  });
}
