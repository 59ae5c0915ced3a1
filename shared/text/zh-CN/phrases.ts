/** 中文: pieces of sentences about segments. */
import { has, kindOf, type Reasoning, type Segment, segEnd, segLen } from '#shared/tcp/index.ts';
import { rightAck, rightSeq, saying } from '../parts/say.ts';
import { zh } from './spaced.ts';

export const say = saying('');

export const octets = (n: number): string => `${n} 个字节`;

export function nameOf(segment: Segment | null): string {
  if (segment === null) return '报文段';
  const kind = kindOf(segment);
  if (kind === 'bare FIN') return '不带 ACK 的 FIN';
  return kind === 'other' ? '报文段' : kind === 'FIN' ? 'FIN,ACK' : kind;
}

/** `SYN,ACK（seq 300，ack 101）` */
export function whole(segment: Segment): string {
  return `${nameOf(segment)}（seq ${segment.seq}，${segment.ack === null ? '不带 ack' : `ack ${segment.ack}`}）`;
}

/** How many sequence numbers it took: SEG.LEN in words. */
export function took(segment: Segment): string {
  const n = segLen(segment);
  const fin = has(segment, 'FIN');
  if (n === 0) return '它不占序号';
  if (segment.len === 0) return `${fin ? 'FIN' : 'SYN'} 占一个序号`;
  return fin ? `${octets(segment.len)}加上 FIN 共占 ${n} 个序号` : `${octets(n)}占 ${n} 个序号`;
}

/** Stands for a field that the segment lacks. */
const NONE = '这个号';
export const givenSeq = (r: Reasoning): string => `${r.given?.seq ?? NONE}`;
export const givenAck = (r: Reasoning): string => `${r.given?.ack ?? NONE}`;

/** The right ack, and why. */
export function ackTold(r: Reasoning): string | null {
  const ack = rightAck(r);
  if (ack === null) return null;
  const numbers = zh`应为 ${ack}，不是 ${givenAck(r)}`;
  const last = r.about !== null && segLen(r.about) > 0 && segEnd(r.about) === ack;
  return last ? `${took(r.about)}：确认号${numbers}。` : `${ack} 之前的你都有了：确认号${numbers}。`;
}

export function seqTold(r: Reasoning): string | null {
  const right = rightSeq(r);
  return right && zh`${right.iss ? '你的 ISS' : 'SND.NXT'} 是 ${right.seq}，不是 ${givenSeq(r)}。`;
}

/** The numbers of one's own TCB; null where there is none. */
export function standsTold({ state, sndNxt, rcvNxt }: Reasoning): string | null {
  if (state === 'CLOSED' || state === 'LISTEN') return null;
  return state === 'SYN-SENT' ? `SND.NXT 是 ${sndNxt}。` : `SND.NXT 是 ${sndNxt}，RCV.NXT 是 ${rcvNxt}。`;
}

/** The right card, whole; where none is, where one stands. */
export function cardTold(r: Reasoning): string | null {
  if (r.expected !== null) return `现在该出的是：${whole(r.expected)}。`;
  const stands = standsTold(r);
  return stands && `现在什么都不用发。${stands}`;
}

/** An arrived segment that gets no answer: its number beside the one that is expected. */
export const discardTold = (r: Reasoning): string | null =>
  r.about && standsTold(r) && `它的序号是 ${r.about.seq}，RCV.NXT 是 ${r.rcvNxt}：DISCARD 就行。`;
