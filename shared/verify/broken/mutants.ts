/** Rules taken away, as changes of what comes of a step. Each leaves everything else of the TCP as it is. */
import {
  deleted,
  has,
  isSynchronized,
  listening,
  NO_CALLS,
  type Segment,
  segmentArrives,
  seqAdd,
  type Tcb,
} from '#shared/tcp/index.ts';
import type { LineState, Mutant } from '../line.ts';

/** The segment that the step has taken in, if it is the one that was owed an answer. */
function takenIn(before: LineState, after: LineState): Segment | null {
  const head = before.inbox[0]?.segment;
  return head && after.inbox.length < before.inbox.length ? head : null;
}

/** No look at its number: whatever RST comes, the connection is over. */
export const anyResetKills: Mutant = (_happening, before, after) => {
  const segment = takenIn(before, after.state);
  if (segment === null || !has(segment, 'RST') || !isSynchronized(before.tcb.state)) return after;
  const signals = [...before.signals, 'connection reset' as const];
  return { state: { ...after.state, tcb: deleted(before.tcb), calls: NO_CALLS, signals }, sends: null };
};

/** How far the next ISN of a listener that begins anew is from the last. */
const NEXT_ISN = 5000;

/** No challenge: a SYN always opens, even where a connection stands. */
export const oldSynsAreTrusted: Mutant = (_happening, before, after) => {
  const segment = takenIn(before, after.state);
  const isSyn = segment !== null && has(segment, 'SYN') && segment.ack === null;
  if (!isSyn || before.tcb.openedBy !== 'passive' || !isSynchronized(before.tcb.state)) return after;
  const iss = seqAdd(before.tcb.iss, NEXT_ISN);
  const { tcb, owes } = segmentArrives(listening(before.tcb), segment, { iss, listening: true });
  return { state: { ...after.state, tcb, incarnation: before.incarnation + 1, signals: [] }, sends: owes };
};

/**
 * At the sender SND.NXT stays where it was, so that the ACK of what came before is the ACK of the FIN too; at the receiver RCV.NXT does, and the
 * ACK of the FIN says nothing new.
 */
export const finTakesNoNumber: Mutant = (_happening, before, after) => {
  const { state, sends } = after;
  const isFirstFin = sends !== null && has(sends, 'FIN') && state.tcb.sndNxt !== before.tcb.sndNxt;
  const tookFin = RECEIVING.includes(before.tcb.state) && FIN_TAKEN.includes(state.tcb.state);
  const tcb = settled({
    ...state.tcb,
    sndNxt: isFirstFin ? seqAdd(state.tcb.sndNxt, -1) : state.tcb.sndNxt,
    rcvNxt: tookFin ? seqAdd(state.tcb.rcvNxt, -1) : state.tcb.rcvNxt,
  });
  const answer = sends !== null && tookFin ? { ...sends, ack: tcb.rcvNxt } : sends;
  return { state: { ...state, tcb }, sends: answer };
};

const RECEIVING: readonly Tcb['state'][] = ['ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'];
const FIN_TAKEN: readonly Tcb['state'][] = ['CLOSE-WAIT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'];

/** Where its FIN counts as acknowledged, nothing is left to send again. */
function settled(tcb: Tcb): Tcb {
  const isOver = tcb.state === 'FIN-WAIT-2' || tcb.state === 'TIME-WAIT';
  if (!isOver) return tcb;
  return { ...tcb, retransmissionQueue: [], armed: { ...tcb.armed, retransmission: false, user: false } };
}
