/** What the server says of itself in `GET /metrics`, looked at again and again while it is played on. */
import { pause } from '../class/line.ts';

export interface Sample {
  /** Minutes since the first match was set up. */
  readonly at: number;
  /** MB. */
  readonly heap: number;
  readonly rss: number;
  /** How late the event loop was since the sample before (ms). */
  readonly p50: number;
  readonly p99: number;
  readonly matches: number;
  readonly sockets: number;
}

/** Between two samples (ms). */
const EVERY = 5000;
const MINUTE = 60_000;
const MB = 1e6;
/** The monitor looks this often, and counts that into what it measures (ms). */
const RESOLUTION = 10;

/** Looks until `isOver` says so. */
export async function sampled(url: string, token: string, isOver: () => boolean): Promise<Sample[]> {
  const began = performance.now();
  const samples: Sample[] = [];
  while (!isOver()) {
    const due = began + (samples.length + 1) * EVERY;
    await pause(Math.max(0, due - performance.now()));
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    samples.push(sampleOf(await response.text(), (performance.now() - began) / MINUTE));
  }
  return samples;
}

function sampleOf(text: string, at: number): Sample {
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const late = (percentile: string): number =>
    Math.max(0, value(`nodejs_eventloop_lag_${percentile}_seconds`) * 1000 - RESOLUTION);
  return {
    at,
    heap: value('nodejs_heap_size_used_bytes') / MB,
    rss: value('process_resident_memory_bytes') / MB,
    p50: late('p50'),
    p99: late('p99'),
    matches: value('synfin_matches'),
    sockets: value('synfin_sockets'),
  };
}
