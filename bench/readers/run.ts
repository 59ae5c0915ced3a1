/**
 * `npm run bench -- readers`: a hundred thousand damaged files of captures are read and judged, one after the other. Nothing may throw or hang, and the
 * memory in use may not grow with them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { secretFromText } from '#shared/base/index.ts';
import { newJudge } from '#shared/judge/index.ts';
import { itemsOf, mutantOf } from './mutants.ts';

const FILES = 100_000;
const PIECE = 1 << 10;
/** Milliseconds for one file, all of which are smaller than 100 kB, with room for a busy machine. */
const LONGEST = 2000;
/** What may live beyond what lived after the first ten thousand, in MB. */
const MOST_GROWTH = 8;
const STEP = 10_000;

const SAMPLES = join(import.meta.dirname, '../../shared/judge/samples');

interface Found {
  readonly files: number;
  readonly packets: number;
  readonly seconds: number;
  readonly longestMs: number;
  /** Of what lives, from the first ten thousand files to the last. */
  readonly growthMb: number;
  /** The most that the process ever had. */
  readonly mostMb: number;
  readonly wrong: readonly string[];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What still lives once the garbage has been collected. */
function livingMb(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** Segments judged. */
function readAndJudge(file: Uint8Array): number {
  const judge = newJudge(() => {});
  let segments = 0;
  for (const item of itemsOf(file, PIECE)) {
    if (item.item !== 'segment') continue;
    judge.push(item);
    segments++;
  }
  judge.end();
  return segments;
}

export function runReaders(seed: string, say: (line: string) => void): Found {
  const secret = secretFromText(seed);
  const names = readdirSync(SAMPLES).filter((name) => /\.pcap(ng)?$/.test(name));
  const whole = names.map((name) => new Uint8Array(readFileSync(join(SAMPLES, name))));
  const wrong: string[] = [];
  const began = performance.now();
  let [packets, longest, before] = [0, 0, 0];
  for (let n = 0; n < FILES; n++) {
    const file = whole[n % whole.length] ?? new Uint8Array(0);
    const mutant = mutantOf(file, secret, n);
    const start = performance.now();
    try {
      packets += readAndJudge(mutant);
    } catch (error) {
      wrong.push(`mutant ${n} of ${names[n % names.length]}: ${String(error)}`);
    }
    longest = Math.max(longest, performance.now() - start);
    if (n === STEP) before = livingMb();
    if (n % STEP === 0) say(`${n} files`);
  }
  if (longest > LONGEST) wrong.push(`one file took ${Math.round(longest)} ms`);
  const growthMb = Math.round(livingMb() - before);
  if (growthMb > MOST_GROWTH) wrong.push(`memory has grown by ${growthMb} MB`);
  const mostMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((performance.now() - began) / 1000);
  return { files: FILES, packets, seconds, longestMs: Math.round(longest), growthMb, mostMb, wrong };
}
