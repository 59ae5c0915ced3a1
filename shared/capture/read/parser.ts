/** What both formats share: packets counted, stamps made relative, and each packet made an item. */
import type { CaptureItem, CaptureWarning, FailureCode, WarningCode } from '../item.ts';
import type { Frame } from './frame.ts';
import { decodeFrame, isKnown } from './link.ts';
import type { Queue } from './queue.ts';

/** No packet, and no block that describes packets, is longer: with room to spare, since a card may be handed 512 KiB at once. */
export const LONGEST = 1 << 20;

/** What is known of the file so far. */
export interface Course {
  readonly queue: Queue;
  /** What `push` is about to give out. */
  out: CaptureItem[];
  packets: number;
  began: { readonly seconds: number; readonly nanoseconds: number } | null;
  /** Of the last packet. */
  at: number;
  /** Whether it has been said that a packet had no stamp. */
  toldOfTime: boolean;
  readonly keepsText: boolean;
  readonly linktypes: Set<number>;
  failure: FailureCode | null;
}

export interface Parser {
  readonly format: 'pcap' | 'pcapng';
  /** Takes what stands at the front of the queue; false where that is not whole yet, or nothing more is read. */
  take(): boolean;
  /** The file is over: says what is missing. */
  end(): void;
}

export function warn(
  { out, queue }: Course,
  code: WarningCode,
  value: number | null = null,
  offset = queue.offset,
): void {
  out.push({ item: 'warning', code, offset, value } satisfies CaptureWarning);
}

/** The link type of an interface, and a word where it is one that is not known. */
export function meet(course: Course, linktype: number): void {
  if (!isKnown(linktype) && !course.linktypes.has(linktype)) warn(course, 'link-type', linktype);
  course.linktypes.add(linktype);
}

export function stamp(course: Course, seconds: number, nanoseconds: number): number {
  course.began ??= { seconds, nanoseconds };
  course.at = (seconds - course.began.seconds) * 1e9 + (nanoseconds - course.began.nanoseconds);
  return course.at;
}

export function give(course: Course, packet: Omit<Frame, 'n' | 'keepsText'>): void {
  const n = ++course.packets;
  const decoded = decodeFrame({ n, keepsText: course.keepsText, ...packet });
  course.out.push(typeof decoded === 'string' ? { item: 'skipped', n, why: decoded } : decoded);
}
