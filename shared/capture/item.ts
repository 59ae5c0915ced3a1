/** What a reader gives out beside segments, and what it can say of the whole file. All of it is codes: words are in shared/text. */
import type { CapturedSegment } from './segment.ts';

/** Why a packet is no segment. `cut`: captured too short for a whole TCP header. `malformed`: its lengths contradict each other. */
export type SkipCode =
  | 'not-ip'
  | 'not-tcp'
  | 'fragment'
  | 'encrypted'
  | 'cut'
  | 'malformed'
  | 'link-type'
  | 'no-interface';

export interface SkippedPacket {
  readonly item: 'skipped';
  readonly n: number;
  readonly why: SkipCode;
}

/**
 * `cut-short`: the file ends within something, after `value` packets. `damaged`: after so many, lengths lead nowhere; a pcapng is read
 * on from its next section, a pcap not at all. `link-type`: one that is not known; `value` is its number. `lost`: the capturing machine says that it lost `value` packets.
 * `no-time`: packets without a stamp have that of the packet before. `version`: a section of a version that is not known is left out.
 */
export type WarningCode = 'cut-short' | 'damaged' | 'link-type' | 'lost' | 'no-time' | 'version';

export interface CaptureWarning {
  readonly item: 'warning';
  readonly code: WarningCode;
  /** Where in the file, in octets. */
  readonly offset: number;
  readonly value: number | null;
}

export type CaptureItem = CapturedSegment | SkippedPacket | CaptureWarning;

/** Why a file cannot be read at all. `other-format`: a capture of another kind; `cut-in-header`: it ends before its first packet could begin. */
export type FailureCode = 'empty' | 'not-a-capture' | 'compressed' | 'other-format' | 'version' | 'cut-in-header';

export interface CaptureFacts {
  readonly format: 'pcap' | 'pcapng' | null;
  /** Of all interfaces, each once, as numbers of LINKTYPE_. */
  readonly linktypes: readonly number[];
  /** So far. */
  readonly packets: number;
  /** When the first packet was captured; `at` counts from here. */
  readonly began: { readonly seconds: number; readonly nanoseconds: number } | null;
  readonly failure: FailureCode | null;
}

export interface CaptureReader {
  /** The next octets of the file, as many as there happen to be. They are copied, or done with, when it returns. */
  push(bytes: Uint8Array): readonly CaptureItem[];
  /** The file is over. */
  end(): readonly CaptureItem[];
  facts(): CaptureFacts;
}
