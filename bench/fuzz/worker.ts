/** The hostile side, in a thread of its own, so that it does not slow down who measures. Reports its tally twice in a second. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawBelow, secretFromText } from '#shared/base/index.ts';
import { KINDS, type Kind } from './hostile.ts';
import { openLane } from './lane.ts';
import { drawn } from './messages.ts';
import { begun, emptyTally, sum, type Tally } from './tally.ts';
import { nothingHeard } from './words.ts';

export interface Attack {
  readonly url: string;
  readonly seed: number;
}

/** What is asked of it, part after part. */
export interface Part {
  readonly messages: number;
  /** Nothing is begun after it (of `Date.now`). */
  readonly until: number;
}

/** Told again and again, and once with `done`. */
export interface Told {
  readonly tally: Tally;
  readonly done: boolean;
}

/** How many of a hundred messages are of this kind, and over how many connections at once. */
const PLAN: { readonly [kind in Kind]: { readonly share: number; readonly lanes: number } } = {
  event: { share: 74, lanes: 6 },
  frame: { share: 10, lanes: 6 },
  polling: { share: 6, lanes: 4 },
  http: { share: 6, lanes: 8 },
  bytes: { share: 4, lanes: 4 },
};
const REPORTS = 500;
/** Of so many sequences one is the last of its connection. */
const REOPENED = 4;
const SEEDS = 2 ** 20;

const { url, seed } = workerData as Attack;
const secret = secretFromText(String(seed));
const tally = emptyTally();
const overheard = nothingHeard();
/** Sequences that each lane has begun. */
const numbers = new Map<string, number>();

/** A connection that takes its share of the messages, in sequences whose seeds are its own. */
async function play(kind: Kind, lane: number, count: number, until: number): Promise<void> {
  const own = openLane(kind, url, tally, overheard);
  const name = `${kind} ${lane}`;
  for (let left = count; left > 0 && Date.now() < until; ) {
    const number = numbers.get(name) ?? 0;
    numbers.set(name, number + 1);
    const sequence = { kind, seed: drawBelow(SEEDS, secret, name, number) };
    begun(tally, sequence);
    const messages = drawn(sequence).slice(0, left);
    left -= messages.length;
    await own.put(messages);
    // Some of what it began goes on without it, and what is allowed to one connection is allowed to the next.
    if (number % REOPENED === 0) own.close();
  }
  own.close();
}

/** Whole messages, with what does not divide in the first of them. */
function shares(count: number, parts: readonly number[]): number[] {
  const all = sum(parts);
  const each = parts.map((part) => Math.floor((count * part) / all));
  const rest = count - sum(each);
  return each.map((one, i) => (i === 0 ? one + rest : one));
}

async function attack({ messages, until }: Part): Promise<void> {
  const parts = KINDS.map((kind) => PLAN[kind].share);
  const ofKinds = shares(messages, parts);
  await Promise.all(
    KINDS.flatMap((kind, i) =>
      shares(ofKinds[i] ?? 0, Array(PLAN[kind].lanes).fill(1)).map((count, lane) => play(kind, lane, count, until)),
    ),
  );
}

const tell = (done: boolean): void => parentPort?.postMessage({ tally, done } satisfies Told);

parentPort?.on('message', async (part: Part) => {
  const reports = setInterval(() => tell(false), REPORTS);
  await attack(part).finally(() => clearInterval(reports));
  tell(true);
});
