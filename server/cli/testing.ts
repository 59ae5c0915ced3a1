/**
 * A match, its packets judged, and the match's own record of the same: what was sent, and the states of both ends beside it. What the two must
 * differ in is left out here, case by case; docs/judge.md has the reasons.
 */
import { type CapturedSegment, newCaptureReader, type Vantage } from '#shared/capture/index.ts';
import { type Connection, finals, newJudge, newStore, type Row, type SeenState } from '#shared/judge/index.ts';
import { ENDS, type End, type StoryEvent } from '#shared/match/index.ts';
import type { Simulated } from '#shared/referee/index.ts';
import { capturedOf } from './captured.ts';

type Passed = Extract<StoryEvent, { event: 'sent' | 'arrived' | 'stray' }>;

export interface Compared {
  readonly segments: number;
  /** What an end has sent, and the judge calls illegal. */
  readonly accused: readonly string[];
  /** What no end has sent: called illegal or unknown, and let pass. */
  readonly strays: { readonly found: number; readonly passed: number };
  /** Of what an end has sent. */
  readonly unknownVerdicts: number;
  readonly states: { readonly right: number; readonly unknown: number; readonly wrong: readonly string[] };
  readonly finals: { readonly right: number; readonly unknown: number; readonly wrong: readonly string[] };
}

export function read(match: Simulated, vantage: Vantage, number = 0) {
  const reader = newCaptureReader();
  const items = [...capturedOf(match, vantage, number)].flatMap((piece) => [...reader.push(piece)]);
  items.push(...reader.end());
  const segments = items.filter((item): item is CapturedSegment => item.item === 'segment');
  return { segments, others: items.length - segments.length, facts: reader.facts() };
}

export interface JudgedRow extends Row {
  readonly connection: Connection;
}

/** By the number of the packet. */
export function judged(segments: readonly CapturedSegment[]): ReadonlyMap<number, JudgedRow> {
  const store = newStore();
  const judge = newJudge((connection, one) => store.add(connection.id, one));
  for (const segment of segments) judge.push(segment);
  judge.end();
  return new Map(
    judge.connections.flatMap((connection) =>
      [...store.rows(connection.id)].map((row) => [row.n, { ...row, connection }] as const),
    ),
  );
}

export const isPassing = (event: StoryEvent, vantage: Vantage): event is Passed =>
  (event.event === 'sent' && (vantage === 'wire' || vantage === event.end)) ||
  (event.event === 'arrived' && vantage === event.end) ||
  (event.event === 'stray' && vantage === 'wire');

export function compare(match: Simulated, vantage: Vantage): Compared {
  const { story } = match;
  const rows = judged(read(match, vantage).segments);
  const passing = story.flatMap((event, at) => (isPassing(event, vantage) ? [{ event, at }] : []));
  const accused: string[] = [];
  const strays = { found: 0, passed: 0 };
  const states = { right: 0, unknown: 0, wrong: [] as string[] };
  let unknownVerdicts = 0;
  for (const [i, { event, at }] of passing.entries()) {
    const row = rows.get(i + 1);
    if (row === undefined) throw new Error(`packet ${i + 1} was not judged`);
    const isFound = row.verdict === 'illegal' || row.verdict === 'unknown';
    if (isStray(event)) strays[isFound ? 'found' : 'passed']++;
    else if (row.verdict === 'illegal') accused.push(nameOf(row));
    else if (row.verdict === 'unknown') unknownVerdicts++;
    const until = Math.max(passing[i + 1]?.at ?? story.length, event.event === 'arrived' ? handledAt(story, at) : 0);
    for (const end of seenAt(vantage)) {
      if (isBeyondSight(story, at, end, event.line, vantage)) continue;
      tell(states, statesOf(story, end, event.line, at, until), row.after[sideOf(row, end)], `${nameOf(row)} ${end}`);
    }
  }
  return {
    ...{ segments: passing.length, accused, strays, unknownVerdicts, states },
    finals: finalsOf(match, passing, rows, vantage),
  };
}

/** At the card of an end only its own states can be told for certain. */
const seenAt = (vantage: Vantage): readonly End[] => (vantage === 'wire' ? ENDS : [vantage]);

