/** Murphy's diary from the story of a match: which segments it touched, and what they meant to the connection. */
import { type End, otherEnd, type StoryEvent } from '#shared/match/index.ts';
import { has, type Segment, type State, seqAdd } from '#shared/tcp/index.ts';
import type { DiaryEvent, DiaryRole } from '#shared/text/index.ts';

interface Known {
  readonly state: State;
  /** The ISN of the last SYN that it sent. */
  readonly iss: Segment['seq'] | null;
  readonly opened: 'active' | 'passive' | null;
}

const UNKNOWN: Known = { state: 'CLOSED', iss: null, opened: null };

export interface DiaryLine {
  /** The transmission in the story. */
  readonly id: number;
  readonly event: DiaryEvent;
}

/** One line for each transmission that did not simply arrive, in the order in which they left. */
export function diaryOf(story: readonly StoryEvent[], names: { readonly [end in End]: string }): readonly DiaryLine[] {
  const ends: { [end in End]: Known } = { client: UNKNOWN, server: UNKNOWN };
  const lines: DiaryLine[] = [];
  for (const one of story) {
    const { end } = one;
    if (one.event === 'state') ends[end] = { ...ends[end], state: one.to };
    if (one.event !== 'sent') continue;
    ends[end] = afterSending(ends[end], one.segment);
    if (one.fate.kind === 'deliver') continue;
    const role = roleOf(one.segment, ends[end], ends[otherEnd(end)]);
    const from = names[end];
    const to = names[otherEnd(end)];
    const event: DiaryEvent = { fate: one.fate.kind, role, from, to, copy: one.copy, variant: one.id };
    lines.push({ id: one.id, event });
  }
  return lines;
}

function afterSending(known: Known, segment: Segment): Known {
  if (!has(segment, 'SYN')) return known;
  if (segment.ack === null) return { ...known, iss: segment.seq, opened: 'active' };
  // The SYN,ACK of a simultaneous open repeats an ISN: that end stays the active one.
  return { ...known, iss: segment.seq, opened: segment.seq === known.iss ? known.opened : 'passive' };
}

/** `own` as it is after sending. */
function roleOf(segment: Segment, own: Known, peer: Known): DiaryRole {
  if (has(segment, 'RST')) return 'rst';
  if (has(segment, 'SYN')) return segment.ack === null ? 'syn' : 'syn-ack';
  if (has(segment, 'FIN')) return 'fin';
  if (segment.len > 0) return 'data';
  if (own.state === 'TIME-WAIT') return 'last-ack';
  if (own.opened === 'active' && own.iss !== null && peer.iss !== null)
    if (segment.seq === seqAdd(own.iss, 1) && segment.ack === seqAdd(peer.iss, 1)) return 'handshake-ack';
  return own.state === 'CLOSE-WAIT' || own.state === 'CLOSING' ? 'fin-ack' : 'ack';
}
