/** GET /healthz: is the server well, and how busy is it? */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Router } from 'express';
import { MINUTE, type Ms, SECOND } from '#shared/base/index.ts';
import type { Clock } from '../clock.ts';

export interface Health {
  readonly version: string;
  /** Whole seconds since the start. */
  readonly uptime: number;
  /** Matches that run. */
  readonly matches: number;
  /** Connections that hold a seat. */
  readonly players: number;
  /** How late the event loop was since it was asked for a minute or more ago, in ms. */
  readonly eventLoopDelay: { readonly p50: number; readonly p99: number };
}

export interface HealthOptions {
  readonly version: string;
  readonly clock: Clock;
  readonly matches: () => number;
  readonly players: () => number;
}

/** The monitor looks this often, and counts that into what it measures. */
const RESOLUTION: Ms = 10;
const NANOSECONDS = 1e6;

export interface HealthPage {
  readonly router: Router;
  close(): void;
}

export function healthPage({ version, clock, matches, players }: HealthOptions): HealthPage {
  const started = clock.now();
  const monitor = monitorEventLoopDelay({ resolution: RESOLUTION });
  monitor.enable();
  let forgotten = started;
  const late = (percentile: number): Ms => {
    const measured = monitor.count === 0 ? 0 : monitor.percentile(percentile) / NANOSECONDS - RESOLUTION;
    return Math.max(0, Math.round(measured * 100) / 100);
  };
  const router = Router();
  router.get('/healthz', (_, response) => {
    const now = clock.now();
    const health: Health = {
      version,
      uptime: Math.floor((now - started) / SECOND),
      matches: matches(),
      players: players(),
      eventLoopDelay: { p50: late(50), p99: late(99) },
    };
    if (now - forgotten > MINUTE) {
      monitor.reset();
      forgotten = now;
    }
    response.set('Cache-Control', 'no-store').json(health);
  });
  return { router, close: () => monitor.disable() };
}
