/**
 * The ladder of a match as text, from its story: one line for each segment that leaves or arrives, in the RFC's notation, between
 * the states of both ends; lost copies end in an x, verdicts stand in their place.
 */
import { unreachable } from '#shared/base/index.ts';
import type { End, JudgedClaim, ScriptStep, StoryEvent } from '#shared/match/index.ts';
import { printSegment, type State } from '#shared/tcp/index.ts';

type Judged = Extract<StoryEvent, { readonly event: 'judged' }>;

interface Row {
  readonly at: number;
  /** It belongs to the exchange before the match. */
  readonly prelude: boolean;
  /** Both states once what the row tells has happened. */
  states: { readonly [end in End]: State };
  /** What stands between the two columns; `arrow` is empty where the row tells of one end alone. */
  readonly from: End;
  readonly text: string;
  readonly arrow: 'sent' | 'lost' | 'arrived' | null;
  readonly note: string;
  /** The transmission of a row that arrived, until it is handled. */
  open: number | null;
}

/** A ladder of the whole story. `A` is the client, `B` the server; times are seconds of game time. */
export function printLadder(story: readonly StoryEvent[]): string {
  const rows = rowsOf(story);
  const width = Math.max(0, ...rows.map((row) => middleOf(row, 0).length));
  const lines = rows.map((row, i) => {
    const before = rows[i - 1];
    const begins = before?.prelude === true && !row.prelude;
    return (begins ? `${'the match begins'.padStart(25)}\n` : '') + lineOf(row, width);
  });
  return [`${'s'.padStart(8)}  ${'A'.padEnd(STATE)}  ${''.padEnd(width)}  B`, ...lines].join('\n');
}

/** The longest name of a state. */
const STATE = 'SYN-RECEIVED'.length;

function lineOf(row: Row, width: number): string {
  const time = (row.at / 1000).toFixed(3).padStart(8);
  const { client, server } = row.states;
  const note = row.note === '' ? '' : `  ${row.note}`;
  return `${time}  ${client.padEnd(STATE)}  ${middleOf(row, width)}  ${server.padEnd(STATE)}${note}`.trimEnd();
}

/** From A to the right, from B to the left; `...` is the network, as in the RFC's figures. */
function middleOf({ arrow, from, text }: Row, width: number): string {
  if (arrow === null) return from === 'client' ? text.padEnd(width) : text.padStart(width);
  const near = arrow === 'arrived' ? '...' : from === 'client' ? '-->' : '<--';
  const far = arrow === 'sent' ? '...' : arrow === 'lost' ? ' x ' : from === 'client' ? '-->' : '<--';
  const room = Math.max(text.length, width - near.length - far.length - 2);
  return from === 'client' ? `${near} ${text.padEnd(room)} ${far}` : `${far} ${text.padStart(room)} ${near}`;
}

function rowsOf(story: readonly StoryEvent[]): readonly Row[] {
  const rows: Row[] = [];
  let states: Row['states'] = { client: 'CLOSED', server: 'CLOSED' };
  for (const event of story) {
    if (event.line !== undefined) {
      rows.push(...besides(event, states));
      continue;
    }
    if (event.event === 'state') states = { ...states, [event.end]: event.to };
    if (event.event === 'handled') {
      // What the arrival did is known by now, and is told in its own line unless something came between.
      const last = rows.at(-1);
      if (last?.open === event.id) last.states = states;
    }
    const row = rowOf(event);
    const prelude = 'prelude' in event ? event.prelude : event.at < 0;
    if (row) rows.push({ at: event.at, prelude, states, open: null, note: '', arrow: null, from: event.end, ...row });
  }
  return rows;
}

/** What happens on a further line stands beside the states of the main one, with its name; its own states as they change. */
function besides(event: StoryEvent, states: Row['states']): readonly Row[] {
  const row = event.event === 'state' ? { text: `(${event.to})` } : rowOf(event);
  if (!row) return [];
  const prelude = 'prelude' in event ? event.prelude : event.at < 0;
  const note = [event.line, row.note ?? ''].filter((part) => part !== '').join(', ');
  return [{ at: event.at, prelude, states, arrow: null, from: event.end, ...row, open: null, note }];
}

type Part = Pick<Row, 'text'> & Partial<Pick<Row, 'from' | 'arrow' | 'note' | 'open'>>;

/** What of the story has a line of its own. */
function rowOf(event: StoryEvent): Part | null {
  switch (event.event) {
    case 'sent':
      return {
        text: printSegment(event.segment),
        arrow: event.fate.kind === 'lose' ? 'lost' : 'sent',
        note: noteOf(event),
      };
    case 'arrived':
      return {
        text: printSegment(event.segment),
        from: event.end === 'client' ? 'server' : 'client',
        arrow: 'arrived',
        open: event.id,
      };
    case 'judged':
      return judgedRow(event);
    case 'timer':
      return event.is === 'expired' ? { text: RAN_OUT[event.timer] } : null;
    case 'call':
      return { text: `(application: ${callOf(event.step)})` };
    case 'signal':
      return { text: `(application hears: ${event.signal})` };
    case 'occupant':
      return { text: `(now played by: ${event.occupant})` };
    case 'state':
      return event.to === 'LISTEN' ? { text: '(listens)' } : null;
    case 'stray':
      return { text: `(${event.origin} segment)` };
    case 'syn':
      return { text: `(SYN of ${event.peer}: ${event.fate})` };
    case 'befell':
      return { text: `(${event.what})` };
    case 'bet':
      return { text: `BET ${event.bet.is}; it is ${event.truth.is}` };
    case 'claimed':
      return { text: `${claimOf(event)} ${event.verdict.verdict}: ${event.verdict.code}` };
    case 'handled':
    case 'goal':
      return null;
    default:
      return unreachable(event);
  }
}

const RAN_OUT = {
  retransmission: '(RTO is over)',
  user: '(R2 is over)',
  timeWait: '(2MSL is over)',
  probe: '(it is time to probe)',
} as const;

function noteOf({ copy, needless, fate }: Extract<StoryEvent, { readonly event: 'sent' }>): string {
  const notes = [copy > 1 ? `copy ${copy}` : '', needless ? 'needless' : ''];
  if (fate.kind === 'delay') notes.push(`delayed by ${fate.by} ms`);
  if (fate.kind === 'duplicate') notes.push(`again after ${fate.after} ms`);
  if (fate.kind === 'hold') notes.push(`held for at most ${fate.atMost} ms`);
  return notes.filter((note) => note !== '').join(', ');
}

/** A right move that sends shows by what it sends; every other verdict has a line. */
function judgedRow({ move, verdict }: Judged): Part | null {
  if (move.move !== 'act') return null;
  const { action } = move;
  const what = action.do === 'send' ? printSegment(action.segment) : action.do.toUpperCase();
  if (verdict.verdict === 'refused') return { text: `${what} refused: ${verdict.code} (${verdict.section})` };
  if (verdict.code === 'overtaken') return { text: `${what} overtaken` };
  if (action.do === 'report') return { text: `${what} ${action.what}` };
  return action.do === 'leave' || action.do === 'discard' ? { text: what } : null;
}

const claimOf = (event: JudgedClaim): string =>
  event.claim === 'name' ? `NAME ${event.move.state}` : `PREDICT ${event.move.option}`;

function callOf(step: ScriptStep): string {
  if (step.call === 'OPEN') return `${step.how} OPEN`;
  return 'octets' in step ? `${step.call} of ${step.octets} octets` : step.call;
}
