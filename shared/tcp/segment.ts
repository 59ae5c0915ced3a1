/** A segment as the judge sees it (RFC 9293 3.1, without ports, options and urgent data). */
import { type SeqNum, seqAdd } from './seq.ts';

export const CONTROL_BITS = ['SYN', 'FIN', 'RST', 'PSH', 'ACK'] as const;
export type ControlBit = (typeof CONTROL_BITS)[number];

export interface Segment {
  readonly seq: SeqNum;
  /** The acknowledgment field; null if and only if the ACK bit is off. */
  readonly ack: SeqNum | null;
  /** Control bits without ACK (which `ack` says), in the order of CONTROL_BITS. */
  readonly ctl: readonly Exclude<ControlBit, 'ACK'>[];
  /** Octets of text. */
  readonly len: number;
  readonly wnd: number;
}

export const has = (segment: Segment, bit: ControlBit): boolean =>
  bit === 'ACK' ? segment.ack !== null : segment.ctl.includes(bit);

/** SEG.LEN: octets of text, plus one for SYN and one for FIN (RFC 9293 3.4). */
export const segLen = (segment: Segment): number =>
  segment.len + (has(segment, 'SYN') ? 1 : 0) + (has(segment, 'FIN') ? 1 : 0);

/** SEG.SEQ + SEG.LEN: the number after the last one that the segment occupies. */
export const segEnd = (segment: Segment): SeqNum => seqAdd(segment.seq, segLen(segment));

/** The kinds of segment; `DATA` is PSH,ACK with text, `FIN` is FIN,ACK. Kinds that only mistakes or strangers send are here too. */
export const KINDS = [
  'SYN',
  'SYN,ACK',
  'ACK',
  'DATA',
  'FIN',
  'RST',
  'RST,ACK',
  'bare FIN',
  'SYN,FIN',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf(segment: Segment): Kind {
  const ack = segment.ack !== null;
  if (has(segment, 'RST')) return ack ? 'RST,ACK' : 'RST';
  if (has(segment, 'SYN')) return has(segment, 'FIN') ? 'SYN,FIN' : ack ? 'SYN,ACK' : 'SYN';
  if (has(segment, 'FIN')) return ack ? 'FIN' : 'bare FIN';
  if (!ack) return 'other';
  return segment.len > 0 ? 'DATA' : 'ACK';
}
