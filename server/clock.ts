/** Time as the server takes it: the only file that reads a clock. */
import type { Ms } from '#shared/base/index.ts';
import type { Real } from '#shared/referee/index.ts';

export interface Clock {
  /** Milliseconds since 1970, which may jump: for what is kept. */
  wall(): Ms;
  /** Milliseconds that only grow, of this process alone: for what runs. */
  now(): Real;
  /** Calls once when `now` has reached `at`, never within this call; the answer calls it off. */
  wake(at: Real, call: () => void): () => void;
}

/** What setTimeout counts in: 31 bits. A wake beyond it comes early, and whoever is woken asks again. */
const LONGEST: Ms = 2 ** 31 - 1;

export const systemClock = (): Clock => {
  const now = (): Real => Math.floor(performance.now());
  return {
    wall: () => Date.now(),
    now,
    wake(at, call) {
      const timer = setTimeout(call, Math.min(LONGEST, Math.max(0, Math.ceil(at - now()))));
      return () => clearTimeout(timer);
    },
  };
};
