/** Lines that see the same. Each is told only what is new to it; the time at which a view was made is no news. */
import type { ClassView } from '#shared/classroom/index.ts';
import type { ClassLine, Gone } from './port.ts';

export class Audience<View extends ClassView> {
  readonly #seen = new Map<ClassLine<View>, string>();

  get size(): number {
    return this.#seen.size;
  }

  /** `line` has this view already: it came with the answer. */
  add(line: ClassLine<View>, view: View): void {
    this.#seen.set(line, newsOf(view));
  }

  drop(line: ClassLine<View>): void {
    this.#seen.delete(line);
  }

  tell(view: View): void {
    const news = newsOf(view);
    for (const [line, seen] of this.#seen) {
      if (seen === news) continue;
      this.#seen.set(line, news);
      line.view(view);
    }
  }

  gone(why: Gone): void {
    for (const line of this.#seen.keys()) line.gone(why);
    this.#seen.clear();
  }
}

const newsOf = (view: ClassView): string => JSON.stringify({ ...view, now: 0 });
