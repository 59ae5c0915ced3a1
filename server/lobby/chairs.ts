/** The seats of matches, as the directory keeps them: founded, claimed, sat down at, and who is there. */
import { err, ok, type Result } from '#shared/base/index.ts';
import { isCustom } from '#shared/custom/index.ts';
import { type MatchHeader, RULES_VERSION, SEATS, type Seat } from '#shared/match/index.ts';
import type { Reply, Room, Seated } from '#shared/wire/index.ts';
import { drawCode, drawSecret, type Entropy } from '../entropy.ts';
import type { Host, Line, LiveMatch } from '../host/index.ts';
import type { Directory, SeatRow } from '../log/index.ts';
import { drawToken, GIVEN_UP, hashOf, seatOf } from '../tokens.ts';
import type { Board } from './boards.ts';
import type { Registry } from './registry.ts';
import { peopleOf } from './seating.ts';
import type { Chosen } from './setups.ts';

/** A seat that is held: what a socket remembers. */
export interface Held {
  readonly match: LiveMatch;
  readonly seat: Seat;
  readonly token: string;
}

/** What the holder is told, and what is remembered. */
export interface Sitting {
  readonly held: Held;
  readonly seated: Seated;
}

/** How often a code is drawn again that belongs to another match; 64 million of them are there. */
const DRAWS = 5;

export class Chairs {
  readonly #host: Host;
  readonly #directory: Directory;
  readonly #entropy: Entropy;
  readonly #registry: Registry;

  constructor(host: Host, directory: Directory, entropy: Entropy, registry: Registry) {
    this.#registry = registry;
    this.#host = host;
    this.#directory = directory;
    this.#entropy = entropy;
  }

  /** What the holder of a seat is told when they sit down. */
  async seatedAt({ match, seat, token }: Held): Promise<Seated> {
    const where = { match: match.id, token, room: await this.room(match) };
    return seat === 'network' ? { ...where, seat, view: match.view(seat) } : { ...where, seat, view: match.view(seat) };
  }

  async room(match: LiveMatch): Promise<Room> {
    const rows = await this.#directory.seats(match.id);
    const { setup, level, daily, classroom, homework } = match.header;
    const inClass = classroom && (await this.#registry.namesAt(classroom));
    const link = homework && (await this.#registry.linkOf(homework));
    const row = (seat: Seat): SeatRow | undefined => rows.find((each) => each.seat === seat);
    const people = peopleOf(setup);
    const each = <T>(of: (seat: Seat) => T) => ({
      client: of('client'),
      server: of('server'),
      ...(people.includes('network') ? { network: of('network') } : {}),
    });
    return {
      match: match.id,
      code: rows.some((seat) => seat.tokenHash === null) ? match.code : null,
      setup,
      level: level && isCustom(level) ? level : null,
      names: each((seat) => (row(seat)?.tokenHash ? (inClass?.[seat] ?? row(seat)?.name ?? '') : null)),
      present: each((seat) => !people.includes(seat) || match.lines.of(seat) !== null),
      ...(daily !== undefined && { daily }),
      ...(classroom && { class: classroom.class }),
      ...(link && { homework: link }),
    };
  }

  /** A new match with its founder in it. 'match-full' if the id is another match's already. */
  async found(id: string, board: Board & Chosen, founder: Seat, name: string, line: Line): Promise<Reply<Sitting>> {
    const header: MatchHeader = { rules: RULES_VERSION, ...board, matchSecret: drawSecret(this.#entropy) };
    const token = drawToken(this.#entropy, id);
    const people = peopleOf(header.setup);
    const seats = people.map((seat) =>
      seat === founder ? { seat, tokenHash: hashOf(token), name } : { seat, tokenHash: null, name: '' },
    );
    for (let draw = 0; draw < DRAWS; draw++) {
      const code = people.length > 1 ? drawCode(this.#entropy) : null;
      const made = await this.#host.create({ id, code, header, seats });
      if (made.ok) {
        const sitting = await this.attach({ match: made.value, seat: founder, token }, line);
        if (!sitting.ok) await this.#host.remove(id);
        return sitting;
      }
      if (made.error === 'server-full') return made as Result<never, 'server-full'>;
      if (await this.#directory.byId(id)) return err('match-full');
    }
    return err('server-full');
  }

  /** Null if there is no such match any more, or no room in it. */
  async joinSuccessor(id: string, chair: Seat, name: string, line: Line): Promise<Reply<Sitting> | null> {
    const next = await this.#host.find(id);
    if (!next || next.isOver()) return null;
    const joined = await this.claim(next, drawToken(this.#entropy, id), name, line, chair);
    return !joined.ok && joined.error === 'match-full' ? null : joined;
  }

  /**
   * Takes a free seat, exactly once whoever else reaches for it: `chair` if it is free. Whoever has one with this token already asks
   * again because no answer came, and sits down there.
   */
  async claim(match: LiveMatch, token: string, name: string, line: Line, chair?: Seat): Promise<Reply<Sitting>> {
    const rows = await this.#directory.seats(match.id);
    const own = seatOf(rows, token);
    if (own) return this.attach({ match, seat: own.seat as Seat, token }, line);
    for (const { seat, tokenHash } of [...rows].sort((a, b) => rank(a, chair) - rank(b, chair))) {
      if (tokenHash !== null) continue;
      const put = await this.#directory.putSeat(match.id, null, { seat, tokenHash: hashOf(token), name });
      // Taken meanwhile, by somebody else or by the same hand on another line.
      if (put !== 'ok') return this.claim(match, token, name, line, chair);
      const sitting = await this.attach({ match, seat: seat as Seat, token }, line);
      if (!sitting.ok) await this.#directory.putSeat(match.id, hashOf(token), { seat, tokenHash: null, name: '' });
      return sitting;
    }
    return err('match-full');
  }

  /** The holder of a seat sits down at it. */
  async attach(held: Held, line: Line): Promise<Reply<Sitting>> {
    const attached = await held.match.attach(held.seat, line);
    if (attached.ok) return ok({ held, seated: await this.seatedAt(held) });
    await held.match.detach(held.seat, line);
    return attached;
  }

  /** Nobody holds a seat of it any more. */
  async isDeserted(id: string): Promise<boolean> {
    const rows = await this.#directory.seats(id);
    return rows.every(({ tokenHash }) => tokenHash === null || tokenHash === GIVEN_UP);
  }
}

/** The wished one first, then an end before the network. */
const rank = ({ seat }: SeatRow, chair: Seat | undefined): number =>
  seat === chair ? -1 : SEATS.indexOf(seat as Seat);
