/**
 * A server whose calendar a test turns: the whole program in this very process, at a quick pace, with what it keeps in
 * memory. Which day it is, by the clock on its wall, is what a real server cannot be told.
 */
import { join } from 'node:path';
import { pino } from 'pino';
import { secret } from '#shared/base/index.ts';
import * as referee from '#shared/referee/index.ts';
import { createApp } from '../../server/app.ts';
import { type Clock, systemClock } from '../../server/clock.ts';
import { configFrom } from '../../server/config.ts';
import { systemEntropy } from '../../server/entropy.ts';
import { memoryLog } from '../../server/log/index.ts';
import { openMetrics } from '../../server/metrics/index.ts';

export interface Calendar {
  /** Without a slash at its end. */
  readonly url: string;
  /** From now on the clock on the wall runs from this moment (ISO 8601). */
  setTo(moment: string): void;
  close(): Promise<void>;
}

/** So many times as fast as a player would have it. */
const PACE = 10;

/** Known, so that each day has the same board in every run. */
const SECRET = secret('5ef1'.repeat(8));

export async function openCalendar(moment: string): Promise<Calendar> {
  const real = systemClock();
  let ahead = Date.parse(moment) - real.now();
  const now = () => real.now() * PACE;
  const clock: Clock = {
    wall: () => real.now() + ahead,
    now,
    wake: (at, call) => real.wake(real.now() + (at - now()) / PACE, call),
  };
  const config = configFrom({ HOST: '127.0.0.1', PORT: '0' });
  if (!config.ok) throw new Error(config.error);
  const app = await createApp({
    ...memoryLog(),
    clock,
    entropy: systemEntropy(),
    secret: SECRET,
    config: config.value,
    rules: referee,
    logger: pino({ level: 'silent' }),
    metrics: openMetrics(),
    version: '0.0.0',
    client: join(import.meta.dirname, '..', '..', 'dist'),
  });
  const port = await app.listen();
  return {
    url: `http://localhost:${port}`,
    setTo: (next) => {
      ahead = Date.parse(next) - real.now();
    },
    close: () => app.close(),
  };
}
