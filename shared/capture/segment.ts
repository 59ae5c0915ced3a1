/** A TCP segment as a capture has it: what its headers say, and how far they can be trusted. */

/** The nine control bits, from the lowest of the header's field; FIN to ACK are RFC 9293's, ECE and CWR RFC 3168's, NS RFC 3540's. */
const BITS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR', 'NS'] as const;
export type Flag = (typeof BITS)[number];

/** The order in which they are said. */
const SAID: readonly Flag[] = ['SYN', 'FIN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR', 'NS'];

/** Every set of them, made once: captures have many segments and few sets. */
const SETS: readonly (readonly Flag[])[] = Array.from({ length: 1 << BITS.length }, (_, mask) =>
  SAID.filter((flag) => mask & (1 << BITS.indexOf(flag))),
);

/** @param mask the field of nine bits */
export const flagsOf = (mask: number): readonly Flag[] => SETS[mask & 0x1ff] ?? [];

export const maskOf = (flags: readonly Flag[]): number =>
  flags.reduce((mask, flag) => mask | (1 << BITS.indexOf(flag)), 0);

export interface Endpoint {
  /** Dotted for IPv4; for IPv6 as RFC 5952 writes it. */
  readonly address: string;
  readonly port: number;
}

export interface TcpOptions {
  readonly mss?: number;
  /** The shift as sent: RFC 7323 takes more than 14 for 14. */
  readonly windowScale?: number;
  readonly sackPermitted?: true;
  /** Left and right edges; a first block at or below ACK is a D-SACK (RFC 2883). */
  readonly sack?: readonly (readonly [left: number, right: number])[];
  readonly timestamps?: { readonly value: number; readonly echo: number };
  /** The cookie; empty where one is asked for (RFC 7413). */
  readonly fastOpen?: Uint8Array;
  /** The kinds of all others, in order. */
  readonly others?: readonly number[];
  /** A length leads out of the options: what stood before it is used. */
  readonly broken?: true;
}

export interface CapturedSegment {
  readonly item: 'segment';
  /** The packet's number in the file, from 1. */
  readonly n: number;
  /** Nanoseconds since the first packet of the file; negative where clocks disagree. */
  readonly at: number;
  /** The interface it was captured on, counted through the file from 0. */
  readonly interface: number;
  /** Which way it went past the capturing machine, where the file says so. */
  readonly direction: 'in' | 'out' | null;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly seq: number;
  /** Null if and only if the ACK bit is off. */
  readonly ack: number | null;
  readonly flags: readonly Flag[];
  /** The field as it stands, unscaled. */
  readonly wnd: number;
  /** Octets of text by the lengths of the headers, also where the capture has fewer of them. */
  readonly len: number;
  /** The text as far as it was captured. */
  readonly payload: Uint8Array;
  readonly options: TcpOptions;
  /** The urgent pointer; null if and only if URG is off. */
  readonly urgent: number | null;
  /**
   * `offloaded`: only begun, as it is while the network card has to finish it. `unknown`: the capture has not all that it covers.
   */
  readonly checksum: 'right' | 'wrong' | 'offloaded' | 'unknown';
  /** The capture has not the whole packet. Its options may be missing then. */
  readonly truncated: boolean;
  /** The first fragment of a packet: `len` is what this fragment has, and the segment had more. */
  readonly fragment: boolean;
  /** What somebody wrote about it into the file. */
  readonly comment: string | null;
}
