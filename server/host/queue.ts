/** One thing after the other, in the order in which they came. */
export class Queue {
  #tail: Promise<unknown> = Promise.resolve();
  #length = 0;

  /** What waits, and what is being done. */
  get length(): number {
    return this.#length;
  }

  /** Does `job` when all before it is done, however that went. */
  add<T>(job: () => Promise<T>): Promise<T> {
    this.#length++;
    const done = this.#tail.then(job).finally(() => {
      this.#length--;
    });
    this.#tail = done.catch(() => {});
    return done;
  }

  /** Resolves when nothing of what was added before is left. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
