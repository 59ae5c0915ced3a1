/** The thread with the hostile connections, from outside: sends so many messages, and says what became of them. */
import { Worker } from 'node:worker_threads';
import { pause } from '../class/line.ts';
import { emptyTally, type Tally } from './tally.ts';
import type { Attack, Part, Told } from './worker.ts';

export interface Attackers {
  /** Resolves once they are sent, or are no use any more. */
  send(part: Part, isGone: () => boolean): Promise<void>;
  /** As it was told last. */
  readonly tally: () => Tally;
  close(): Promise<void>;
}

/** Between two looks whether there is a server (ms). */
const LOOKS = 200;

export function openAttackers(attack: Attack): Attackers {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: attack });
  let tally = emptyTally();
  let isDone = false;
  const failed: string[] = [];
  worker.on('message', (told: Told) => {
    tally = told.tally;
    isDone ||= told.done;
  });
  worker.on('error', (error) => {
    failed.push(`the attack has failed: ${error.message}`);
    isDone = true;
  });
  return {
    async send(part, isGone) {
      isDone = failed.length > 0;
      worker.postMessage(part);
      while (!isDone && !isGone()) await pause(LOOKS);
    },
    tally: () => ({ ...tally, wrong: [...tally.wrong, ...failed] }),
    close: async () => void (await worker.terminate()),
  };
}
