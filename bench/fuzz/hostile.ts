/** A hostile message as data, so that what is printed can be sent again, and what sends it. */

/** Of a WebSocket: text, or what is binary as base64. */
export type Frame = string | { readonly base64: string };

export interface HostileEvent {
  readonly kind: 'event';
  readonly event: string;
  /** JSON text for each argument. */
  readonly args: readonly string[];
  /** Whether an answer is asked for. */
  readonly ack: boolean;
}

/** Frames of an open WebSocket. */
export interface HostileFrames {
  readonly kind: 'frame';
  readonly frames: readonly Frame[];
}

/** Engine.IO over HTTP. */
export interface HostilePoll {
  readonly kind: 'polling';
  readonly session: 'own' | 'other';
  readonly query: string;
  readonly body: string;
}

/** All that is sent over one TCP connection, a character for each byte: requests, or a WebSocket that is none. */
export interface HostileBytes {
  readonly kind: 'http' | 'bytes';
  readonly bytes: string;
}

export type Hostile = HostileEvent | HostileFrames | HostilePoll | HostileBytes;

export const KINDS = ['event', 'frame', 'polling', 'http', 'bytes'] as const satisfies readonly Hostile['kind'][];
export type Kind = (typeof KINDS)[number];

/** One connection for messages of one kind, which is opened again whenever the server ends it. */
export interface Lane {
  /** Sends them one after the other, and waits until the server has done with them all. */
  put(messages: readonly Hostile[]): Promise<void>;
  close(): void;
}

export const packetOf = ({ event, args, ack }: HostileEvent, id: number): string =>
  `42${ack ? id : ''}[${[JSON.stringify(event), ...args].join()}]`;
