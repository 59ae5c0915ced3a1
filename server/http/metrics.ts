/** GET /metrics: what is counted, for a Prometheus that knows the token, or that asks on a port of its own. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import express, { Router } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/index.ts';
import { failed, nothingHere } from './pages.ts';

/** `token`: who asks has to bear it; null: whoever reaches the port may ask. */
export function metricsApi(metrics: Metrics, token: string | null): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    if (token !== null && !isSame(request.get('authorization') ?? '', `Bearer ${token}`)) {
      response.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'This needs METRICS_TOKEN as a bearer.' });
      return;
    }
    response.type(metrics.contentType).send(await metrics.text());
  });
  return router;
}

/** A server that answers nothing else. */
export function metricsServer(metrics: Metrics, token: string | null, logger: Logger): Server {
  const app = express();
  app.disable('x-powered-by');
  app.use(metricsApi(metrics, token), nothingHere, failed(logger));
  return createServer(app);
}

/** In a time that tells nothing of either: hashes are equally long. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other));

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
