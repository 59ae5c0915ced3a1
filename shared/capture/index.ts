/** capture: files of pcap and pcapng, read and written as streams, and a match as such a file. Enter at reader.ts. */
export * from './item.ts';
export { newCaptureReader } from './read/reader.ts';
export * from './segment.ts';
