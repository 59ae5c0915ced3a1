/**
 * What befalls a host, as data: segments that no end of this connection sends now, and what becomes of the host itself. How they
 * happen is in happenings.ts.
 */
import type { ControlBit, Profile } from '#shared/tcp/index.ts';
import type { Due } from './script.ts';

/**
 * A number of a stray: `drawn` belongs to no incarnation; the others stand so far from a number of the control block that it meets,
 * when it meets it. `ofBefore`: from the ISS of this end's, or of the peer's, first incarnation.
 */
export type StrayNumber =
  | { readonly of: 'drawn' }
  | { readonly of: 'iss' | 'irs' | 'sndUna' | 'sndNxt' | 'rcvNxt' | 'firstIss' | 'firstIrs'; readonly plus: number };

/** An ACK so far from that of a cookie which this host gives that address; never one that would be taken for the sender's own. */
export interface CookieNumber {
  readonly of: 'cookie';
  readonly to: string;
  readonly plus: number;
}

/** `old`: the network kept it from an earlier time. `forged`: somebody on the way made it up. */
export interface Stray {
  readonly origin: 'old' | 'forged';
  readonly seq: StrayNumber;
  readonly ack: StrayNumber | CookieNumber | null;
  readonly ctl: readonly Exclude<ControlBit, 'ACK'>[];
  readonly len: number;
}

export type HostEvent = Due &
  /** With `from` it comes from that address, on a connection of its own, instead of on the line. */
  (
    | { readonly happens: 'stray'; readonly stray: Stray; readonly from?: string }
    /** A crash, and back again, with another TCP if it says so: every control block, every listener and what the application wanted is forgotten. */
    | { readonly happens: 'reboot'; readonly profile?: Profile }
    /** It sends nothing and hears nothing from now on. */
    | { readonly happens: 'power-off' }
    /** Its process ends: the stack closes for it (RFC 9293 3.6), or resets where received text was never read (SHLD-3). */
    | { readonly happens: 'process-end'; readonly unread: boolean }
  );
