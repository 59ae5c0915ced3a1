/**
 * What the inbox asks for. Segments are handled from the head; silent ones are taken in by themselves; an ACK that is owed
 * may answer several segments at once (MUST-58, MUST-59), and its number says how far.
 */
import { type ArrivalContext, segmentArrives } from '../arrives.ts';
import type { Outcome } from '../outcome.ts';
import { has, kindOf, type Segment } from '../segment.ts';
import type { Situation } from '../situation.ts';
import type { Tcb } from '../tcb.ts';

export type Need = 'silent' | 'answer' | 'discard';

/** What the RFC drops without a word is thrown away by hand if it looks like something. */
const looksLikeSomething = (segment: Segment): boolean =>
  segment.len > 0 || has(segment, 'SYN') || has(segment, 'FIN') || has(segment, 'RST');

function needOf(segment: Segment, outcome: Outcome): Need {
  if (outcome.owes !== null) return 'answer';
  return outcome.disposition === 'dropped' && looksLikeSomething(segment) ? 'discard' : 'silent';
}

/** Can the segment be taken in by itself, without a decision? */
export const silent = (tcb: Tcb, segment: Segment, context: ArrivalContext): boolean =>
  needOf(segment, segmentArrives(tcb, segment, context)) === 'silent';

/** How far an answer may take the queue in. */
export interface Boundary {
  /** Segments of the inbox, from the head. */
  readonly takes: number;
  /** The TCB with all of them taken in. */
  readonly tcb: Tcb;
}

export interface Head {
  readonly segment: Segment;
  readonly outcome: Outcome;
  readonly need: 'answer' | 'discard';
  /** Nearest first, one for each RCV.NXT; exactly one where the answer cannot be merged. */
  readonly boundaries: readonly Boundary[];
}

export interface Inbox {
  /** The TCB once the silent segments before the head have been taken in. */
  readonly tcb: Tcb;
  readonly silents: number;
  /** The first segment that asks for something, or null. */
  readonly head: Head | null;
}

export function readInbox(situation: Situation, context: ArrivalContext): Inbox {
  let tcb = situation.tcb;
  for (const [at, segment] of situation.inbox.entries()) {
    const outcome = segmentArrives(tcb, segment, context);
    const need = needOf(segment, outcome);
    if (need !== 'silent') {
      const boundaries = reach(situation.inbox, at, outcome, context);
      return { tcb, silents: at, head: { segment, outcome, need, boundaries } };
    }
    tcb = outcome.tcb;
  }
  return { tcb, silents: situation.inbox.length, head: null };
}

/** SYN,ACK, RST and challenge ACK answer one segment each; a plain ACK may answer more. */
export const mergeable = (outcome: Outcome): boolean =>
  outcome.owes !== null && kindOf(outcome.owes) === 'ACK' && !outcome.challenge;

function reach(inbox: readonly Segment[], at: number, head: Outcome, context: ArrivalContext): readonly Boundary[] {
  const boundaries: Boundary[] = [{ takes: at + 1, tcb: head.tcb }];
  if (!mergeable(head)) return boundaries;
  let tcb = head.tcb;
  for (const [i, segment] of inbox.entries()) {
    if (i <= at) continue;
    const outcome = segmentArrives(tcb, segment, context);
    const need = needOf(segment, outcome);
    if (need === 'discard' || (need === 'answer' && !mergeable(outcome))) break;
    tcb = outcome.tcb;
    if (tcb.state === 'CLOSED' || tcb.state === 'LISTEN') break;
    if (need === 'silent') continue;
    // An ACK with this number acknowledges everything up to it, so only the farthest prefix with this RCV.NXT is kept.
    if (boundaries.at(-1)?.tcb.rcvNxt === tcb.rcvNxt) boundaries.pop();
    boundaries.push({ takes: i + 1, tcb });
  }
  return boundaries;
}
