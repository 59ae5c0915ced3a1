/** GET /readyz: may players be sent here? Not before running matches are resumed, not while the log takes nothing, not while it closes. */
import { Router } from 'express';
import { type Ms, SECOND } from '#shared/base/index.ts';
import type { Clock } from '../clock.ts';
import { type Log, LogError } from '../log/index.ts';

export type Phase = 'starting' | 'ready' | 'closing';

export interface ReadyOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly phase: () => Phase;
}

/** The log of no match and of no class. */
const PROBE = 'probe:ready';
/** What the log said holds for so long: whoever asks costs a write at most so often. */
const HOLDS: Ms = SECOND;

export function readyPage({ clock, log, phase }: ReadyOptions): Router {
  let asked = { at: Number.NEGATIVE_INFINITY, trouble: Promise.resolve<string | null>(null) };
  const trouble = (): Promise<string | null> => {
    if (clock.now() - asked.at > HOLDS) asked = { at: clock.now(), trouble: troubleOf(log) };
    return asked.trouble;
  };
  const router = Router();
  router.get('/readyz', async (_, response) => {
    const why = phase() === 'ready' ? await trouble() : phase();
    response.set('Cache-Control', 'no-store').status(why === null ? 200 : 503);
    response.json({ ready: why === null, why });
  });
  return router;
}

/** Writes an entry and takes it away again; null if the log took both. */
async function troubleOf(log: Log): Promise<string | null> {
  try {
    // Called in one turn they are one commit. What a killed server left behind goes first.
    await Promise.all([log.remove(PROBE), log.append(PROBE, 0, [null]), log.remove(PROBE)]);
    return null;
  } catch (error) {
    return `log-${error instanceof LogError ? error.code : 'failed'}`;
  }
}
