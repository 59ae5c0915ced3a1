/**
 * Where this browser keeps its places in classes: a student's token for each class, and the name of the device by which a
 * host can keep somebody out. Storage may be blocked; then a place lasts as long as the page.
 */
import type { Storage } from './seats.ts';

export interface Place {
  readonly class: string;
  readonly token: string;
  readonly code: string;
}

export interface Places {
  find(id: string): Place | null;
  findByCode(code: string): Place | null;
  keep(place: Place): void;
  forget(id: string): void;
  /** Drawn once in this browser. */
  device(): string;
}

const KEY = { places: 'synfin.classes', device: 'synfin.device' } as const;
/** A browser remembers so many classes. */
const KEPT = 8;

/** @param tab a tab that was a student before is that student again, whoever else plays in this browser */
export function openPlaces(tab: Storage | null, browser: Storage | null, draw: () => string): Places {
  let memory: readonly Place[] = [];
  let device: string | null = null;
  const all = (): readonly Place[] => [...memory, ...stored(tab), ...stored(browser)];
  const change = (how: (places: readonly Place[]) => readonly Place[]): void => {
    memory = how(memory).slice(0, KEPT);
    for (const storage of [tab, browser]) put(storage, KEY.places, JSON.stringify(how(stored(storage)).slice(0, KEPT)));
  };
  return {
    find: (id) => all().find((place) => place.class === id) ?? null,
    findByCode: (code) => all().find((place) => place.code === code) ?? null,
    keep: (place) => change((places) => [place, ...places.filter((other) => other.class !== place.class)]),
    forget: (id) => change((places) => places.filter((place) => place.class !== id)),
    device() {
      device ??= got(browser, KEY.device) ?? draw();
      put(browser, KEY.device, device);
      return device;
    },
  };
}

function got(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function put(storage: Storage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Full or forbidden: what is in memory has to do.
  }
}

function stored(storage: Storage | null): readonly Place[] {
  try {
    const places: unknown = JSON.parse(got(storage, KEY.places) ?? '[]');
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Place {
  const place = value as Partial<Place> | null;
  return typeof place?.class === 'string' && typeof place.token === 'string' && typeof place.code === 'string';
}
