/** The blocks of a pcapng that are read: interfaces, what they lost, and packets in three forms. */
import { type BlockOptions, blockOptions, padded } from './blockOptions.ts';
import { type ByteOrder, u8 } from './octets.ts';
import { type Course, give, meet, stamp, warn } from './parser.ts';
import { secondsOf, ticksPerSecond } from './ticks.ts';

export interface Section {
  readonly order: ByteOrder;
  /** Whether its version is one that can be read. */
  readonly isKnown: boolean;
  readonly interfaces: Interface[];
  /** How many interfaces the sections before had. */
  readonly first: number;
}

interface Interface {
  readonly linktype: number;
  /** 0: no limit. */
  readonly snapLength: number;
  readonly perSecond: bigint;
  readonly offset: number;
}

/** The body of a block, between its two lengths. */
export interface Block {
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** More than a machine has: a file that says so fills no memory with them. */
const MOST_INTERFACES = 4096;

const COMMENT = 1;
const FLAGS = 2;
const TIME_RESOLUTION = 9;
const TIME_OFFSET = 14;
const DROPPED_BY_INTERFACE = 5;

const MICROSECONDS = 1_000_000n;

export function readInterface(course: Course, { order, interfaces }: Section, { data, from, to }: Block): void {
  if (from + 8 > to || interfaces.length >= MOST_INTERFACES) return;
  const linktype = order.u16(data, from);
  const options = blockOptions(order, data, from + 8, to);
  const resolution = options.get(TIME_RESOLUTION);
  const offset = options.get(TIME_OFFSET);
  meet(course, linktype);
  interfaces.push({
    linktype,
    snapLength: order.u32(data, from + 4),
    perSecond: resolution && resolution.to > resolution.from ? ticksPerSecond(u8(data, resolution.from)) : MICROSECONDS,
    offset: offset && offset.to - offset.from === 8 ? signed64(order, data, offset.from) : 0,
  });
}

function signed64(order: ByteOrder, data: Uint8Array, at: number): number {
  const [low, high] = halves(order, data, at);
  return (high | 0) * 2 ** 32 + low;
}

/** A whole of 64 bits is in the order of the file, unlike a stamp, whose high half always comes first. */
function halves(order: ByteOrder, data: Uint8Array, at: number): readonly [low: number, high: number] {
  const [first, second] = [order.u32(data, at), order.u32(data, at + 4)];
  return order.isLittle ? [first, second] : [second, first];
}

export function readStatistics(course: Course, { order }: Section, { data, from, to }: Block): void {
  const lost = blockOptions(order, data, from + 12, to).get(DROPPED_BY_INTERFACE);
  if (!lost || lost.to - lost.from !== 8) return;
  const [low, high] = halves(order, data, lost.from);
  if (low + high > 0) warn(course, 'lost', high * 2 ** 32 + low);
}

/** Where the three forms of a packet have what. */
const FORMS = {
  enhanced: { header: 20, interface: 'u32' },
  obsolete: { header: 20, interface: 'u16' },
  simple: { header: 4, interface: null },
} as const;

export const readPacket =
  (form: keyof typeof FORMS) =>
  (course: Course, section: Section, { data, from, to }: Block): void => {
    const { order } = section;
    const { header, interface: width } = FORMS[form];
    const index = width === null ? 0 : from + 4 <= to ? order[width](data, from) : -1;
    const on = section.interfaces[index];
    const first = from + header;
    if (on === undefined || first > to) {
      skip(course, on === undefined ? 'no-interface' : 'malformed');
      return;
    }
    const original = order.u32(data, first - 4);
    const room = to - first;
    const captured = width === null ? Math.min(original, on.snapLength || original, room) : order.u32(data, first - 8);
    if (captured > room) {
      skip(course, 'malformed');
      return;
    }
    const options = width === null ? NO_OPTIONS : blockOptions(order, data, first + padded(captured), to);
    give(course, {
      at:
        width === null
          ? withoutTime(course)
          : stampOf(course, on, order.u32(data, from + 4), order.u32(data, from + 8)),
      interface: section.first + index,
      linktype: on.linktype,
      direction: directionOf(order, data, options),
      comment: commentOf(data, options),
      data,
      start: first,
      end: first + captured,
      wireEnd: first + Math.max(captured, original),
    });
  };

const NO_OPTIONS: BlockOptions = new Map();

function skip(course: Course, why: 'no-interface' | 'malformed'): void {
  course.out.push({ item: 'skipped', n: ++course.packets, why });
}

function stampOf(course: Course, { perSecond, offset }: Interface, high: number, low: number): number {
  const [seconds, nanoseconds] = secondsOf(high, low, perSecond);
  return stamp(course, seconds + offset, nanoseconds);
}

function withoutTime(course: Course): number {
  if (!course.toldOfTime) warn(course, 'no-time');
  course.toldOfTime = true;
  return course.at;
}

const WAYS = [null, 'in', 'out', null] as const;

function directionOf(order: ByteOrder, data: Uint8Array, options: BlockOptions): 'in' | 'out' | null {
  const flags = options.get(FLAGS);
  return flags && flags.to - flags.from === 4 ? (WAYS[order.u32(data, flags.from) & 3] ?? null) : null;
}

const UTF8 = new TextDecoder();

function commentOf(data: Uint8Array, options: BlockOptions): string | null {
  const comment = options.get(COMMENT);
  return comment ? UTF8.decode(data.subarray(comment.from, comment.to)) : null;
}
