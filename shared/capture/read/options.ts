/** TCP options (RFC 9293 3.2; 7323; 2018; 7413), as far as they are there. */
import type { TcpOptions } from '../segment.ts';
import { u8, u16, u32 } from './octets.ts';

const END = 0;
const PAD = 1;
/** RFC 6994: what is tried out has kind 253 or 254, and two octets that say whose it is; fast open had these. */
const EXPERIMENT = 254;
const FAST_OPEN_MAGIC = 0xf989;

const NONE: TcpOptions = {};

type Building = { -readonly [key in keyof TcpOptions]: TcpOptions[key] };

export function decodeOptions(data: Uint8Array, from: number, to: number): TcpOptions {
  if (from >= to) return NONE;
  const options: Building = {};
  let at = from;
  while (at < to) {
    const kind = u8(data, at);
    if (kind === END) break;
    if (kind === PAD) {
      at++;
      continue;
    }
    const length = at + 1 < to ? u8(data, at + 1) : 0;
    if (length < 2 || at + length > to) {
      options.broken = true;
      break;
    }
    if (!takeOption(options, kind, data, at + 2, at + length)) options.others = [...(options.others ?? []), kind];
    at += length;
  }
  return options;
}

/** Whether it is one that is known, of a length that it can have. */
function takeOption(options: Building, kind: number, data: Uint8Array, from: number, to: number): boolean {
  const size = to - from;
  if (kind === 2 && size === 2) options.mss = u16(data, from);
  else if (kind === 3 && size === 1) options.windowScale = u8(data, from);
  else if (kind === 4 && size === 0) options.sackPermitted = true;
  else if (kind === 5 && size > 0 && size % 8 === 0) options.sack = blocks(data, from, to);
  else if (kind === 8 && size === 8) options.timestamps = { value: u32(data, from), echo: u32(data, from + 4) };
  else if (kind === 34) options.fastOpen = data.slice(from, to);
  else if (kind === EXPERIMENT && size >= 2 && u16(data, from) === FAST_OPEN_MAGIC)
    options.fastOpen = data.slice(from + 2, to);
  else return false;
  return true;
}

function blocks(data: Uint8Array, from: number, to: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = from; at < to; at += 8) found.push([u32(data, at), u32(data, at + 4)]);
  return found;
}
