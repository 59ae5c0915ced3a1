/**
 * What a segment is, as the link names it: control bits, incarnation, relative numbers. Pairs on one board meet
 * the same luck as long as they send the same segments, whatever their ISNs are and whenever they send.
 */
import {
  has,
  isShut,
  kindOf,
  type LegalMove,
  type Segment,
  type SeqNum,
  type State,
  segLen,
  seqDiff,
  seqLt,
  type Tcb,
} from '#shared/tcp/index.ts';

/** What a segment means to the connection: networks that are out to hurt, and scripts, speak of these. */
export const ROLES = [
  'syn',
  'syn-ack',
  'handshake-ack',
  'data',
  'ack',
  'probe', // an octet into a closed window, or a keepalive
  'window', // an ACK whose news is the window
  'fin',
  'fin-ack',
  'last-ack',
  'rst',
] as const;
export type Role = (typeof ROLES)[number];

export interface Naming {
  readonly label: string;
  readonly role: Role;
  /** The place among the labels of its lane, in the order of sequence numbers. */
  readonly order: number;
}

/** Names a segment that the end with this TCB (as it is after sending) puts on the wire, as what its move is called. */
export function nameOf(
  segment: Segment,
  tcb: Tcb,
  incarnation: number,
  mss: number,
  code: LegalMove['code'] | null = null,
): Naming {
  const known = tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN';
  // A SYN,ACK for which no TCB is kept begins numbers of its own, as any does.
  const isCookie = tcb.state === 'LISTEN' && has(segment, 'SYN');
  const seq = isCookie ? 0 : relative(segment.seq, known ? tcb.iss : null, tcb.sndNxt);
  const ack = segment.ack === null ? null : relative(segment.ack, tcb.irs, tcb.rcvNxt);
  const ctl = [...segment.ctl, ...(segment.ack === null ? [] : ['ACK'])].join('+');
  const takesNumbers = segLen(segment) > 0;
  // Where windows move, an ACK may say nothing new but its window.
  const window = tcb.rcvUser === null ? '' : ` of ${segment.wnd}`;
  const numbers = takesNumbers ? `${seq ?? 'none'}+${segment.len}` : `${seq ?? 'none'}/${ack ?? 'none'}${window}`;
  return {
    label: `${ctl} ${incarnation} ${numbers}`,
    role: tcb.rcvUser !== null && code !== null && TELLS.includes(code) ? 'window' : roleOf(segment, tcb, seq, ack),
    order: place(seq, mss) + (takesNumbers ? 0 : place(ack, mss)),
  };
}

/** Moves by which an end whose window moves says nothing but how wide it is; a needless one shares the fate of the one before. */
const TELLS: readonly LegalMove['code'][] = ['window', 'window-unchanged', 'window-silly', 'ack-says-nothing-new'];

/**
 * The label of DATA in the first connection of an end, for scripts of the network that mean one piece of its text.
 *
 * @param first its SEG.SEQ relative to the ISS: the first octet of text is 1
 */
export const labelOfText = (first: number, octets: number): string => `PSH+ACK 1 ${first}+${octets}`;

/** How far a number lies above the first of its incarnation; one that is of no incarnation has no place in it. */
function relative(n: SeqNum, first: SeqNum | null, next: SeqNum): number | null {
  return first === null || seqLt(n, first) || seqLt(next, n) ? null : seqDiff(n, first);
}

const place = (n: number | null, mss: number): number => (n === null ? 0 : Math.ceil(n / mss));

function roleOf(segment: Segment, tcb: Tcb, seq: number | null, ack: number | null): Role {
  if (has(segment, 'RST')) return 'rst';
  if (has(segment, 'SYN')) return segment.ack === null ? 'syn' : 'syn-ack';
  if (has(segment, 'FIN')) return 'fin';
  if (segment.len > 0) return isShut(tcb) ? 'probe' : 'data';
  if (kindOf(segment) === 'ACK' && seqLt(segment.seq, tcb.sndNxt)) return 'probe';
  if (kindOf(segment) === 'ACK' && tcb.state === 'TIME-WAIT') return 'last-ack';
  if (seq === 1 && ack === 1 && tcb.openedBy === 'active') return 'handshake-ack';
  return tcb.state === 'CLOSE-WAIT' || tcb.state === 'CLOSING' ? 'fin-ack' : 'ack';
}

/** In these states an ACK may be the one after which its sender is gone: what asks for it again must get through. */
const MAY_BE_LAST: readonly State[] = ['TIME-WAIT', 'CLOSING'];

/** Whether losing both this and what asks for it again would do harm. */
export const mayBeLast = (tcb: Tcb, role: Role): boolean => MAY_BE_LAST.includes(tcb.state) && role !== 'rst';
