/** The lines to those who sit at one match: at most one for each seat. */
import { SEATS, type Seat } from '#shared/match/index.ts';
import type { Line } from './port.ts';

export class Lines {
  readonly #of: { [seat in Seat]: Line | null } = { client: null, server: null, network: null };

  of(seat: Seat): Line | null {
    return this.#of[seat];
  }

  /** `line` has the seat from now on; a line before it is told that it was taken over. */
  take(seat: Seat, line: Line): void {
    const before = this.#of[seat];
    this.#of[seat] = line;
    if (before && before.owner !== line.owner) before.takenOver();
    this.roomChanged(seat);
  }

  /** False if another line has the seat. */
  give(seat: Seat, line: Line): boolean {
    if (this.#of[seat] !== line) return false;
    this.#of[seat] = null;
    this.roomChanged(seat);
    return true;
  }

  /** Tells all but the one who asks of the next match. */
  invite(next: string, swap: boolean, from: Seat): void {
    for (const seat of SEATS) if (seat !== from) this.#of[seat]?.invited(next, swap);
  }

  /** Asks all to look at the room again, but for the one who knows. */
  roomChanged(except: Seat | null): void {
    for (const seat of SEATS) if (seat !== except) this.#of[seat]?.roomChanged();
  }
}
