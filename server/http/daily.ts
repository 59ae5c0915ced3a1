/** GET /api/daily: the connection of the day, for a page that counts down to the next one. */
import { Router } from 'express';
import type { Today } from '#shared/wire/index.ts';

export function dailyApi(today: () => Today): Router {
  const router = Router();
  router.get('/api/daily', (_, response) => {
    response.set('Cache-Control', 'no-store').json(today());
  });
  return router;
}
