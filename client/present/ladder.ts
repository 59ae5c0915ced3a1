/**
 * The ladder of a match: what really happened at both ends and in the network, as flights between two rails and
 * marks beside them. ladderLayout.ts gives it places, ladderLines.ts words.
 */
import {
  type Debrief,
  ENDS,
  type End,
  type Move,
  otherEnd,
  type StoryEvent,
  type SynFate,
  TIMING,
} from '#shared/match/index.ts';
import { kindOf, type Segment, type State, type Verdict } from '#shared/tcp/index.ts';

/**
 * When, twice: in game time, and in an order that tells things apart that happened in the same millisecond, since
 * the Patient clock stands still while a player sends one segment after the other. `moment` is `at` and a little more.
 */
export interface When {
  readonly at: number;
  readonly moment: number;
}

export interface Landing extends When {
  /** Later than one way takes, in ms; 0 when in time. */
  readonly late: number;
  /** Not the first of this transmission. */
  readonly twice: boolean;
}

export interface Flight {
  readonly id: number;
  readonly from: End;
  readonly segment: Segment;
  /** Its window, where that is another than its sender told before; else null. */
  readonly window: number | null;
  /** 1 for the first copy, 2 for the first resend, ... */
  readonly copy: number;
  readonly needless: boolean;
  readonly sent: When;
  /** Where the network had it half way, or swallowed it. */
  readonly middle: When;
  readonly lost: boolean;
  /** Nobody sent it now: the network kept it from an earlier time, or somebody on the way made it up. `from` is whom it names. */
  readonly stray: 'old' | 'forged' | null;
  /** The connection that it belongs to, where that is not the main one. */
  readonly line: string | null;
  /** In the order of arrival; empty when lost, or when the match ended before. */
  readonly landings: readonly Landing[];
}

export type Mark = When & { readonly end: End; readonly line: string | null } & (
    | { readonly mark: 'state'; readonly state: State; readonly first: boolean }
    /** `number` counts the refusals of both ends, from 1. */
    | { readonly mark: 'refused'; readonly number: number; readonly move: Move; readonly verdict: Verdict }
    | { readonly mark: 'rto' }
    | { readonly mark: 'two-msl-restarted' }
    | { readonly mark: 'two-msl-over' }
    | { readonly mark: 'bot' }
    /** What became of the host itself. */
    | { readonly mark: 'befell'; readonly what: Extract<StoryEvent, { event: 'befell' }>['what'] }
  );

export type Refusal = Extract<Mark, { mark: 'refused' }>;

export interface Ladder {
  /** Game time of the last event. */
  readonly duration: number;
  readonly flights: readonly Flight[];
  readonly marks: readonly Mark[];
  readonly refusals: readonly Refusal[];
  /** What became of the SYNs of strangers at a backlog: so many that they are counted and not drawn. */
  readonly strangers: { readonly [fate in SynFate]: number };
}

type Dated = StoryEvent & When;

/**
 * What came before the match is left out (its transmissions have numbers of their own), but for the state in which it
 * left each end.
 */
export function ladderOf({ story, setup, duration }: Pick<Debrief, 'story' | 'setup' | 'duration'>): Ladder {
  const { oneWay } = TIMING[setup.clock];
  const dated = inOrder(story);
  const marks = marksOf(dated);
  const flights = dated.flatMap((event) => {
    if (event.event === 'sent' && !event.prelude) return [flightOf(event, dated, oneWay)];
    return event.event === 'stray' ? [strayOf(event, dated, oneWay)] : [];
  });
  const ends = flights.flatMap(({ middle, landings }) => [middle.at, ...landings.map(({ at }) => at)]);
  return {
    duration: Math.max(duration, ...marks.map(({ at }) => at), ...ends),
    flights,
    marks,
    refusals: marks.filter((mark) => mark.mark === 'refused'),
    strangers: strangersOf(story),
  };
}

/** Every address of the client is one of A's. */
function strangersOf(story: readonly StoryEvent[]): Ladder['strangers'] {
  const counts = { seated: 0, cookie: 0, dropped: 0 };
  for (const event of story) if (event.event === 'syn' && !event.peer.startsWith('A:')) counts[event.fate] += 1;
  return counts;
}

/** The moment of each event, in the order of the story. */
export const momentsOf = (story: readonly StoryEvent[]): readonly number[] =>
  inOrder(story).map(({ moment }) => moment);

/** Less than any difference of times, whatever happens in one millisecond. */
const INSTANT = 1 / 1024;

/** A second segment from one end in one millisecond, or one after a refusal, has a moment of its own; so has an arrival. */
function inOrder(story: readonly StoryEvent[]): readonly Dated[] {
  const last: { [end in End]: { at: number; count: number; full: string } } = {
    client: { at: Number.NaN, count: 0, full: '' },
    server: { at: Number.NaN, count: 0, full: '' },
  };
  return story.map((event): Dated => {
    const { end, at } = event;
    const here = last[end].at === at ? last[end] : { at, count: 0, full: '' };
    const isRefusal = event.event === 'judged' && event.verdict.verdict === 'refused';
    const fills = event.event === 'sent' || event.event === 'arrived' || isRefusal ? event.event : '';
    // What is answered at once stands at the arrival; a state is entered with the segment that is sent for it.
    const follows = here.full === 'arrived' && (fills === 'sent' || fills === '');
    const isNew = here.full !== '' && !follows && (fills !== '' || event.event === 'state');
    last[end] = { at, count: here.count + (isNew ? 1 : 0), full: isNew || fills !== '' ? fills : here.full };
    return { ...event, moment: at + last[end].count * INSTANT };
  });
}

