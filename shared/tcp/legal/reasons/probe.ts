/** Why a PROBE is refused, and why a WINDOW is needless. */
import { isSynchronized } from '../../state.ts';
import type { Tcb } from '../../tcb.ts';
import { outstanding } from '../../timeouts.ts';
import type { NeedlessCode, RefusalCode } from '../../verdict.ts';
import { reduction } from '../../window.ts';
import type { Ask } from './ask.ts';

export function probeReason({ head, situation: { calls, keepalive }, tcb }: Ask): RefusalCode {
  if (head !== null) return 'probe-before-answer';
  if (!isSynchronized(tcb.state) || tcb.state === 'TIME-WAIT') return 'probe-nothing-waits';
  if (keepalive !== null) return 'probe-not-idle';
  return outstanding(tcb) || calls.text > 0 || calls.close ? 'probe-window-open' : 'probe-nothing-waits';
}

/** Of a WINDOW that says what the peer has been told already. */
export const windowCode = (tcb: Tcb): NeedlessCode => (reduction(tcb) > 0 ? 'window-silly' : 'window-unchanged');
