/**
 * Who sits where: matches are made here, joined, come back to, left and played again. A player is what a socket
 * makes of it; here it is a line, a token and a seat.
 */
import { type Day, err, ok, type Result, type Secret } from '#shared/base/index.ts';
import { isCustom } from '#shared/custom/index.ts';
import { ENDS, type End, type MatchHeader, otherEnd, RULES_VERSION } from '#shared/match/index.ts';
import type { CreateRequest, Reply, Room, Seated, Told } from '#shared/wire/index.ts';
import { drawCode, drawSecret, type Entropy } from '../entropy.ts';
import type { Host, Line, LiveMatch } from '../host/index.ts';
import type { Directory, SeatRow } from '../log/index.ts';
import { type Board, boardFor, ownBoard } from './boards.ts';
import type { Calendar } from './calendar.ts';
import { linkTo, matchOfLink } from './links.ts';
import { cleanName } from './names.ts';
import { type Chosen, chosenBy, chosenIn, swapped } from './setups.ts';
import { codeFrom, drawId, drawToken, hashOf, idAfter, matchOf, seatOf } from './tokens.ts';

/** A seat that is held: what a socket remembers. */
export interface Held {
  readonly match: LiveMatch;
  readonly seat: End;
  readonly token: string;
}

/** What the holder is told, and what is remembered. */
export interface Sitting {
  readonly held: Held;
  readonly seated: Seated;
}

export interface LobbyOptions {
  readonly host: Host;
  readonly directory: Directory;
  readonly entropy: Entropy;
  /** The server's own: what boards of typed seeds come from. */
  readonly secret: Secret;
  readonly calendar: Calendar;
}

/** Kept instead of a hash for a seat given up for good: no token has it, and the seat is not free either. */
const GIVEN_UP = 'given up';
/** How often a code is drawn again that belongs to another match; 64 million of them are there. */
const DRAWS = 5;
/** How many matches of the same players are looked through for one that can be joined. */
const LONGEST_SERIES = 100;

export class Lobby {
  readonly #host: Host;
  readonly #directory: Directory;
  readonly #entropy: Entropy;
  readonly #secret: Secret;
  readonly #calendar: Calendar;

  constructor({ host, directory, entropy, secret, calendar }: LobbyOptions) {
    this.#secret = secret;
    this.#calendar = calendar;
    this.#host = host;
    this.#directory = directory;
    this.#entropy = entropy;
  }

