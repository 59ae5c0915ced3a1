/**
 * Whoever is at the other end of one socket. A guest does one thing after the other and holds at most one seat,
 * which is known from here on and never from what a message says.
 */
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import { err, ok } from '#shared/base/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
import type { ClientToServer, Reply, Seated, ServerToClient } from '#shared/wire/index.ts';
import type { Line, LiveMatch } from '../host/index.ts';
import type { Held, Lobby, Sitting } from '../lobby/index.ts';
import type { Answer } from './guard.ts';

export type GuestSocket = Socket<ClientToServer, ServerToClient>;

export class Guest {
  readonly socket: GuestSocket;
  readonly #lobby: Lobby;
  readonly #logger: Logger;
  #tail: Promise<unknown> = Promise.resolve();
  #held: Held | null = null;
  #line: SeatLine | null = null;
  /** The seat came by the partner's asking for another match. */
  #wasInvited = false;

  constructor(socket: GuestSocket, lobby: Lobby, logger: Logger) {
    this.socket = socket;
    this.#lobby = lobby;
    this.#logger = logger;
  }

  get held(): Held | null {
    return this.#held;
  }

  /** Does `job` when all before it is done. */
  inTurn(job: () => Promise<void>): Promise<void> {
    const done = this.#tail.then(job);
    this.#tail = done.catch(() => {});
    return done;
  }

  /** Sits down; a seat held before is left, but only once the new one is taken. */
  async sitDown(how: (line: Line) => Promise<Reply<Sitting>>, answer: Answer<Seated>): Promise<void> {
    const line = new SeatLine(this);
    const sitting = await how(line);
    if (!sitting.ok) return answer(sitting);
    const { held, seated } = sitting.value;
    this.#standUp();
    this.#held = held;
    this.#line = line;
    this.#wasInvited = false;
    answer(ok(seated));
    line.open(held.match);
  }

  async leave(answer: Answer<null>): Promise<void> {
    if (!this.#held || !this.#line) return answer(err('not-seated'));
    const left = await this.#lobby.leave(this.#held, this.#line);
    if (left.ok) this.#standUp();
    answer(left);
  }

  async again(swap: boolean, answer: Answer<Seated>): Promise<void> {
    const held = this.#held;
    if (!held) return answer(err('not-seated'));
    // Both asked at once: the partner was first, and this socket sits there already.
    if (this.#wasInvited && held.match.view(held.seat).phase === 'waiting')
      return answer(ok(await this.#lobby.seatedAt(held)));
    await this.sitDown((line) => this.#lobby.again(held, swap, line), answer);
  }

  /** The socket is gone. */
  gone(): Promise<void> {
    return this.inTurn(async () => this.#standUp());
  }

  /** The seat of `line` is somebody else's now. */
  lost(line: SeatLine): void {
    if (this.#line !== line) return;
    this.#held = null;
    this.#line = null;
    this.socket.emit('match:taken-over');
  }

  /** Goes where the partner went, unless this socket has gone elsewhere meanwhile. */
  follow(line: SeatLine, next: string, swap: boolean): void {
    const job = async (): Promise<void> => {
      const held = this.#held;
      if (!held || this.#line !== line) return;
      const moved: Answer<Seated> = (reply) => reply.ok && this.socket.emit('match:moved', reply.value);
      await this.sitDown((seat) => this.#lobby.follow(held, next, swap, seat), moved);
      this.#wasInvited = this.#held?.match.id === next;
    };
    this.inTurn(job).catch((error) => this.#report(error));
  }

  tellRoom(match: LiveMatch, isCurrent: () => boolean): void {
    this.#lobby
      .room(match)
      .then((room) => isCurrent() && this.socket.emit('match:room', room))
      .catch((error) => this.#report(error));
  }

  #standUp(): void {
    if (this.#held && this.#line) {
      const { match, seat } = this.#held;
      match.detach(seat, this.#line).catch((error) => this.#report(error));
      this.#line.close();
    }
    this.#held = null;
    this.#line = null;
  }

  #report(error: unknown): void {
    this.#logger.error({ err: error }, 'a guest could not be told');
  }
}

/** The line from one seat to one socket. It is silent until the answer is out that tells the client of the seat. */
class SeatLine implements Line {
  readonly owner: string;
  readonly #guest: Guest;
  #match: LiveMatch | null = null;
  #isClosed = false;
  #missed: AnyView | null = null;
  #missedRoom = false;

  constructor(guest: Guest) {
    this.#guest = guest;
    this.owner = guest.socket.id;
  }

  open(match: LiveMatch): void {
    this.#match = match;
    if (this.#missed) this.view(this.#missed);
    if (this.#missedRoom) this.roomChanged();
  }

  close(): void {
    this.#isClosed = true;
  }

  view(view: AnyView): void {
    if (!this.#match) this.#missed = view;
    else if (!this.#isClosed) this.#guest.socket.emit('match:view', view);
  }

  nudge(): void {
    if (this.#match && !this.#isClosed) this.#guest.socket.emit('match:nudge');
  }

  roomChanged(): void {
    if (!this.#match) this.#missedRoom = true;
    else this.#guest.tellRoom(this.#match, () => !this.#isClosed);
  }

  takenOver(): void {
    this.close();
    this.#guest.lost(this);
  }

  invited(next: string, swap: boolean): void {
    this.#guest.follow(this, next, swap);
  }
}
