/**
 * User calls (RFC 9293 3.10.1 to 3.10.6). The queue of unsent text is the caller's: what a call could not send yet, the caller
 * calls for again. Errors are the RFC's own words.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { type Outcome, outcome, restart, stop } from './outcome.ts';
import type { Segment } from './segment.ts';
import type { SeqNum } from './seq.ts';
import type { State } from './state.ts';
import {
  abortSegment,
  afterSending,
  deleted,
  listening,
  nextSegment,
  startedBySending,
  synSegment,
  type Tcb,
  usableWindow,
} from './tcb.ts';

export const CALL_ERRORS = [
  'connection already exists',
  'connection does not exist',
  'connection closing',
  'remote socket unspecified',
] as const;
export type CallError = (typeof CALL_ERRORS)[number];

export type CallResult = Result<Outcome, CallError>;

export type OpenCall = { readonly how: 'active'; readonly iss: SeqNum } | { readonly how: 'passive' };

/** 3.10.1. In LISTEN an active OPEN changes the connection from passive to active. */
export function open(tcb: Tcb, call: OpenCall): CallResult {
  if (tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN') return err('connection already exists');
  if (call.how === 'active') return ok(sendSyn(tcb, call.iss, '3.10.1'));
  if (tcb.state === 'LISTEN') return err('connection already exists');
  return ok(outcome(listening(tcb), '3.10.1'));
}

function sendSyn(tcb: Tcb, iss: SeqNum, section: string): Outcome {
  const syn = synSegment(iss, tcb.rcvWnd);
  const fresh: Tcb = { ...deleted(tcb), state: 'SYN-SENT', openedBy: 'active', iss, sndUna: iss, sndNxt: iss };
  return outcome(afterSending(fresh, syn), section, { sends: [syn], timers: restart('retransmission', 'user') });
}

/**
 * 3.10.2: sends what of `octets` fits the usable window, in segments of at most `mss`, each with a piggybacked ACK. The rest,
 * and everything before ESTABLISHED, stays queued with the caller. In LISTEN it opens, if `iss` is given: without one the
 * remote socket counts as unspecified.
 */
export function send(tcb: Tcb, octets: number, mss: number, iss?: SeqNum): CallResult {
  switch (tcb.state) {
    case 'CLOSED':
      return err('connection does not exist');
    case 'LISTEN':
      return iss === undefined ? err('remote socket unspecified') : ok(sendSyn(tcb, iss, '3.10.2'));
    case 'SYN-SENT':
    case 'SYN-RECEIVED':
      return ok(outcome(tcb, '3.10.2'));
    case 'ESTABLISHED':
    case 'CLOSE-WAIT':
      return ok(segmentized(tcb, octets, mss));
    default:
      return err('connection closing');
  }
}

function segmentized(before: Tcb, octets: number, mss: number): Outcome {
  let tcb = before;
  const sends: Segment[] = [];
  for (let left = octets; left > 0; ) {
    const len = Math.min(left, mss, usableWindow(tcb));
    if (len <= 0) break;
    const data = nextSegment(tcb, ['PSH'], len);
    sends.push(data);
    tcb = afterSending(tcb, data);
    left -= len;
  }
  return outcome(tcb, '3.10.2', { sends, timers: sends.length > 0 ? restart(...startedBySending(before)) : [] });
}

/** 3.10.3. `onHand` is received text that the user has not read yet, in octets. */
export function receive(tcb: Tcb, onHand = 0): CallResult {
  switch (tcb.state) {
    case 'CLOSED':
      return err('connection does not exist');
    case 'CLOSE-WAIT':
      return onHand > 0 ? ok(outcome(tcb, '3.10.3')) : err('connection closing');
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return err('connection closing');
    default:
      return ok(outcome(tcb, '3.10.3'));
  }
}

/** The states in which CLOSE sends a FIN, and the state that it enters. */
const CLOSES_INTO: { readonly [state in State]?: State } = {
  'SYN-RECEIVED': 'FIN-WAIT-1',
  ESTABLISHED: 'FIN-WAIT-1',
  'CLOSE-WAIT': 'LAST-ACK',
};

/** Where this end goes when its FIN leaves; null where no FIN may leave. */
export const closesInto = (state: State): State | null => CLOSES_INTO[state] ?? null;

/**
 * 3.10.4. `unsent` is the caller's queued text: while there is any, the CLOSE waits and no FIN is sent. ("In any case, enter
 * FIN-WAIT-1" of the RFC's ESTABLISHED is not followed: with the FIN still to be sent the end would be in FIN-WAIT-1 without one.)
 */
export function close(tcb: Tcb, unsent = 0): CallResult {
  if (tcb.state === 'CLOSED') return err('connection does not exist');
  if (tcb.state === 'LISTEN' || tcb.state === 'SYN-SENT')
    return ok(outcome(deleted(tcb), '3.10.4', { timers: stop(tcb, 'retransmission', 'user') }));
  const into = closesInto(tcb.state);
  if (into === null) return err('connection closing');
  if (unsent > 0) return ok(outcome(tcb, '3.10.4'));
  return ok(finSent(tcb, nextSegment(tcb, ['FIN']), into));
}

export function finSent(tcb: Tcb, fin: Segment, into: State): Outcome {
  const after: Tcb = { ...afterSending(tcb, fin), state: into, returnTo: null };
  return outcome(after, '3.10.4', { sends: [fin], timers: restart(...startedBySending(tcb)) });
}

/** The states in which ABORT tells the peer by an RST; elsewhere it only deletes the TCB. */
export const abortSends = (state: State): boolean =>
  state === 'SYN-RECEIVED' ||
  state === 'ESTABLISHED' ||
  state === 'FIN-WAIT-1' ||
  state === 'FIN-WAIT-2' ||
  state === 'CLOSE-WAIT';

/** 3.10.5. Choice c: the end is CLOSED after it (3.5.2 would have TIME-WAIT). The caller's own pending calls are its affair. */
export function abort(tcb: Tcb): CallResult {
  if (tcb.state === 'CLOSED') return err('connection does not exist');
  const sends = abortSends(tcb.state) ? [abortSegment(tcb)] : [];
  return ok(outcome(deleted(tcb), '3.10.5', { sends, timers: stop(tcb, 'retransmission', 'user', 'timeWait') }));
}

/** 3.10.6. */
export function status(tcb: Tcb): Result<{ readonly state: State; readonly tcb: Tcb }, CallError> {
  return tcb.state === 'CLOSED' ? err('connection does not exist') : ok({ state: tcb.state, tcb });
}
