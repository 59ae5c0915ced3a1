/** One alarm: set anew, it forgets what it was set to before. */
import type { Real } from '#shared/referee/index.ts';
import type { Clock } from '../clock.ts';

export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #callOff: (() => void) | null = null;
  #closed = false;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** null: it does not ring. */
  set(at: Real | null): void {
    this.#callOff?.();
    this.#callOff = at === null || this.#closed ? null : this.#clock.wake(at, this.#ring);
  }

  /** It never rings again. */
  close(): void {
    this.set(null);
    this.#closed = true;
  }
}
