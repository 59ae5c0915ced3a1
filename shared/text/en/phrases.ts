/** Pieces of English sentences about segments. */
import { has, kindOf, type Reasoning, type Segment, segEnd, segLen } from '#shared/tcp/index.ts';
import { rightAck, rightSeq, saying } from '../parts/say.ts';

export const say = saying(' ');

export const bytes = (n: number): string => (n === 1 ? '1 byte' : `${n} bytes`);

export function nameOf(segment: Segment | null): string {
  if (segment === null) return 'segment';
  const kind = kindOf(segment);
  return kind === 'other' ? 'segment' : kind === 'FIN' ? 'FIN,ACK' : kind;
}

/** `SYN,ACK with seq 300 and ack 101` */
export function whole(segment: Segment): string {
  const ack = segment.ack === null ? ' and no ack' : ` and ack ${segment.ack}`;
  return `${nameOf(segment)} with seq ${segment.seq}${ack}`;
}

/** How many sequence numbers it took: SEG.LEN in words. */
export function took(segment: Segment): string {
  const n = segLen(segment);
  const fin = has(segment, 'FIN');
  if (n === 0) return 'It took no sequence number';
  if (segment.len === 0) return `The ${fin ? 'FIN' : 'SYN'} took one sequence number`;
  return fin ? `Its ${bytes(segment.len)} and the FIN took ${n} numbers` : `Its ${bytes(n)} took ${n} numbers`;
}

/** Stands for a field that the segment lacks. */
const NONE = 'that number';
export const givenSeq = (r: Reasoning): string => `${r.given?.seq ?? NONE}`;
export const givenAck = (r: Reasoning): string => `${r.given?.ack ?? NONE}`;

/** The right ack, and why. */
export function ackTold(r: Reasoning): string | null {
  const ack = rightAck(r);
  if (ack === null) return null;
  const numbers = `${ack}, not ${givenAck(r)}`;
  const last = r.about !== null && segLen(r.about) > 0 && segEnd(r.about) === ack;
  return last ? `${took(r.about)}: ${numbers}.` : `You have everything before ${ack}: ack ${numbers}.`;
}

export function seqTold(r: Reasoning): string | null {
  const right = rightSeq(r);
  return right && `${right.iss ? 'Your ISS' : 'SND.NXT'} is ${right.seq}, not ${givenSeq(r)}.`;
}

/** The numbers of one's own TCB; null where there is none. */
export function standsTold({ state, sndNxt, rcvNxt }: Reasoning): string | null {
  if (state === 'CLOSED' || state === 'LISTEN') return null;
  return state === 'SYN-SENT' ? `SND.NXT is ${sndNxt}.` : `SND.NXT is ${sndNxt}, RCV.NXT is ${rcvNxt}.`;
}

/** The right card, whole; where none is, where one stands. */
export function cardTold(r: Reasoning): string | null {
  if (r.expected !== null) return `What fits now: ${whole(r.expected)}.`;
  const stands = standsTold(r);
  return stands && `Nothing is to be sent now. ${stands}`;
}

/** An arrived segment that gets no answer: its number beside the one that is expected. */
export const discardTold = (r: Reasoning): string | null =>
  r.about && standsTold(r) && `Its seq is ${r.about.seq}, RCV.NXT is ${r.rcvNxt}: DISCARD it.`;
