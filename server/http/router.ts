/** Every path that the server answers, in order. Socket.IO's own is taken before any of them. */
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Today } from '#shared/wire/index.ts';
import type { Metrics } from '../metrics/index.ts';
import { dailyApi } from './daily.ts';
import { type HealthOptions, healthPage } from './health.ts';
import { lanApi } from './lan.ts';
import { metricsApi } from './metrics.ts';
import { builtClient, failed, nothingHere } from './pages.ts';
import { type ReadyOptions, readyPage } from './ready.ts';
import { security } from './security.ts';

export interface PagesOptions extends HealthOptions, ReadyOptions {
  /** A folder with the built client, or what serves it while it is being developed. */
  readonly client: string | RequestHandler;
  readonly origins: () => readonly string[];
  readonly today: () => Today;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** What a Prometheus has to bear; null: nothing is told of them here. */
  readonly metricsToken: string | null;
}

export interface Pages {
  readonly express: Express;
  close(): void;
}

export function openPages(options: PagesOptions): Pages {
  const { client, origins, today, logger, metrics, metricsToken } = options;
  const health = healthPage(options);
  const app = express();
  app.disable('x-powered-by');
  // While it is developed, the client is full of scripts and styles that the policy forbids.
  if (typeof client === 'string') app.use(security());
  app.use(health.router, readyPage(options), lanApi(origins), dailyApi(today));
  if (metricsToken !== null) app.use(metricsApi(metrics, metricsToken));
  app.all('/api/{*rest}', nothingHere);
  app.use(typeof client === 'string' ? builtClient(client) : client);
  app.use(nothingHere, failed(logger));
  return { express: app, close: health.close };
}
