/** For tests: a situation, reached by playing it, with segments written as the RFC writes them. ISS 100, IRS 300, next ISS 700. */
import { type ArrivalContext, segmentArrives } from '../arrives.ts';
import { type Backlog, ORDERS } from '../backlog.ts';
import { send } from '../calls.ts';
import { parseSegment, printSegment } from '../notation.ts';
import type { Segment } from '../segment.ts';
import { seqNum } from '../seq.ts';
import {
  type Action,
  type Calls,
  type Keepalive,
  NO_CALLS,
  REPORTS,
  type Report,
  type Situation,
} from '../situation.ts';
import type { State } from '../state.ts';
import { FULL_WINDOW } from '../tcb.ts';
import { read } from '../window.ts';
import { type ReachOptions, reach } from './reach.ts';

const MSS = 100;
export const CONTEXT = { iss: seqNum(700), listening: false };

/** With the backlog, where one is told of. */
export const contextOf = ({ backlog }: Told = {}): ArrivalContext => ({ ...CONTEXT, ...(backlog ? { backlog } : {}) });

export interface Told extends ReachOptions {
  /** Text sent already, octets of each segment. */
  readonly sent?: readonly number[];
  /** Segments that arrived and were handled before. */
  readonly heard?: readonly string[];
  /** Octets that the user has then read by RECEIVE. */
  readonly read?: number;
  readonly inbox?: readonly string[];
  readonly calls?: Partial<Calls>;
  readonly expired?: 'retransmission' | 'timeWait' | 'probe';
  readonly duplicateAcks?: number;
  readonly needlessInARow?: number;
  readonly became?: Report;
  readonly keepalive?: Keepalive;
  readonly backlog?: Backlog;
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
  tcb = read(tcb, told.read ?? 0, MSS);
  return {
    tcb,
    inbox: (told.inbox ?? []).map(seg),
    calls: { ...NO_CALLS, ...told.calls },
    expired: {
      retransmission: told.expired === 'retransmission',
      timeWait: told.expired === 'timeWait',
      probe: told.expired === 'probe',
    },
    mss: MSS,
    duplicateAcks: told.duplicateAcks ?? 0,
    needlessInARow: told.needlessInARow ?? 0,
    became: told.became ?? null,
    keepalive: told.keepalive ?? null,
  };
}

const CALLS = ['discard', 'resend', 'leave', 'listen', 'probe', 'window', 'cookie', 'take'] as const;

/** 'discard', 'resend', 'take' (...), 'report refused' (reset, ...), 'order cookie' (...), or the segment to send. */
export function action(what: string): Action {
  const report = REPORTS.find((one) => what === `report ${one}`);
  if (report) return { do: 'report', what: report };
  const order = ORDERS.find((one) => what === `order ${one}`);
  if (order) return { do: 'order', order };
  const call = CALLS.find((one) => what === one);
  if (call) return { do: call };
  return { do: 'send', segment: seg(what) };
}

/** Without the window, which the figures leave out too. */
export const shown = (segment: Segment | null): string | null =>
  segment === null ? null : printSegment({ ...segment, wnd: FULL_WINDOW });
