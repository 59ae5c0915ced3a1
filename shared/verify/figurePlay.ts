/** Playing a parsed figure, row by row: comments first, then the segment leaves, then it arrives, then the states are read. */
import { assert } from '#shared/base/index.ts';
import {
  abort,
  type CallResult,
  close,
  closedTcb,
  FULL_WINDOW,
  kindOf,
  open,
  outstanding,
  parseSegment,
  printSegment,
  retransmissionTimeout,
  retransmit,
  type Segment,
  type SeqNum,
  STATES,
  segmentArrives,
  send,
  seqNum,
  type Tcb,
  timeWaitTimeout,
} from '#shared/tcp/index.ts';
import type { Cell, Row } from './figureText.ts';

export interface FigureOptions {
  /** RCV.WND of both ends. */
  readonly wnd?: number;
  /** ISNs of A and B for a figure that begins in ESTABLISHED. */
  readonly isns?: readonly [number, number];
  /** Letters that stand for numbers, as in Figure 11. */
  readonly where?: { readonly [letter: string]: number };
  /** Segments of other incarnations may come out of the network without a '(duplicate)' beside them. */
  readonly strays?: boolean;
}

export interface WrongCell {
  readonly line: number;
  readonly cell: Cell;
  /** What there should stand. */
  readonly is: string;
}

type Side = 'A' | 'B';

interface End {
  tcb: Tcb;
  /** What it owes or wants to send and the figure has not shown leaving. */
  readonly outbox: Segment[];
}

interface Table {
  readonly A: End;
  readonly B: End;
  readonly underWay: { readonly to: Side; readonly segment: Segment }[];
}

