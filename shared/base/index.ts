/** base: results, time, assertions, and chance as a keyed hash. Everything else in shared/ may import it. */
export * from './assert.ts';
export * from './result.ts';
export * from './rng.ts';
export * from './time.ts';