/** The last connection on each pair of addresses, once all is over. */
function finalsOf(
  { story }: Simulated,
  passing: readonly { readonly event: Passed; readonly at: number }[],
  rows: ReadonlyMap<number, JudgedRow>,
  vantage: Vantage,
): Compared['finals'] {
  const told = { right: 0, unknown: 0, wrong: [] as string[] };
  const lasts = new Map(passing.map(({ event, at }, i) => [event.line, { row: rows.get(i + 1), at }] as const));
  for (const [line, { row, at }] of lasts) {
    if (row === undefined || isUnderWay(story, line)) continue;
    for (const end of seenAt(vantage)) {
      if (isBeyondSight(story, story.length - 1, end, line, vantage)) continue;
      const found = finals(row.connection)[sideOf(row, end) === 'client' ? 0 : 1];
      tell(told, statesOf(story, end, line, at, story.length), found, `${nameOf(row)} finally ${end}`);
    }
  }
  return told;
}

/** Something had left, and neither arrived nor was lost, when the match was over; or was lost and never said again. */
function isUnderWay(story: readonly StoryEvent[], line: string | undefined): boolean {
  const own = story.filter((event) => event.line === line);
  const arrived = new Set(own.flatMap((event) => (event.event === 'arrived' ? [keyOf(event)] : [])));
  return own.some((event) => event.event === 'sent' && !arrived.has(keyOf(event)));
}

const keyOf = ({ id, prelude }: { readonly id: number; readonly prelude: boolean }): string => `${id} ${prelude}`;

function tell(
  into: { right: number; unknown: number; wrong: string[] },
  possible: ReadonlySet<string>,
  told: SeenState,
  name: string,
): void {
  if (told === 'UNKNOWN') into.unknown++;
  else if (possible.has(same(told))) into.right++;
  else into.wrong.push(`${name}: told ${told}, and is ${[...possible].join(' or ')}`);
}

/** No end has sent it: it came out of the network, or out of a forger's hands. */
const isStray = (event: Passed): boolean => event.event !== 'sent' && event.id < 0;

/** A listener's socket lives on beside its connections: LISTEN and CLOSED are one to who looks from outside. */
const same = (state: string): string => (state === 'LISTEN' ? 'CLOSED' : state);

/** What was between the packet, or when it had been dealt with, and the next. */
function statesOf(
  story: readonly StoryEvent[],
  end: End,
  line: string | undefined,
  at: number,
  until: number,
): ReadonlySet<string> {
  const own = story.flatMap((event, i) =>
    event.event === 'state' && event.end === end && event.line === line ? [{ ...event, i }] : [],
  );
  const now = own.findLast(({ i }) => i <= at)?.to ?? own[0]?.from ?? 'CLOSED';
  const next = own.filter(({ i }) => i > at && i < until);
  // The FIN is taken and the own one sent in one move: CLOSE-WAIT is passed through.
  const through = next.some(({ from, to }) => from === 'ESTABLISHED' && to === 'LAST-ACK') ? ['CLOSE-WAIT'] : [];
  return new Set([now, ...next.map(({ to }) => to), ...through].map(same));
}

function handledAt(story: readonly StoryEvent[], at: number): number {
  const arrived = story[at];
  if (arrived?.event !== 'arrived') return 0;
  const { id, end } = arrived;
  return 1 + story.findIndex((event, i) => i > at && event.event === 'handled' && event.id === id && event.end === end);
}

/** What no wire shows: it has been rebooted, or somebody speaks in its name, and it has not said anything itself since. */
function isBeyondSight(
  story: readonly StoryEvent[],
  at: number,
  end: End,
  line: string | undefined,
  vantage: Vantage,
): boolean {
  const spoken = story.findLastIndex(
    (event, i) => i <= at && event.event === 'sent' && event.end === end && event.line === line,
  );
  return story.some(
    (event, i) =>
      i > spoken &&
      i <= at &&
      ((event.event === 'befell' && event.end === end) ||
        (event.event === 'stray' && event.end !== end && event.line === line && vantage !== end)),
  );
}

/** Whom the judge takes for the client: who has spoken first. */
const sideOf = ({ connection }: JudgedRow, end: End): 'client' | 'server' =>
  connection.addresses[0].split(':')[0]?.endsWith('.2') === (end === 'server') ? 'client' : 'server';

const nameOf = ({ n, from, flags, code }: Row): string => `${n} ${from} ${flags.join()} ${code}`;
