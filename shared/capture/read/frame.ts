/** What a packet of a file is before anybody has looked into it, and what its IP header adds. */

export interface Frame {
  readonly n: number;
  readonly at: number;
  readonly interface: number;
  readonly linktype: number;
  readonly direction: 'in' | 'out' | null;
  readonly comment: string | null;
  /** Whether somebody wants the text of its segment. */
  readonly keepsText: boolean;
  /** Valid only while the packet is looked at. */
  readonly data: Uint8Array;
  /** What was captured lies from `start` to `end`; on the wire it ended at `wireEnd`. */
  readonly start: number;
  readonly end: number;
  readonly wireEnd: number;
}

/** What IP says of the TCP segment that it carries. */
export interface Datagram {
  readonly source: string;
  readonly destination: string;
  /** Where the segment lies; it may end after what was captured. */
  readonly start: number;
  readonly end: number;
  /** The first of several fragments. */
  readonly fragment: boolean;
  /** The folded sum of the addresses and the protocol, without the length; null where a routing header hides the last destination. */
  readonly pseudo: number | null;
}
