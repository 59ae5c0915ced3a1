/**
 * Hundreds of matches at once against the real program for half an hour, one following the other at each table, and what the
 * server says of its memory and its event loop meanwhile. Talks to 127.0.0.1 only, and ends by itself three minutes after its time.
 */
import { randomBytes } from 'node:crypto';
import { derive, secretFromText } from '#shared/base/index.ts';
import { startServer } from '../../e2e/support/server.ts';
import { type Sample, sampled } from './samples.ts';
import { type Played, playThrough } from './table.ts';

export interface SoakOptions {
  /** At once. */
  readonly matches: number;
  readonly minutes: number;
  /** The same seed draws the same matches. */
  readonly seed: string;
  readonly say: (line: string) => void;
}

/** MB, and by how much that grows in a minute. */
interface Memory {
  readonly first: number;
  readonly last: number;
  readonly slope: number;
}

export interface Soak {
  readonly minutes: number;
  /** Matches at once, begun in all, and ended. */
  readonly atOnce: number;
  readonly matches: number;
  readonly ended: number;
  readonly moves: number;
  /** From a move to its receipt (ms). */
  readonly receipt: { readonly p50: number; readonly p99: number };
  /** The lowest of each minute: between two collections of garbage the heap only grows. */
  readonly heap: Memory;
  readonly rss: Memory;
  /** How late the event loop was (ms): the middle over all samples. */
  readonly loop: { readonly p50: number; readonly p99: number };
  readonly wrong: readonly string[];
}

const MINUTE = 60_000;
const AFTERWARDS = 3 * MINUTE;
const SETTINGS = { MAX_CREATES: '100000', MAX_GUESSES: '100000', MAX_SOCKETS_PER_ADDRESS: '2000' };
/** Until all tables are set and the caches are warm: this part of the time is not measured. */
const WARMING = 1 / 6;
/** More than this factor from the first to the last minute is a leak. */
const FLAT = 1.25;

export async function runSoak({ matches: atOnce, minutes, seed, say }: SoakOptions) {
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ ...SETTINGS, METRICS_TOKEN: token });
  const stop = (): void => void server.dispose().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const url = server.url.replace('localhost', '127.0.0.1');
    const secret = secretFromText(seed);
    const began = performance.now();
    const until = began + minutes * MINUTE;
    const played: Played = { matches: 0, ended: 0, moves: 0, waits: [], wrong: [] };
    const rise = Math.min(MINUTE, (minutes * MINUTE) / 10);
    const told = setInterval(() => say(`${played.matches} matches begun, ${played.ended} ended`), MINUTE);
    let isOver = false;
    const sampling = sampled(url, token, () => isOver);
    await Promise.all(
      Array.from({ length: atOnce }, (_, i) =>
        playThrough({
          url,
          secret: derive(secret, 'table', i),
          from: began + (rise * i) / atOnce,
          until,
          latest: until + AFTERWARDS,
          played,
        }),
      ),
    );
    isOver = true;
    clearInterval(told);
    const samples = await sampling;
    const code = await server.stop();
    if (code !== 0) played.wrong.push(`the server ended with ${code}`);
    return { found: foundOf(played, atOnce, minutes, samples), samples };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await server.dispose();
  }
}

function foundOf(played: Played, atOnce: number, minutes: number, samples: readonly Sample[]): Soak {
  const steady = samples.filter(({ at }) => at >= minutes * WARMING && at <= minutes);
  const heap = memoryOf(steady, ({ heap: used }) => used);
  const waits = played.waits.toSorted((a, b) => a - b);
  const leak = heap.last > heap.first * FLAT ? [`the heap grew from ${heap.first} to ${heap.last} MB`] : [];
  return {
    minutes,
    atOnce,
    matches: played.matches,
    ended: played.ended,
    moves: played.moves,
    receipt: { p50: tenths(middle(waits)), p99: tenths(waits[Math.floor(waits.length * 0.99)] ?? 0) },
    heap,
    rss: memoryOf(steady, ({ rss }) => rss),
    loop: { p50: tenths(middle(steady.map(({ p50 }) => p50))), p99: tenths(middle(steady.map(({ p99 }) => p99))) },
    wrong: [...played.wrong, ...leak],
  };
}

function memoryOf(samples: readonly Sample[], of: (sample: Sample) => number): Memory {
  const lows = [...Map.groupBy(samples, ({ at }) => Math.floor(at))].map(([minute, all]) => ({
    minute,
    low: Math.min(...all.map(of)),
  }));
  return { first: tenths(lows[0]?.low ?? 0), last: tenths(lows.at(-1)?.low ?? 0), slope: slopeOf(lows) };
}

/** Least squares. */
function slopeOf(lows: readonly { readonly minute: number; readonly low: number }[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const x = mean(lows.map(({ minute }) => minute));
  const y = mean(lows.map(({ low }) => low));
  const both = lows.reduce((sum, { minute, low }) => sum + (minute - x) * (low - y), 0);
  const own = lows.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
  return own === 0 ? 0 : Math.round((both / own) * 1000) / 1000;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const tenths = (value: number): number => Math.round(value * 10) / 10;