/** The first cell that is wrong, or null if the figure is right. */
export function playFigure(rows: readonly Row[], options: FigureOptions): WrongCell | null {
  const table = begin(rows, options);
  for (const [at, row] of rows.entries()) {
    const wrong =
      comment(table.A, row.left, row) ??
      comment(table.B, row.right, row) ??
      segment(table, rows, at, options) ??
      state(table.A, row.left, row) ??
      state(table.B, row.right, row);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** An established connection is reached by its handshake. */
function begin(rows: readonly Row[], { wnd = FULL_WINDOW, isns }: FigureOptions): Table {
  const closed = (): End => ({ tcb: closedTcb('rfc5961', wnd), outbox: [] });
  const table: Table = { A: closed(), B: closed(), underWay: [] };
  const known = rows.flatMap((row) => /\(send (\d+), ?receive (\d+)\)/.exec(row.right?.text ?? '') ?? []);
  const first = known.length > 0 ? [Number(known[2]) - 1, Number(known[1]) - 1] : isns;
  if (first !== undefined) handshake(table, seqNum(first[0] ?? 0), seqNum(first[1] ?? 0));
  else for (const side of ['A', 'B'] as const) if (rows[0] !== undefined) listen(table[side], cellOf(rows[0], side));
  return table;
}

const cellOf = (row: Row, side: Side): Cell | null => (side === 'A' ? row.left : row.right);

function listen(end: End, cell: Cell | null): void {
  if (cell?.text === 'LISTEN') call(end, open(end.tcb, { how: 'passive' }));
}

function handshake({ A, B }: Table, issA: SeqNum, issB: SeqNum): void {
  call(B, open(B.tcb, { how: 'passive' }));
  call(A, open(A.tcb, { how: 'active', iss: issA }));
  for (let end = A, other = B; end.outbox.length > 0; [end, other] = [other, end])
    arrive(other, end.outbox.shift() as Segment, issB);
}

function call(end: End, result: CallResult): string | null {
  if (!result.ok) return `error: ${result.error}`;
  end.tcb = result.value.tcb;
  end.outbox.push(...result.value.sends);
  return null;
}

function arrive(end: End, segment: Segment, iss: SeqNum): void {
  const outcome = segmentArrives(end.tcb, segment, { iss, listening: false });
  end.tcb = outcome.tcb;
  if (outcome.owes !== null) end.outbox.push(outcome.owes);
}

function comment(end: End, cell: Cell | null, row: Row): WrongCell | null {
  if (cell === null) return null;
  const failed = (is: string | null) => (is === null ? null : { line: row.line, cell, is });
  switch (cell.text.toLowerCase()) {
    case '(close)':
      return failed(call(end, close(end.tcb)));
    case '(abort)':
      return failed(call(end, abort(end.tcb)));
    case '(2 msl)':
      end.tcb = timeWaitTimeout(end.tcb).tcb;
      return null;
    case '(reboot)':
      end.tcb = closedTcb(end.tcb.profile, end.tcb.rcvWnd);
      end.outbox.length = 0;
      return null;
    default:
      return null;
  }
}

function segment(table: Table, rows: readonly Row[], at: number, options: FigureOptions): WrongCell | null {
  const row = rows[at] as Row;
  const cell = row.segment;
  if (cell === null) return null;
  const wrong = (is: string): WrongCell => ({ line: row.line, cell, is });
  const shown = read(cell.text, options);
  if (shown === null) return wrong('no segment');
  const from = row.leftArrow === '-->' ? 'A' : row.rightArrow === '<--' ? 'B' : null;
  const to = row.rightArrow === '-->' ? 'B' : row.leftArrow === '<--' ? 'A' : null;
  let moving = shown;
  if (from !== null) {
    const left = depart(table[from], shown);
    if (typeof left === 'string') return wrong(left);
    moving = left;
    if (to === null) table.underWay.push({ to: from === 'A' ? 'B' : 'A', segment: left });
  } else if (to !== null) {
    const index = table.underWay.findIndex((u) => u.to === to && alike(u.segment, shown));
    const duplicate = options.strays === true || (row.left ?? row.right)?.text === '(duplicate)';
    if (index < 0 && !duplicate) return wrong('not under way');
    moving = table.underWay.splice(index, index < 0 ? 0 : 1)[0]?.segment ?? shown;
  }
  if (to !== null) arrive(table[to], moving, nextIss(rows, at, to, options));
  return null;
}

function read(text: string, { where = {}, wnd = FULL_WINDOW }: FigureOptions): Segment | null {
  const spelled = text.replace(/=([A-Z])(?:\+(\d+))?(?=>)/g, (whole, letter: string, plus = '0') =>
    where[letter] === undefined ? whole : `=${where[letter] + Number(plus)}`,
  );
  const parsed = parseSegment(spelled);
  return parsed.ok ? { ...parsed.value, wnd } : null;
}

/** The figures leave out windows and PSH. */
const alike = (a: Segment, b: Segment): boolean => printed(a) === printed(b);
const printed = (s: Segment): string =>
  printSegment({ ...s, wnd: FULL_WINDOW, ctl: s.ctl.filter((bit) => bit !== 'PSH') });

/** What leaves an end: the oldest that it owes; else what its user calls for, or its timer sends again. */
function depart(end: End, shown: Segment): Segment | string {
  if (end.outbox.length === 0) {
    const again = outstanding(end.tcb) && alike(retransmit(end.tcb), shown);
    const failed = again ? resend(end) : call(end, callFor(end.tcb, shown));
    if (failed !== null) return failed;
  }
  const left = end.outbox.shift();
  if (left === undefined) return 'nothing is sent';
  return alike(left, shown) ? left : printed(left);
}

function resend(end: End): null {
  const outcome = retransmissionTimeout(end.tcb);
  end.tcb = outcome.tcb;
  end.outbox.push(...outcome.sends);
  return null;
}

function callFor(tcb: Tcb, shown: Segment): CallResult {
  const kind = kindOf(shown);
  if (kind === 'SYN') return open(tcb, { how: 'active', iss: shown.seq });
  if (kind === 'FIN') return close(tcb);
  if (kind === 'RST') return abort(tcb);
  return send(tcb, shown.len, Math.max(1, shown.len));
}

/** The ISS of an end that a segment opens stands on the next SYN that the figure lets it send. */
function nextIss(rows: readonly Row[], at: number, side: Side, options: FigureOptions): SeqNum {
  for (const row of rows.slice(at)) {
    const leaves = side === 'A' ? row.leftArrow === '-->' : row.rightArrow === '<--';
    const shown = leaves && row.segment !== null ? read(row.segment.text, options) : null;
    if (shown?.ctl.includes('SYN')) return shown.seq;
  }
  return seqNum(0);
}

function state(end: End, cell: Cell | null, row: Row): WrongCell | null {
  const expected = cell === null ? null : stateIn(cell.text);
  if (cell === null || expected === null || expected === end.tcb.state) return null;
  return { line: row.line, cell, is: end.tcb.state };
}

function stateIn(text: string): string | null {
  if (/^\(abort!!\)$/i.test(text)) return 'CLOSED';
  const name = text.replace(/^\(return to (.*)!\)$/, '$1');
  if (name.startsWith('(')) return null;
  assert((STATES as readonly string[]).includes(name), `${name} is no state`);
  return name;
}
