/** The game's own account of the packets that pass a vantage point, from the story alone; differences.ts compares it with Wireshark's. */
import type { Vantage } from '#shared/capture/index.ts';
import { type End, otherEnd, type StoryEvent } from '#shared/match/index.ts';
import { has, type Segment, type SeqNum, seqAdd, seqLe, seqMax } from '#shared/tcp/index.ts';
import { type Claim, claimsOf, ownBefore, type Passing, type Sent, type Told } from './claims.ts';

const ANOTHER: Claim = 'another connection on the same ports';

/** In the order in which they pass. */
export function accountOf(story: readonly StoryEvent[], vantage: Vantage): readonly Told[] {
  const sent = new Map(story.flatMap((event) => (event.event === 'sent' ? [[numberOf(event), event] as const] : [])));
  const strays = new Map(
    story.flatMap((event) => (event.event === 'stray' ? [[event.id, event.origin] as const] : [])),
  );
  const isnOf = isnsOf(story);
  const lines = new Map<string, readonly Told[]>();
  return story.flatMap((event) => {
    const from = senderAt(event, vantage);
    if (from === null || !('segment' in event)) return [];
    const { segment, at, line = '' } = event;
    const before = lines.get(line) ?? [];
    const own = sent.get(numberOf(event)) ?? null;
    const passing: Passing = {
      ...{ at, segment, from, before, sent: own, stray: strays.get(event.id) ?? null },
      isOvertaken: own !== null && ownBefore({ before, from }).some((one) => one.sent && isLater(one.sent, own)),
      isn: isnOf(line, from, segment.seq),
      ackIsn: segment.ack === null ? null : isnOf(line, otherEnd(from), seqAdd(segment.ack, -1)),
    };
    const says = claimsOf(passing);
    const begun = [...before.map((one) => one.says), says].filter((one) => one.has(ANOTHER)).length;
    const told: Told = { ...passing, says, conversation: `${line} ${begun}` };
    lines.set(line, [...before, told]);
    return [told];
  });
}

/** Below a number, the nearest of the ISNs that an end, or a stray in its name, has used between two addresses. */
function isnsOf(story: readonly StoryEvent[]): (line: string, end: End, n: SeqNum) => SeqNum | null {
  const syns = story.flatMap((event) => {
    if (!(event.event === 'sent' || event.event === 'stray') || !has(event.segment, 'SYN')) return [];
    const from = event.event === 'sent' ? event.end : otherEnd(event.end);
    return [{ line: event.line ?? '', from, isn: event.segment.seq }];
  });
  return (line, end, n) => {
    const below = syns
      .filter((one) => one.line === line && one.from === end && seqLe(one.isn, n))
      .map(({ isn }) => isn);
    return below.length === 0 ? null : below.reduce(seqMax);
  };
}

/** The link counts anew when the match begins. */
const BEFORE_THE_MATCH = -1e6;
const numberOf = (event: { readonly id: number; readonly prelude?: boolean }): number =>
  event.prelude ? event.id + BEFORE_THE_MATCH : event.id;
const isLater = (a: Sent, b: Sent): boolean => numberOf(a) > numberOf(b);

/** Who sent what passes the vantage point with this event; null if nothing does. */
function senderAt(event: StoryEvent, vantage: Vantage): End | null {
  if (event.event === 'sent') return vantage === otherEnd(event.end) ? null : event.end;
  const arrives = event.event === 'arrived' && vantage === event.end;
  return arrives || (event.event === 'stray' && vantage === 'wire') ? otherEnd(event.end) : null;
}

/** The bits of tcp.completeness of a conversation: what has passed of SYN, SYN,ACK, ACK, text, FIN, RST. */
export const completenessOf = (told: readonly Told[]): number =>
  told.reduce(
    (bits, { segment }) => PARTS.reduce((sum, part, bit) => (part(segment) ? sum | (1 << bit) : sum), bits),
    0,
  );

const PARTS: readonly ((segment: Segment) => boolean)[] = [
  (segment) => has(segment, 'SYN') && segment.ack === null,
  (segment) => has(segment, 'SYN') && segment.ack !== null,
  (segment) => !has(segment, 'SYN') && segment.ack !== null && segment.len === 0,
  (segment) => segment.len > 0,
  (segment) => has(segment, 'FIN'),
  (segment) => has(segment, 'RST'),
];
