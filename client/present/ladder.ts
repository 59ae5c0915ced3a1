/**
 * The ladder of a match: what really happened at both ends and in the network, as flights between two rails and
 * marks beside them. ladderLayout.ts gives it places, ladderLines.ts words.
 */
import { type Debrief, ENDS, type End, type Move, otherEnd, type StoryEvent, TIMING } from '#shared/match/index.ts';
import { kindOf, type Segment, type State, type Verdict } from '#shared/tcp/index.ts';

export interface Landing {
  readonly at: number;
  /** Later than one way takes, in ms; 0 when in time. */
  readonly late: number;
  /** Not the first of this transmission. */
  readonly twice: boolean;
}

export interface Flight {
  readonly id: number;
  readonly from: End;
  readonly segment: Segment;
  /** 1 for the first copy, 2 for the first resend, ... */
  readonly copy: number;
  readonly needless: boolean;
  readonly sentAt: number;
  /** Where the network had it half way, or swallowed it. */
  readonly midAt: number;
  readonly lost: boolean;
  /** In the order of arrival; empty when lost, or when the match ended before. */
  readonly landings: readonly Landing[];
}

export type Mark = { readonly end: End; readonly at: number } & (
  | { readonly mark: 'state'; readonly state: State; readonly first: boolean }
  /** `number` counts the refusals of both ends, from 1. */
  | { readonly mark: 'refused'; readonly number: number; readonly move: Move; readonly verdict: Verdict }
  | { readonly mark: 'rto' }
  | { readonly mark: 'two-msl-restarted' }
  | { readonly mark: 'two-msl-over' }
  | { readonly mark: 'bot' }
);

export type Refusal = Extract<Mark, { mark: 'refused' }>;

export interface Ladder {
  /** Game time of the last event. */
  readonly duration: number;
  readonly flights: readonly Flight[];
  readonly marks: readonly Mark[];
  readonly refusals: readonly Refusal[];
}

/** What came before the match is left out (its transmissions have numbers of their own), but for the state in which it left each end. */
export function ladderOf({ story, setup, duration }: Pick<Debrief, 'story' | 'setup' | 'duration'>): Ladder {
  const { oneWay } = TIMING[setup.clock];
  const marks = marksOf(story);
  const flights = story.flatMap((event) =>
    event.event === 'sent' && !event.prelude ? [flightOf(event, story, oneWay)] : [],
  );
  const last = Math.max(
    duration,
    ...marks.map(({ at }) => at),
    ...flights.flatMap(({ midAt, landings }) => [midAt, ...landings.map(({ at }) => at)]),
  );
  return { duration: last, flights, marks, refusals: marks.filter((mark) => mark.mark === 'refused') };
}

function flightOf(sent: Extract<StoryEvent, { event: 'sent' }>, story: readonly StoryEvent[], oneWay: number): Flight {
  const { id, end, segment, copy, needless, at, fate } = sent;
  const landings = story
    .filter((event) => event.event === 'arrived' && !event.prelude && event.id === id && event.end === otherEnd(end))
    .map((event, i): Landing => ({ at: event.at, late: Math.max(0, event.at - at - oneWay), twice: i > 0 }));
  const midAt = at + Math.round(oneWay / 2);
  return { id, from: end, segment, copy, needless, sentAt: at, midAt, lost: fate.kind === 'lose', landings };
}

function marksOf(story: readonly StoryEvent[]): readonly Mark[] {
  const first: { [end in End]: State } = { client: 'CLOSED', server: 'CLOSED' };
  const inTimeWait = new Set<End>();
  const marks: Mark[] = [];
  let refused = 0;
  for (const event of story) {
    const { end, at } = event;
    if (event.event === 'state' && at < 0) first[end] = event.to;
    if (at < 0) continue;
    if (event.event === 'state') {
      inTimeWait.delete(end);
      marks.push({ end, at, mark: 'state', state: event.to, first: false });
    } else if (event.event === 'judged' && event.verdict.verdict === 'refused') {
      marks.push({ end, at, mark: 'refused', number: ++refused, move: event.move, verdict: event.verdict });
    } else if (event.event === 'timer') {
      const mark = timerMark(event, inTimeWait);
      if (mark) marks.push({ end, at, mark });
    } else if (event.event === 'occupant' && event.occupant !== 'person') marks.push({ end, at, mark: 'bot' });
  }
  const begins = ENDS.map((end): Mark => ({ end, at: 0, mark: 'state', state: first[end], first: true }));
  return [...begins, ...marks];
}

/** Every ACK restarts the retransmission timer and few want to know; a 2MSL that begins anew is a story. */
function timerMark(
  { end, timer, is }: Extract<StoryEvent, { event: 'timer' }>,
  inTimeWait: Set<End>,
): 'rto' | 'two-msl-restarted' | 'two-msl-over' | null {
  if (timer === 'retransmission') return is === 'expired' ? 'rto' : null;
  if (timer !== 'timeWait' || is === 'stopped') return null;
  if (is === 'expired') return 'two-msl-over';
  if (inTimeWait.has(end)) return 'two-msl-restarted';
  inTimeWait.add(end);
  return null;
}

/** As a label on a wire: `FIN 4202 / 9151`. */
export function flightLabel({ segment }: Pick<Flight, 'segment'>): string {
  const kind = kindOf(segment);
  const text = segment.len > 0 ? ` +${segment.len}` : '';
  return `${kind}${text} ${segment.seq}${segment.ack === null ? '' : ` / ${segment.ack}`}`;
}
