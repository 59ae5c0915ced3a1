/** A place where a backend keeps a log, opened anew for each test of the contract. */
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../port.ts';

/** Somewhere to keep a log: what was closed is found again, and two handles on it see each other. */
export interface Place {
  open(): Promise<Store>;
  /** Called once all its stores are closed. */
  clear(): Promise<void>;
}

export interface Opened {
  /** The first handle, open when the test starts. */
  store: Store;
  /** One more handle on the same place; closed after the test, like the first. */
  another(): Promise<Store>;
}

export function opened(makePlace: () => Promise<Place>): Opened {
  let place: Place;
  let stores: Store[] = [];
  const another = async (): Promise<Store> => {
    const store = await place.open();
    stores.push(store);
    return store;
  };
  const at = { another } as Opened;
  beforeEach(async () => {
    place = await makePlace();
    at.store = await another();
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
    await place.clear();
  });
  return at;
}