  async create(request: CreateRequest, line: Line): Promise<Reply<Sitting>> {
    const chosen = chosenBy(request);
    if (!chosen.ok) return chosen;
    const board = boardFor(request.seed, chosen.value.setup, this.#secret, this.#entropy);
    return this.#found(
      drawId(this.#entropy),
      { ...chosen.value, ...board },
      request.role,
      cleanName(request.name),
      line,
    );
  }

  /** The connection of the day, if it is still that day. */
  async playDaily({ day, name }: { day: Day; name: string }, line: Line): Promise<Reply<Sitting>> {
    const page = this.#calendar.page(day);
    if (!page) return err('another-day');
    return this.#found(drawId(this.#entropy), page.board, page.role, cleanName(name), line);
  }

  async join({ code: typed, name }: { code: string; name: string }, line: Line): Promise<Reply<Sitting>> {
    const code = codeFrom(typed);
    const row = code === null ? null : await this.#directory.byCode(code);
    if (!row || row.endedAt !== null) return err('unknown-code');
    const match = await this.#host.find(row.id);
    if (!match || match.isOver()) return err('unknown-code');
    return this.#claim(match, cleanName(name), line);
  }

  async sit(token: string, line: Line): Promise<Reply<Sitting>> {
    const id = matchOf(token);
    const row = id === null ? null : seatOf(await this.#directory.seats(id), token);
    const match = id === null || row === null ? null : await this.#host.find(id);
    if (!row || !match) return err('unknown-seat');
    return this.#attach({ match, seat: row.seat as End, token }, line);
  }

  /**
   * Gives a seat up for good; a bot takes it. After the end there is nothing to give up, and the token goes on to
   * open the debrief. A match whose last player leaves is forgotten.
   */
  async leave({ match, seat, token }: Held, line: Line): Promise<Reply<null>> {
    const isGivenUp = !match.isOver();
    if (isGivenUp) {
      const left = await match.leave(seat, 'steady');
      if (!left.ok) return left;
      // The name stays: the partner is told for whom the bot sits in.
      const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
      await this.#directory.putSeat(match.id, hashOf(token), { seat, tokenHash: GIVEN_UP, name });
    }
    await match.detach(seat, line);
    if (isGivenUp && (await this.#isDeserted(match.id))) await this.#host.remove(match.id);
    return ok(null);
  }

  /** After the end: a fresh board for the same players. Who asks second joins the match that the first one made. */
  async again({ match, seat, token }: Held, swap: boolean, line: Line): Promise<Reply<Sitting>> {
    if (!match.isOver()) return err('not-ended');
    const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
    for (let id = idAfter(match.id), i = 0; i < LONGEST_SERIES; id = idAfter(id), i++) {
      const joined = await this.#joinSuccessor(id, name, line);
      if (joined) return joined;
      if (await this.#directory.byId(id)) continue;
      const chosen = swap ? swapped(match.header) : chosenIn(match.header);
      const made = await this.#found(
        id,
        { ...chosen, ...ownBoard(this.#entropy) },
        swap ? otherEnd(seat) : seat,
        name,
        line,
      );
      if (made.ok) match.lineOf(otherEnd(seat))?.invited(id);
      // Between the look and the making the partner may have been first: then look again, there is a seat for us.
      if (!made.ok && made.error === 'match-full') return this.again({ match, seat, token }, swap, line);
      return made;
    }
    return err('server-full');
  }

  /** Takes the seat in `next` that the partner of `held` has left free. */
  async follow({ match, token }: Held, next: string, line: Line): Promise<Reply<Sitting>> {
    const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
    return (await this.#joinSuccessor(next, name, line)) ?? err('match-full');
  }

  /** What everybody may know of a match that is over, nicknames apart: who passes the link on decides for one player only. */
  async told(match: LiveMatch): Promise<Reply<Told>> {
    const told = await match.told();
    return told ? ok({ ...told, link: linkTo(this.#secret, match.id) }) : err('not-ended');
  }

  /** The debrief behind a link, for anybody; of a daily connection once its day is over. Who looks keeps it from being cleared. */
  async look(link: string): Promise<Reply<Told>> {
    const id = matchOfLink(this.#secret, link);
    const match = id === null ? null : await this.#host.find(id);
    if (!match) return err('unknown-link');
    const { daily } = match.header;
    if (daily !== undefined && !this.#calendar.isOver(daily)) return err('day-not-over');
    const told = await this.told(match);
    if (told.ok) await this.#host.lookedAt(match.id);
    return told;
  }

  /** What the holder of a seat is told when they sit down. */
  async seatedAt({ match, seat, token }: Held): Promise<Seated> {
    const room = await this.room(match);
    return { match: match.id, seat, token, view: match.view(seat), room };
  }

  async room(match: LiveMatch): Promise<Room> {
    const rows = await this.#directory.seats(match.id);
    const { setup, level, daily } = match.header;
    const row = (seat: End): SeatRow | undefined => rows.find((each) => each.seat === seat);
    const each = <T>(of: (seat: End) => T): { [end in End]: T } => ({ client: of('client'), server: of('server') });
    return {
      match: match.id,
      code: rows.some((seat) => seat.tokenHash === null) ? match.code : null,
      setup,
      level: level && isCustom(level) ? level : null,
      names: each((seat) => row(seat)?.name || null),
      present: each((seat) => setup.occupants[seat] !== 'person' || match.lineOf(seat) !== null),
      ...(daily !== undefined && { daily }),
    };
  }

  /** A new match with its founder in it. 'match-full' if the id is another match's already. */
  async #found(id: string, board: Board & Chosen, founder: End, name: string, line: Line): Promise<Reply<Sitting>> {
    const header: MatchHeader = { rules: RULES_VERSION, ...board, matchSecret: drawSecret(this.#entropy) };
    const token = drawToken(this.#entropy, id);
    const people = ENDS.filter((end) => header.setup.occupants[end] === 'person');
    const seats = people.map((seat) =>
      seat === founder ? { seat, tokenHash: hashOf(token), name } : { seat, tokenHash: null, name: '' },
    );
    for (let draw = 0; draw < DRAWS; draw++) {
      const code = people.length > 1 ? drawCode(this.#entropy) : null;
      const made = await this.#host.create({ id, code, header, seats });
      if (made.ok) {
        const sitting = await this.#attach({ match: made.value, seat: founder, token }, line);
        if (!sitting.ok) await this.#host.remove(id);
        return sitting;
      }
      if (made.error === 'server-full') return made as Result<never, 'server-full'>;
      if (await this.#directory.byId(id)) return err('match-full');
    }
    return err('server-full');
  }

  async #joinSuccessor(id: string, name: string, line: Line): Promise<Reply<Sitting> | null> {
    const next = await this.#host.find(id);
    if (!next || next.isOver()) return null;
    const joined = await this.#claim(next, name, line);
    return !joined.ok && joined.error === 'match-full' ? null : joined;
  }

  /** Takes a free seat, exactly once whoever else reaches for it. */
  async #claim(match: LiveMatch, name: string, line: Line): Promise<Reply<Sitting>> {
    const token = drawToken(this.#entropy, match.id);
    for (const { seat, tokenHash } of await this.#directory.seats(match.id)) {
      if (tokenHash !== null) continue;
      const put = await this.#directory.putSeat(match.id, null, { seat, tokenHash: hashOf(token), name });
      if (put !== 'ok') continue;
      const sitting = await this.#attach({ match, seat: seat as End, token }, line);
      if (!sitting.ok) await this.#directory.putSeat(match.id, hashOf(token), { seat, tokenHash: null, name: '' });
      return sitting;
    }
    return err('match-full');
  }

  async #attach(held: Held, line: Line): Promise<Reply<Sitting>> {
    const attached = await held.match.attach(held.seat, line);
    if (attached.ok) return ok({ held, seated: await this.seatedAt(held) });
    await held.match.detach(held.seat, line);
    return attached;
  }

  async #isDeserted(id: string): Promise<boolean> {
    const rows = await this.#directory.seats(id);
    return rows.every(({ tokenHash }) => tokenHash === null || tokenHash === GIVEN_UP);
  }
}
