/** Timeouts (RFC 9293 3.10.8). They say what happens once a timer has run out; who runs timers is somebody else. */
import { assert } from '#shared/base/index.ts';
import { type Outcome, outcome, restart, stop } from './outcome.ts';
import type { Segment } from './segment.ts';
import { deleted, type Tcb } from './tcb.ts';

/** Is there anything that a retransmission could send? Pure ACKs are never resent (choice m). */
export const outstanding = (tcb: Tcb): boolean => tcb.retransmissionQueue.length > 0;

/**
 * The segment at the front of the retransmission queue as it is sent again (choice l): same SEG.SEQ, control bits and text,
 * but SEG.ACK and window of now (3.8: a later acknowledgment is as good as two). Call it only while something is outstanding.
 */
export function retransmit(tcb: Tcb): Segment {
  const front = tcb.retransmissionQueue[0];
  assert(front !== undefined, 'only what is outstanding can be sent again');
  return { ...front, ack: front.ack === null ? null : tcb.rcvNxt, wnd: tcb.rcvWnd };
}

/** "Send the segment at the front of the retransmission queue again, reinitialize the retransmission timer." */
export function retransmissionTimeout(tcb: Tcb): Outcome {
  if (!outstanding(tcb)) return outcome(tcb, '3.10.8');
  const after = { ...tcb, armed: { ...tcb.armed, retransmission: true } };
  return outcome(after, '3.10.8', { sends: [retransmit(tcb)], timers: restart('retransmission') });
}

/** "For any state": R2 has passed since the oldest outstanding segment was first sent. In CLOSED there is nothing to abort. */
export function userTimeout(tcb: Tcb): Outcome {
  if (tcb.state === 'CLOSED') return outcome(tcb, '3.10.8');
  return outcome(deleted(tcb), '3.10.8', {
    signals: ['connection aborted due to user timeout'],
    timers: stop(tcb, 'retransmission', 'user', 'timeWait'),
  });
}

/** 2MSL have passed in TIME-WAIT; in other states the timer does not run and nothing happens. */
export function timeWaitTimeout(tcb: Tcb): Outcome {
  if (tcb.state !== 'TIME-WAIT') return outcome(tcb, '3.10.8');
  return outcome(deleted(tcb), '3.10.8', { signals: ['connection closed'], timers: stop(tcb, 'timeWait') });
}
