/** What a listener with a backlog may do beside what RFC 9293 asks: cookies, and orders to its host (RFC 4987 3.6). */
import type { ArrivalContext } from '../arrives.ts';
import { asksForTcb, COOKIE_SECTION, cookieSegment, ORDERS, type Order, type Orders, provenIrs } from '../backlog.ts';
import type { LegalMove } from '../situation.ts';
import type { NeedlessCode, RightCode } from '../verdict.ts';
import type { Inbox } from './inbox.ts';

/** The SYN at the head may get a cookie; as long as there is room, a TCB would be better. */
export function cookie({ head, tcb, silents }: Inbox, { backlog }: ArrivalContext): readonly LegalMove[] {
  const hash = backlog?.hashes[0];
  if (!backlog || hash === undefined || head === null || !asksForTcb(tcb, head.segment)) return [];
  const code = backlog.full ? 'cookie' : 'cookie-with-room';
  const sends = cookieSegment(tcb, head.segment, hash);
  return [{ action: { do: 'cookie' }, takes: silents + 1, sends, code, section: COOKIE_SECTION }];
}

/** The ACK at the head bears a cookie: it is taken, and nothing else. It stays at the head of the connection that it makes. */
export function taking({ head, tcb, silents }: Inbox, { backlog }: ArrivalContext): readonly LegalMove[] | null {
  if (!backlog || head === null || provenIrs(tcb, head.segment, backlog) === null) return null;
  return [{ action: { do: 'take' }, takes: silents, sends: null, code: 'take', section: COOKIE_SECTION }];
}

/** Any order may be given once the first is due; the one that helps stands first. */
export function ordering({ backlog }: ArrivalContext): readonly LegalMove[] {
  const orders = backlog?.orders;
  if (!orders || (orders.given === null && !orders.due)) return [];
  const { fits } = orders;
  return [fits, ...ORDERS.filter((order) => order !== fits)].map((order) => ({
    action: { do: 'order', order },
    takes: 0,
    sends: null,
    code: codeOf(order, orders),
    section: COOKIE_SECTION,
  }));
}

function codeOf(order: Order, { given, fits }: Orders): RightCode | NeedlessCode {
  if (order === given) return 'order-repeats';
  return order === fits ? 'order' : UNFIT[order];
}

const UNFIT: { readonly [order in Order]: NeedlessCode } = {
  'syn-ack': 'order-needs-room',
  cookie: 'order-not-needed',
  discard: 'order-turns-away',
};
