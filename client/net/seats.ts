/**
 * Where the tokens of seats are kept: this tab's own for reloads, the last few of this browser for a tab that was
 * closed. Storage may be blocked or full; then a seat lasts as long as the page.
 */
import type { Day } from '#shared/base/index.ts';

export interface HeldSeat {
  readonly match: string;
  readonly token: string;
  /** The code by which it was joined or offered, so that its link leads back to the seat. */
  readonly code: string | null;
  /** The day whose connection it is: the one try of that day, which others are not to push out. */
  readonly daily?: Day;
}

export interface Seats {
  /** The seat in this match that this browser holds. */
  find(match: string): HeldSeat | null;
  findByCode(code: string): HeldSeat | null;
  /** The last one taken in this browser. */
  last(): HeldSeat | null;
  keep(seat: HeldSeat): void;
  forget(match: string): void;
  /** False once something could not be kept: a reload will then not come back. */
  readonly safe: boolean;
}

/** What of the Web Storage API is used. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'synfin.seats';
/** A browser on which several play in turn remembers so many seats. */
const KEPT = 8;

export function openSeats(tab: Storage | null, browser: Storage | null): Seats {
  let memory: readonly HeldSeat[] = [];
  let safe = tab !== null || browser !== null;

  const read = (): readonly HeldSeat[] => {
    const all = [...memory, ...stored(tab), ...stored(browser)];
    return all.filter((seat, i) => all.findIndex((other) => other.match === seat.match) === i);
  };
  const write = (change: (seats: readonly HeldSeat[]) => readonly HeldSeat[]): void => {
    memory = change(memory);
    const kept = [tab, browser].map((storage) => put(storage, bounded(change(stored(storage)))));
    safe = kept.some((ok) => ok);
  };
  return {
    find: (match) => read().find((seat) => seat.match === match) ?? null,
    findByCode: (code) => read().find((seat) => seat.code === code.toUpperCase()) ?? null,
    last: () => read()[0] ?? null,
    keep: (seat) => write((seats) => [seat, ...seats.filter(({ match }) => match !== seat.match)]),
    forget: (match) => write((seats) => seats.filter((seat) => seat.match !== match)),
    get safe() {
      return safe;
    },
  };
}

/** The last ones, and the last try of a day among those before them. */
function bounded(seats: readonly HeldSeat[]): readonly HeldSeat[] {
  const daily = seats.slice(KEPT).find((seat) => seat.daily !== undefined);
  const last = seats.slice(0, KEPT);
  return daily === undefined || last.some((seat) => seat.daily !== undefined) ? last : [...last, daily];
}

function stored(storage: Storage | null): readonly HeldSeat[] {
  try {
    const seats: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(seats) ? seats.filter(isSeat) : [];
  } catch {
    return [];
  }
}

function put(storage: Storage | null, seats: readonly HeldSeat[]): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(seats));
    return storage !== null;
  } catch {
    return false;
  }
}

function isSeat(value: unknown): value is HeldSeat {
  const seat = value as Partial<HeldSeat> | null;
  return typeof seat?.match === 'string' && typeof seat.token === 'string';
}
