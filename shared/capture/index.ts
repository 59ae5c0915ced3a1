/** capture: files of pcap and pcapng, read as a stream (read/reader.ts), and a match written as one (write/export.ts). */
export * from './item.ts';
export { newCaptureReader } from './read/reader.ts';
export type { CapturedSegment, Endpoint, Flag, TcpOptions } from './segment.ts';
export { type CaptureWords, captureOf, type ExportOptions, MOST_MATCHES } from './write/export.ts';
export { VANTAGES, type Vantage } from './write/traffic.ts';
