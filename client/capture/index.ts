/** capture: a file of packets, read and judged in the browser. Enter at open.ts. */
export { EVERYTHING, type Filter, SIEVES, type Sieve } from './filter.ts';
export { type Capture, openCapture, type Rows } from './open.ts';
export type { Findings, Outline } from './reading.ts';
export { sampleFile } from './sample.ts';
