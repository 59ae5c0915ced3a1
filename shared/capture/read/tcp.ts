/** The TCP header (RFC 9293 3.1) of a datagram. */
import { folded, sumOf } from '../checksum.ts';
import type { SkipCode } from '../item.ts';
import { type CapturedSegment, flagsOf } from '../segment.ts';
import type { Datagram, Frame } from './frame.ts';
import { u8, u16, u32 } from './octets.ts';
import { decodeOptions } from './options.ts';

const HEADER = 20;
const ACK = 0x10;
const URG = 0x20;
const NOTHING = new Uint8Array(0);

export function decodeTcp(frame: Frame, datagram: Datagram): CapturedSegment | SkipCode {
  const { data } = frame;
  const { start } = datagram;
  if (start + HEADER > datagram.end) return 'malformed';
  if (start + HEADER > frame.end) return 'cut';
  const text = start + (u8(data, start + 12) >> 4) * 4;
  if (text < start + HEADER || text > datagram.end) return 'malformed';
  const here = Math.min(frame.end, datagram.end);
  const mask = u16(data, start + 12) & 0x1ff;
  return {
    item: 'segment',
    n: frame.n,
    at: frame.at,
    interface: frame.interface,
    direction: frame.direction,
    from: { address: datagram.source, port: u16(data, start) },
    to: { address: datagram.destination, port: u16(data, start + 2) },
    seq: u32(data, start + 4),
    ack: mask & ACK ? u32(data, start + 8) : null,
    flags: flagsOf(mask),
    wnd: u16(data, start + 14),
    len: datagram.end - text,
    payload: frame.keepsText && here > text ? data.slice(text, here) : NOTHING,
    options: decodeOptions(data, start + HEADER, Math.min(text, here)),
    urgent: mask & URG ? u16(data, start + 18) : null,
    checksum: judgeChecksum(data, datagram, here),
    truncated: here < datagram.end,
    fragment: datagram.fragment,
    comment: frame.comment,
  };
}

function judgeChecksum(data: Uint8Array, datagram: Datagram, here: number): CapturedSegment['checksum'] {
  const { start, end, pseudo } = datagram;
  const field = u16(data, start + 16);
  const length = end - start;
  // A stack that leaves the work to the card begins it with the pseudo-header, with or without the length, or writes nothing.
  const begun = pseudo !== null && (field === folded(pseudo + length) || field === pseudo);
  if (pseudo === null || datagram.fragment || here < end) return begun ? 'offloaded' : 'unknown';
  if (folded(sumOf(data, start, end, pseudo + (length & 0xffff) + (length >>> 16))) === 0xffff) return 'right';
  return begun || field === 0 ? 'offloaded' : 'wrong';
}
