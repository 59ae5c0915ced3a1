/** A segment as it passed the point of capture: what the judge needs of it. The readers of `capture` make it. */
import { type SeqNum, seqAdd } from '#shared/tcp/index.ts';

/** The flags octet of the header (RFC 9293 3.1). */
export const FIN = 0x01;
export const SYN = 0x02;
export const RST = 0x04;
export const PSH = 0x08;
export const ACK = 0x10;

/** 0 is the client, 1 the server. */
export type Side = 0 | 1;

export const other = (side: Side): Side => (side === 0 ? 1 : 0);

export interface Seen {
  /** Which packet of the file, from 1. */
  readonly n: number;
  /** Seconds since the first packet of the file. */
  readonly t: number;
  readonly from: Side;
  readonly flags: number;
  readonly seq: SeqNum;
  /** Meaningful only with the ACK bit. */
  readonly ack: SeqNum;
  readonly len: number;
  /** As it stands in the header, not scaled. */
  readonly wnd: number;
  /** Shift count of the Window Scale option (RFC 7323 2.2), or NO_SCALE; null where the file cuts the options off. */
  readonly scale: number | null;
  /** It bears a Timestamps option (RFC 7323 3.2); null where the file cuts the options off. */
  readonly stamped: boolean | null;
  /** It bears SACK-permitted (RFC 2018 2); null where the file cuts the options off. */
  readonly permitsSack: boolean | null;
  /** Left and right edges of its SACK blocks (RFC 2018 3); null without them. */
  readonly sack: readonly (readonly [left: number, right: number])[] | null;
  /** TSval and TSecr (RFC 7323 3.2); null without them. */
  readonly stamp: number | null;
  readonly echo: number | null;
  /** The checksum does not fit, and nobody else was still to fill it in. */
  readonly damaged: boolean;
  /** Which way it went past the capturing machine, where the file says so. */
  readonly direction: 'in' | 'out' | null;
}

export const NO_SCALE = -1;

export const is = (seen: Seen, flag: number): boolean => (seen.flags & flag) !== 0;

/** The number after the last one that it occupies (RFC 9293 3.4). */
export const endOf = (seen: Seen): SeqNum =>
  seqAdd(seen.seq, seen.len + (is(seen, SYN) ? 1 : 0) + (is(seen, FIN) ? 1 : 0));
