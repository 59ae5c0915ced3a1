/** What passes a vantage point in a match, from its story: each packet with what there is to say of it. */
import type { Ms } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import { type End, type Level, type Match, otherEnd, type StoryEvent, type Stray } from '#shared/match/index.ts';
import type { Segment, Verdict } from '#shared/tcp/index.ts';

/** At the network card of an end, or on the wire, where everything is seen as it left its sender, lost or not. */
export const VANTAGES = ['client', 'server', 'wire'] as const;
export type Vantage = (typeof VANTAGES)[number];

export interface Passing {
  readonly at: Ms;
  /** The same for all copies of one transmission, and for no other. */
  readonly id: number;
  /** Names of hosts with ports, as the match has them. */
  readonly from: string;
  readonly to: string;
  readonly segment: Segment;
  readonly prelude: boolean;
  /** Which transmission of this segment it is, and what becomes of it; null for one that no end has sent. */
  readonly sent: { readonly copy: number; readonly fate: Fate; readonly verdict: Verdict | null } | null;
  /** Where no end has sent it. */
  readonly origin: Stray['origin'] | null;
  /** What was refused, by either end, since the packet before. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly end: End;
  readonly verdict: Verdict;
}

type Sent = Extract<StoryEvent, { event: 'sent' }>;

/** @returns the packets, and what was refused after the last of them */
export function trafficOf(
  { hosts }: Match,
  { lines = [] }: Level,
  story: readonly StoryEvent[],
  vantage: Vantage,
): { readonly passing: readonly Passing[]; readonly refused: readonly Refused[] } {
  const verdicts = verdictsOf(story);
  const sent = new Map(story.flatMap((event) => (event.event === 'sent' ? [[idOf(event), event] as const] : [])));
  const strays = new Map(story.flatMap((event) => (event.event === 'stray' ? [[event.id, event] as const] : [])));
  const passing: Passing[] = [];
  let refused: Refused[] = [];

  /** Both ends' addresses of the connection that a line names. */
  const addressesOf = (end: End, line: string | undefined): { readonly [end in End]: string } => {
    const other = otherEnd(end);
    const known = lines.find(({ client }) => client === line);
    if (known) return known;
    return { [end]: hosts[end].address, [other]: line ?? hosts[other].address } as { [end in End]: string };
  };
  const pass = (event: Extract<StoryEvent, { readonly segment: Segment }>, from: End): void => {
    const addresses = addressesOf(event.end, event.line);
    const id = idOf(event);
    passing.push({
      ...{ at: event.at, id, segment: event.segment, refused },
      ...{ from: addresses[from], to: addresses[otherEnd(from)] },
      prelude: 'prelude' in event && event.prelude,
      sent: transmission(sent.get(id), verdicts),
      origin: strays.get(id)?.origin ?? null,
    });
    refused = [];
  };

  for (const event of story) {
    if (event.event === 'judged' && event.verdict.verdict === 'refused')
      refused.push({ end: event.end, verdict: event.verdict });
    if (event.event === 'sent' && vantage !== otherEnd(event.end)) pass(event, event.end);
    if (event.event === 'arrived' && vantage === event.end) pass(event, otherEnd(event.end));
    if (event.event === 'stray' && vantage === 'wire') pass(event, otherEnd(event.end));
  }
  return { passing, refused };
}

/** The link counts anew when the match begins. */
const OF_PRELUDE = 0x4000;
const idOf = (event: { readonly id: number; readonly prelude?: boolean }): number =>
  event.prelude ? event.id + OF_PRELUDE : event.id;

const transmission = (event: Sent | undefined, verdicts: ReadonlyMap<number, Verdict>): Passing['sent'] =>
  event === undefined ? null : { copy: event.copy, fate: event.fate, verdict: verdicts.get(idOf(event)) ?? null };

/** A move's verdict is told once what it sends has left, at the same moment. What a host sends by itself has none. */
function verdictsOf(story: readonly StoryEvent[]): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const unjudged: { [end in End]: Sent[] } = { client: [], server: [] };
  for (const event of story) {
    if (event.event === 'sent') unjudged[event.end].push(event);
    if (event.event !== 'judged') continue;
    for (const one of unjudged[event.end]) {
      if (one.at === event.at && event.verdict.verdict !== 'refused') verdicts.set(idOf(one), event.verdict);
    }
    unjudged[event.end] = [];
  }
  return verdicts;
}
