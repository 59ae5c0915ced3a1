/** For tests: a situation, reached by playing it, with segments written as the RFC writes them. ISS 100, IRS 300, next ISS 700. */
import { segmentArrives } from '../arrives.ts';
import { send } from '../calls.ts';
import { parseSegment, printSegment } from '../notation.ts';
import type { Segment } from '../segment.ts';
import { seqNum } from '../seq.ts';
import { type Action, type Calls, REPORTS, type Report, type Situation } from '../situation.ts';
import type { State } from '../state.ts';
import { FULL_WINDOW } from '../tcb.ts';
import { type ReachOptions, reach } from './reach.ts';

export const CONTEXT = { iss: seqNum(700), listening: false };
const NO_CALLS: Calls = { open: null, text: 0, close: false, abort: false, report: false };

export interface Told extends ReachOptions {
  /** Text sent already, octets of each segment. */
  readonly sent?: readonly number[];
  /** Segments that arrived and were handled before. */
  readonly heard?: readonly string[];
  readonly inbox?: readonly string[];
  readonly calls?: Partial<Calls>;
  readonly expired?: 'retransmission' | 'timeWait';
  readonly duplicateAcks?: number;
  readonly needlessInARow?: number;
  readonly became?: Report;
}

export function seg(text: string): Segment {
  const parsed = parseSegment(text);
  if (!parsed.ok) throw new Error(`no segment: ${text}`);
  return parsed.value;
}

export function situation(state: State, told: Told = {}): Situation {
  let tcb = reach(state, { wnd: FULL_WINDOW, ...told });
  for (const octets of told.sent ?? []) {
    const result = send(tcb, octets, octets);
    if (!result.ok) throw new Error(result.error);
    tcb = result.value.tcb;
  }
  for (const text of told.heard ?? []) tcb = segmentArrives(tcb, seg(text), CONTEXT).tcb;
  return {
    tcb,
    inbox: (told.inbox ?? []).map(seg),
    calls: { ...NO_CALLS, ...told.calls },
    expired: { retransmission: told.expired === 'retransmission', timeWait: told.expired === 'timeWait' },
    mss: 100,
    duplicateAcks: told.duplicateAcks ?? 0,
    needlessInARow: told.needlessInARow ?? 0,
    became: told.became ?? null,
  };
}

/** 'discard', 'resend', 'leave', 'listen', 'report refused' (reset, ...), or the segment to send. */
export function action(what: string): Action {
  const report = REPORTS.find((one) => what === `report ${one}`);
  if (report) return { do: 'report', what: report };
  if (what === 'discard' || what === 'resend' || what === 'leave' || what === 'listen') return { do: what };
  return { do: 'send', segment: seg(what) };
}

/** Without the window, which the figures leave out too. */
export const shown = (segment: Segment | null): string | null =>
  segment === null ? null : printSegment({ ...segment, wnd: FULL_WINDOW });
