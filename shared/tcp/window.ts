/**
 * The window that a receiver offers (RFC 9293 3.8.6). Where the user takes text by RECEIVE, what it has not taken yet fills the buffer
 * and the window shrinks; it opens again in steps worth telling, so that no silly windows go out.
 */
import { receives } from './state.ts';
import type { Tcb } from './tcb.ts';

/** "Keeping the right window edge fixed as data arrives and is acknowledged": what was delivered is RCV.USER until it is read. */
export function delivered(tcb: Tcb, octets: number): Tcb {
  if (tcb.rcvUser === null) return tcb;
  return { ...tcb, rcvUser: tcb.rcvUser + octets, rcvWnd: Math.max(0, tcb.rcvWnd - octets) };
}

/** RCV.BUFF - RCV.USER - RCV.WND: octets that are free and not offered. */
export const reduction = ({ rcvBuff, rcvUser, rcvWnd }: Tcb): number => rcvBuff - (rcvUser ?? 0) - rcvWnd;

/** Fr of the RFC's inequality, "whose recommended value is 1/2". */
const Fr = 1 / 2;

/**
 * RECEIVE: the user takes octets out of the buffer, as many as there are. 3.8.6.2.2: RCV.WND follows only once the reduction is at least
 * min(Fr * RCV.BUFF, Eff.snd.MSS).
 *
 * @returns the same TCB where the user takes text at once, as nothing waits there
 */
export function read(tcb: Tcb, octets: number, mss: number): Tcb {
  if (tcb.rcvUser === null) return tcb;
  const after = { ...tcb, rcvUser: Math.max(0, tcb.rcvUser - octets) };
  if (reduction(after) < Math.min(Fr * tcb.rcvBuff, mss)) return after;
  return { ...after, rcvWnd: tcb.rcvBuff - after.rcvUser };
}

/** A read has opened the window, and there is a peer who waits to hear of it. */
export const hasOpened = (before: Tcb, after: Tcb): boolean => after.rcvWnd > before.rcvWnd && receives(after.state);
