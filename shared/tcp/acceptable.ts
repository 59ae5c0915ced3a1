/** The first step of SEGMENT ARRIVES: is a segment in the window, and which part of it is new (RFC 9293 3.10.7.4, Table 6). */
import { has, type Segment, segEnd, segLen } from './segment.ts';
import { type SeqNum, seqAdd, seqDiff, seqInWindow, seqLt } from './seq.ts';
import type { Tcb } from './tcb.ts';

type Window = Pick<Tcb, 'rcvNxt' | 'rcvWnd'>;

/** Table 6, row by row. */
export function acceptable({ rcvNxt, rcvWnd }: Window, segment: Segment): boolean {
  const length = segLen(segment);
  const first = seqInWindow(segment.seq, rcvNxt, rcvWnd);
  if (length === 0) return rcvWnd === 0 ? segment.seq === rcvNxt : first;
  if (rcvWnd === 0) return false;
  return first || seqInWindow(seqAdd(segEnd(segment), -1), rcvNxt, rcvWnd);
}

/** Where an RST has to lie: in the window, and a zero window still has its left edge. */
export const inWindow = ({ rcvNxt, rcvWnd }: Window, seq: SeqNum): boolean =>
  seq === rcvNxt || seqInWindow(seq, rcvNxt, rcvWnd);

/**
 * "It is assumed that the segment is the idealized segment that begins at RCV.NXT and does not exceed the window":
 * cuts off what lies left and right of the window, SYN and FIN among it. A segment above a gap keeps its gap.
 */
export function trimmed(window: Window, segment: Segment): Segment {
  return trimRight(window, trimLeft(window, segment));
}

function trimLeft({ rcvNxt }: Window, segment: Segment): Segment {
  let old = seqDiff(rcvNxt, segment.seq);
  if (old <= 0) return segment;
  const syn = has(segment, 'SYN') ? 1 : 0;
  old -= syn;
  const text = Math.min(old, segment.len);
  const ctl = segment.ctl.filter((bit) => bit !== 'SYN' && !(bit === 'FIN' && old > segment.len));
  return { ...segment, seq: rcvNxt, ctl, len: segment.len - text };
}

function trimRight({ rcvNxt, rcvWnd }: Window, segment: Segment): Segment {
  const edge = seqAdd(rcvNxt, rcvWnd);
  const over = seqDiff(segEnd(segment), edge);
  if (over <= 0 || segLen(segment) === 0) return segment;
  const fin = has(segment, 'FIN') ? 1 : 0;
  const len = Math.max(0, segment.len - Math.max(0, over - fin));
  return { ...segment, ctl: segment.ctl.filter((bit) => bit !== 'FIN'), len };
}

/** Does any of it lie above a gap? */
export const aboveGap = ({ rcvNxt }: Window, segment: Segment): boolean => seqLt(rcvNxt, segment.seq);
