/** Why a move at a listener with a backlog is refused, and why an order is. */
import { asksForTcb, mayBearCookie, provenIrs } from '../../backlog.ts';
import { kindOf } from '../../segment.ts';
import type { Action } from '../../situation.ts';
import type { RefusalCode } from '../../verdict.ts';
import type { Ask } from './ask.ts';

/** What only a listener with a backlog knows about a move that any end has; null where the plain reasons hold. */
export function listenerReason({ head, tcb, context: { backlog } }: Ask, action: Action): RefusalCode | null {
  if (!backlog || tcb.state !== 'LISTEN') return null;
  if (action.do === 'resend') return 'cookie-has-no-resend';
  if (head === null || (action.do !== 'send' && action.do !== 'discard')) return null;
  if (provenIrs(tcb, head.segment, backlog) !== null) return 'cookie-is-true';
  const keeps = action.do === 'send' && kindOf(action.segment) === 'SYN,ACK';
  return keeps && backlog.full && asksForTcb(tcb, head.segment) ? 'syn-ack-without-room' : null;
}

export const cookieReason = ({ context: { backlog } }: Ask): RefusalCode =>
  backlog ? 'cookie-answers-syn' : 'cookie-is-an-option';

export function takeReason({ head, tcb, context: { backlog } }: Ask): RefusalCode {
  if (!backlog) return 'cookie-is-an-option';
  return head !== null && mayBearCookie(tcb, head.segment) ? 'take-unchecked' : 'take-nothing';
}

export const orderReason = ({ context: { backlog } }: Ask): RefusalCode =>
  backlog?.orders ? 'order-not-yet' : 'cookie-is-an-option';
