/**
 * The journey of whoever plays in this browser, as signals over its storage. Several tabs may write: each reads what is
 * there before it adds. What cannot be read is put aside under a name of its own and told, never overwritten.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Day, err, ok, type Result } from '#shared/base/index.ts';
import type { Help } from '#shared/match/index.ts';
import { type Finished, readFinished } from './finished.ts';
import {
  EMPTY,
  joined,
  type Kept,
  type KeptError,
  newIn,
  parse,
  print,
  progressOf,
  withMatch,
  withWatched,
} from './kept.ts';
import type { Progress } from './progress.ts';
import { readTries } from './readTries.ts';
import { joinTries, settled, type TryResult } from './tries.ts';

export interface Journey {
  readonly kept: ReadonlySignal<Kept>;
  readonly progress: ReadonlySignal<Progress>;
  /** What stood here and could not be read: its text can be saved, then let go. */
  readonly aside: ReadonlySignal<Aside | null>;
  /** False once something could not be written: it then lasts as long as the page. */
  readonly safe: ReadonlySignal<boolean>;
  add(one: Finished): void;
  /** null leaves the help to the fold. */
  want(help: Help | null): void;
  watched(level: string): void;
  /** The day's connection is begun now (ms since 1970): from here on it is the try of that day. */
  begin(day: Day, match: string, now: number): void;
  /** The day's connection is over. Its first result stays. */
  settle(day: Day, match: string, result: TryResult, now: number): void;
  /** The text of a file that `bring` takes. */
  text(): string;
  /** Joins a file's journey to the one here; gives how many matches are new. */
  bring(text: string): Result<{ readonly added: number }, KeptError>;
  letGo(): void;
}

export interface Aside {
  readonly why: KeptError;
  readonly text: string;
}

export interface JourneyOptions {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Calls the job whenever another tab has written under this key. */
  readonly listen: (key: string, job: () => void) => void;
}

const KEY = 'synfin.journey';
const ASIDE = 'synfin.journey.aside';

export function openJourney({ storage, listen }: JourneyOptions): Journey {
  const safe = signal(storage !== null);
  const aside = signal<Aside | null>(null);

  const get = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const put = (key: string, text: string): boolean => {
    try {
      storage?.setItem(key, text);
      return storage !== null;
    } catch {
      return false;
    }
  };

  /** What is written there now; what cannot be read is put aside first. */
  const read = (otherwise: Kept): Kept => {
    const text = get(KEY);
    if (text === null) return otherwise;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    // Whatever was put aside before stays: it is the older one, and more was in it.
    if (aside.value === null) {
      aside.value = { why: parsed.error, text };
      put(ASIDE, text);
    }
    return otherwise;
  };

  const before = get(ASIDE);
  if (before !== null) {
    const parsed = parse(before);
    aside.value = { why: parsed.ok ? 'damaged' : parsed.error, text: before };
  }
  const kept = signal(read(EMPTY));
  const change = (how: (kept: Kept) => Kept): void => {
    // Without storage that holds, what this page knows is all that there is.
    const next = how(safe.value ? read(kept.value) : kept.value);
    kept.value = next;
    safe.value = put(KEY, print(next));
  };
  listen(KEY, () => {
    kept.value = read(kept.value);
  });

  return {
    kept,
    progress: computed(() => progressOf(kept.value)),
    aside,
    safe,
    add: (one) => {
      // What could not be read again must not be written: it would spoil all the rest.
      const fit = readFinished(one);
      if (fit !== null) change((now) => withMatch(now, fit));
    },
    want: (wants) => change((now) => ({ ...now, wants })),
    watched: (level) => change((now) => withWatched(now, level)),
    begin: (day, match, at) =>
      change((now) => ({ ...now, tries: joinTries(now.tries, [{ day, match, at, result: null }]) })),
    settle: (day, match, result, at) =>
      change((now) => {
        const tries = readTries(settled(now.tries, day, match, result, at));
        return tries === null ? now : { ...now, tries };
      }),
    text: () => print(kept.value),
    bring: (text) => {
      const file = parse(text);
      if (!file.ok) return err(file.error);
      const added = newIn(kept.value, file.value).length;
      change((now) => joined(now, file.value));
      return ok({ added });
    },
    letGo: () => {
      aside.value = null;
      try {
        storage?.removeItem(ASIDE);
      } catch {
        // Then it is told again at the next visit.
      }
    },
  };
}
