/** Something that is done whenever it is called for, soon, and never more often than its pace. */
import type { Ms } from '#shared/base/index.ts';
import type { Clock } from '../clock.ts';

export class Pace {
  readonly #clock: Clock;
  readonly #least: Ms;
  readonly #job: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #isDue = false;
  #callOff: (() => void) | null = null;

  constructor(clock: Clock, least: Ms, job: () => void) {
    this.#clock = clock;
    this.#least = least;
    this.#job = job;
  }

  /** Never within this call, so that an answer goes out before what follows from it. */
  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    const at = this.#last + this.#least;
    if (at <= this.#clock.now()) queueMicrotask(() => this.#do());
    else this.#callOff = this.#clock.wake(at, () => this.#do());
  }

  stop(): void {
    this.#callOff?.();
    this.#isDue = false;
  }

  #do(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#last = this.#clock.now();
    this.#job();
  }
}
