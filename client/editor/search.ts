/** Starts the search for what is wrong with a level, and for traps in it, beside the page. */
import type { CustomLevel } from '#shared/custom/index.ts';
import type { Answer } from './worker.ts';

/** Ends it. */
export type CallOff = () => void;

export function search(level: CustomLevel, hear: (answer: Answer) => void, fail: () => void): CallOff {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.postMessage(level);
  return () => worker.terminate();
}
