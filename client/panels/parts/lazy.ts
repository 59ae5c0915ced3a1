/** Parts of the page that come when they are needed. Each is asked for once; a failure can be tried again. */
import { useEffect, useState } from 'preact/hooks';

export interface Lazy<T> {
  load(): Promise<T>;
  readonly now: T | null;
}

export function lazy<T>(from: () => Promise<T>): Lazy<T> {
  let asked: Promise<T> | null = null;
  let now: T | null = null;
  return {
    load() {
      asked ??= from().then(
        (value) => {
          now = value;
          return value;
        },
        (error) => {
          asked = null;
          throw error;
        },
      );
      return asked;
    },
    get now() {
      return now;
    },
  };
}

export type Loaded<T> = { readonly value: T | null; readonly failed: boolean };

export function useLazy<T>(part: Lazy<T>): Loaded<T> {
  const [loaded, set] = useState<Loaded<T> & { readonly of: Lazy<T> }>({ of: part, value: part.now, failed: false });
  useEffect(() => {
    let left = false;
    part.load().then(
      (value) => left || set({ of: part, value, failed: false }),
      () => left || set({ of: part, value: null, failed: true }),
    );
    return () => {
      left = true;
    };
  }, [part]);
  // The part before, with what is meant for this one, would do something else than either.
  return loaded.of === part ? loaded : { value: part.now, failed: false };
}