function flightOf(sent: Extract<Dated, { event: 'sent' }>, story: readonly Dated[], oneWay: number): Flight {
  const { id, end, segment, copy, needless, at, moment, fate } = sent;
  const half = Math.round(oneWay / 2);
  const landings = story
    .filter((event) => event.event === 'arrived' && !event.prelude && event.id === id && event.end === otherEnd(end))
    .map((event, i): Landing => {
      return { at: event.at, moment: event.moment, late: Math.max(0, event.at - at - oneWay), twice: i > 0 };
    });
  return {
    id,
    from: end,
    segment,
    window: windowNewsOf(sent, story),
    copy,
    needless,
    sent: { at, moment },
    middle: { at: at + half, moment: moment + half },
    lost: fate.kind === 'lose',
    stray: null,
    line: sent.line ?? null,
    landings,
  };
}

function windowNewsOf(sent: Extract<Dated, { event: 'sent' }>, story: readonly Dated[]): number | null {
  const { end, line, segment } = sent;
  const before = story
    .slice(0, story.indexOf(sent))
    .findLast((event) => event.event === 'sent' && event.end === end && event.line === line);
  return before?.event === 'sent' && before.segment.wnd !== segment.wnd ? segment.wnd : null;
}

/** A stray is seen from the middle of the network on; what came of it there before, nobody knows. */
function strayOf(stray: Extract<Dated, { event: 'stray' }>, story: readonly Dated[], oneWay: number): Flight {
  const { id, end, segment, origin } = stray;
  const half = Math.round(oneWay / 2);
  const landed = story.find((event) => event.event === 'arrived' && event.id === id && event.end === end) ?? stray;
  const out = { at: Math.max(0, landed.at - half), moment: Math.max(0, landed.moment - half) };
  const landings = [{ at: landed.at, moment: landed.moment, late: 0, twice: false }];
  const what = {
    id,
    from: otherEnd(end),
    segment,
    window: null,
    copy: 1,
    needless: false,
    lost: false,
    stray: origin,
    line: stray.line ?? null,
  };
  return { ...what, sent: out, middle: out, landings };
}

function marksOf(story: readonly Dated[]): readonly Mark[] {
  const first: { [end in End]: State } = { client: 'CLOSED', server: 'CLOSED' };
  /** By end and line. */
  const inTimeWait = new Set<string>();
  const marks: Mark[] = [];
  let refused = 0;
  for (const event of story) {
    const { end, at, moment } = event;
    const line = event.line ?? null;
    const when = { end, line, at, moment };
    if (event.event === 'state' && at < 0 && line === null) first[end] = event.to;
    if (at < 0) continue;
    if (event.event === 'state') {
      inTimeWait.delete(`${end} ${line ?? MAIN}`);
      marks.push({ ...when, mark: 'state', state: event.to, first: false });
    } else if (event.event === 'judged' && event.verdict.verdict === 'refused') {
      marks.push({ ...when, mark: 'refused', number: ++refused, move: event.move, verdict: event.verdict });
    } else if (event.event === 'timer') {
      const mark = timerMark(event, inTimeWait);
      if (mark) marks.push({ ...when, mark });
    } else if (event.event === 'befell') marks.push({ ...when, mark: 'befell', what: event.what });
    else if (event.event === 'occupant' && event.occupant !== 'person') marks.push({ ...when, mark: 'bot' });
  }
  const begins = ENDS.map(
    (end): Mark => ({
      ...{ end, line: null, at: 0, moment: 0 },
      ...{ mark: 'state', state: first[end], first: true },
    }),
  );
  return [...begins, ...marks];
}

const MAIN = 'main';

/** Every ACK restarts the retransmission timer and few want to know; a 2MSL that begins anew is a story. */
function timerMark(
  { end, line = MAIN, timer, is }: Extract<StoryEvent, { event: 'timer' }>,
  inTimeWait: Set<string>,
): 'rto' | 'two-msl-restarted' | 'two-msl-over' | null {
  if (timer === 'retransmission') return is === 'expired' ? 'rto' : null;
  if (timer !== 'timeWait' || is === 'stopped') return null;
  if (is === 'expired') return 'two-msl-over';
  if (inTimeWait.has(`${end} ${line}`)) return 'two-msl-restarted';
  inTimeWait.add(`${end} ${line}`);
  return null;
}

/** As a label on a wire: `FIN 4202 / 9151`, and `wnd 0` where the window is news. */
export function flightLabel({ segment, window }: Pick<Flight, 'segment' | 'window'>): string {
  const kind = kindOf(segment);
  const text = segment.len > 0 ? ` +${segment.len}` : '';
  const news = window === null || kind === 'RST' || kind === 'RST,ACK' ? '' : ` wnd ${window}`;
  return `${kind}${text} ${segment.seq}${segment.ack === null ? '' : ` / ${segment.ack}`}${news}`;
}
