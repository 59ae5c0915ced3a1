/**
 * What crosses the socket, typed for both sides. Every client event takes an ack callback; its answer is `Reply`.
 * The seat of a `play` comes from the connection, never from the payload.
 */
import type { Day, Ms } from '#shared/base/index.ts';
import type { CustomLevel } from '#shared/custom/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import type { NetworkName, Strength } from '#shared/link/index.ts';
import type { Clock, End, Help, Move, NetworkMove, Occupant, Seat, Setup, Speed } from '#shared/match/index.ts';
import type { AnyView, Receipt } from '#shared/referee/index.ts';
import type { ClassClientToServer, ClassServerToClient } from './classEvents.ts';
import type { HomeworkClientToServer } from './homeworkEvents.ts';
import type { Reply, Told } from './reply.ts';
import type { Room, Seated } from './seated.ts';

export interface CreateRequest {
  /** One of the game's own by its id, or somebody's own, whole. */
  readonly level: string | CustomLevel;
  /** Any text of 1..64 characters: the same seed gives the same board; null draws one. */
  readonly seed: string | null;
  /** null takes the level's own network. */
  readonly network: { readonly name: NetworkName; readonly strength: Strength } | null;
  readonly help: Help;
  readonly clock: Clock;
  readonly speed: Speed;
  readonly glass: boolean;
  /** The seat of who asks. */
  readonly role: Seat;
  /** Who takes each end: a bot at once, or a person; if it is not who asks, one who joins. */
  readonly occupants: { readonly [end in End]: Occupant };
  /** A person is the network. If it is not who asks, one who joins. */
  readonly murphy: boolean;
  readonly name: string;
}

/** The connection of the day, as GET /api/daily tells it. The server's clock decides which day it is. */
export interface Today {
  readonly day: Day;
  /** Counts the days: 'Synfin #12'. */
  readonly number: number;
  readonly level: LevelId;
  /** The player's end. */
  readonly role: End;
  readonly network: Setup['network'];
  /** The next one begins in so many real milliseconds. */
  readonly endsIn: Ms;
}

type Empty = Record<string, never>;

export interface ClientToServer extends ClassClientToServer, HomeworkClientToServer {
  'match:create': (request: CreateRequest, reply: (r: Reply<Seated>) => void) => void;
  /** Begins the connection of this day, if it is still that day. */
  'daily:play': (request: { day: Day; name: string }, reply: (r: Reply<Seated>) => void) => void;
  /**
   * By code (upper or lower case) from a link, a QR code or typed. `proof` is drawn by who asks and becomes the secret half of the
   * seat's token: asked again with the same one, because no answer came, it is the same seat.
   */
  'match:join': (request: { code: string; name: string; proof: string }, reply: (r: Reply<Seated>) => void) => void;
  /** Back to one's seat after a reload, a dropped line, a restart of the server. */
  'match:sit': (request: { token: string }, reply: (r: Reply<Seated>) => void) => void;
  'match:play': (
    request: { n: number; rev: number; move: Move | NetworkMove },
    reply: (r: Reply<Receipt<AnyView>>) => void,
  ) => void;
  /** Give the seat up for good: a bot takes it. */
  'match:leave': (request: Empty, reply: (r: Reply<null>) => void) => void;
  'match:debrief': (request: Empty, reply: (r: Reply<Told>) => void) => void;
  /** The debrief behind a link, for anybody: no seat is needed, and none is taken. */
  'debrief:open': (request: { link: string }, reply: (r: Reply<Told>) => void) => void;
  /** After the end: a new match of the same players; the partner is told by 'match:moved'. */
  'match:again': (request: { swap: boolean }, reply: (r: Reply<Seated>) => void) => void;
}

export interface ServerToClient extends ClassServerToClient {
  'match:view': (view: AnyView) => void;
  'match:room': (room: Room) => void;
  'match:nudge': () => void;
  /** The partner asked for another one: this socket now sits there. */
  'match:moved': (seated: Seated) => void;
  /** Another tab or device has taken this seat. */
  'match:taken-over': () => void;
  'server:closing': () => void;
}
