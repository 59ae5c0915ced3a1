/**
 * Who sits where: matches are made here, joined, come back to, left and played again. A player is what a socket
 * makes of it; here it is a line, a token and a seat.
 */
import { type Day, err, ok, type Result, type Secret } from '#shared/base/index.ts';
import type { Seat } from '#shared/match/index.ts';
import type { CreateRequest, Reply, Room, Seated, Told } from '#shared/wire/index.ts';
import type { Entropy } from '../entropy.ts';
import type { Host, Line, LiveMatch, Unopened } from '../host/index.ts';
import type { Directory } from '../log/index.ts';
import { codeFrom, drawId, GIVEN_UP, hashOf, idAfter, idIn, joinedToken, seatOf } from '../tokens.ts';
import { boardFor, ownBoard, type Page } from './boards.ts';
import type { Calendar } from './calendar.ts';
import { Chairs, type Held, type Sitting } from './chairs.ts';
import { linkTo, matchOfLink } from './links.ts';
import { cleanName } from './names.ts';
import type { Registry } from './registry.ts';
import { nextSeat } from './seating.ts';
import { chosenBy, chosenIn, swapped } from './setups.ts';

export interface LobbyOptions {
  readonly host: Host;
  readonly directory: Directory;
  readonly entropy: Entropy;
  /** The server's own: what boards of typed seeds come from. */
  readonly secret: Secret;
  readonly calendar: Calendar;
  readonly registry: Registry;
}

interface JoinRequest {
  readonly code: string;
  readonly name: string;
  /** Drawn by who asks. */
  readonly proof: string;
}

/** How many matches of the same players are looked through for one that can be joined. */
const LONGEST_SERIES = 100;

export class Lobby {
  readonly #host: Host;
  readonly #directory: Directory;
  readonly #entropy: Entropy;
  readonly #secret: Secret;
  readonly #calendar: Calendar;
  readonly #registry: Registry;
  readonly #chairs: Chairs;

  constructor({ host, directory, entropy, secret, calendar, registry }: LobbyOptions) {
    this.#registry = registry;
    this.#secret = secret;
    this.#calendar = calendar;
    this.#host = host;
    this.#directory = directory;
    this.#entropy = entropy;
    this.#chairs = new Chairs(host, directory, entropy, registry);
  }

  async create(request: CreateRequest, line: Line): Promise<Reply<Sitting>> {
    const chosen = chosenBy(request);
    if (!chosen.ok) return chosen;
    const board = boardFor(request.seed, chosen.value.setup, this.#secret, this.#entropy);
    return this.#chairs.found(
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
    return page ? this.playPage(page, name, line) : err('another-day');
  }

  /** Alone, on a board that others play too. */
  playPage({ board, role }: Page, name: string, line: Line): Promise<Reply<Sitting>> {
    return this.#chairs.found(drawId(this.#entropy), board, role, cleanName(name), line);
  }

  async join({ code, name, proof }: JoinRequest, line: Line): Promise<Reply<Sitting>> {
    const match = await this.#behind(code);
    if (!match) return err('unknown-code');
    return this.#chairs.claim(match, joinedToken(match.id, proof), cleanName(name), line);
  }

  /** Whether there is a match behind this code that is not over. */
  async isOpen(code: string): Promise<boolean> {
    return (await this.#behind(code)) !== null;
  }

  async sit(token: string, line: Line): Promise<Reply<Sitting>> {
    const id = idIn(token);
    const row = id === null ? null : seatOf(await this.#directory.seats(id), token);
    if (id === null || row === null) return err('unknown-seat');
    const match = await this.#host.open(id);
    if (!match.ok) return err(match.error === 'missing' ? 'unknown-seat' : match.error);
    return this.#chairs.attach({ match: match.value, seat: row.seat as Seat, token }, line);
  }

  /**
   * Gives a seat up for good; a bot takes it. After the end there is nothing to give up, and the token goes on to
   * open the debrief. A match whose last player leaves is forgotten. Whoever leaves a table of a class leaves the class.
   */
  async leave({ match, seat, token }: Held, line: Line): Promise<Reply<null>> {
    if (match.header.classroom) return err('wrong-moment');
    const isGivenUp = !match.isOver();
    if (isGivenUp) {
      const left = await match.leave(seat, 'steady');
      if (!left.ok) return left;
      // The name stays: the partner is told for whom the bot sits in.
      const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
      await this.#directory.putSeat(match.id, hashOf(token), { seat, tokenHash: GIVEN_UP, name });
    }
    await match.detach(seat, line);
    if (isGivenUp && (await this.#chairs.isDeserted(match.id))) await this.#host.remove(match.id);
    return ok(null);
  }

  /** After the end: a fresh board for the same players. Who asks second joins the match that the first one made. A class has its own next round. */
  async again({ match, seat, token }: Held, swap: boolean, line: Line): Promise<Reply<Sitting>> {
    if (match.header.classroom) return err('wrong-moment');
    if (!match.isOver()) return err('not-ended');
    const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
    for (let id = idAfter(match.id), i = 0; i < LONGEST_SERIES; id = idAfter(id), i++) {
      const chair = nextSeat(match.header.setup, seat, swap);
      const joined = await this.#chairs.joinSuccessor(id, chair, name, line);
      if (joined) return joined;
      if (await this.#directory.byId(id)) continue;
      const chosen = swap ? swapped(match.header) : chosenIn(match.header);
      const made = await this.#chairs.found(id, { ...chosen, ...ownBoard(this.#entropy) }, chair, name, line);
      if (made.ok) match.lines.invite(id, swap, seat);
      // Between the look and the making the partner may have been first: then look again, there is a seat for us.
      if (!made.ok && made.error === 'match-full') return this.again({ match, seat, token }, swap, line);
      return made;
    }
    return err('server-full');
  }

  /** Takes the seat in `next` that is kept free for the holder of `held`. */
  async follow({ match, seat, token }: Held, next: string, swap: boolean, line: Line): Promise<Reply<Sitting>> {
    const name = seatOf(await this.#directory.seats(match.id), token)?.name ?? '';
    const chair = nextSeat(match.header.setup, seat, swap);
    return (await this.#chairs.joinSuccessor(next, chair, name, line)) ?? err('match-full');
  }

  /** What everybody may know of a match that is over, nicknames apart: who passes the link on decides for one player only. */
  async told(match: LiveMatch): Promise<Reply<Told>> {
    const { classroom } = match.header;
    if (classroom && !(await this.#registry.isRoundOver(classroom))) return err('round-not-over');
    const told = await match.told();
    return told ? ok({ ...told, link: linkTo(this.#secret, match.id) }) : err('not-ended');
  }

  /** The debrief behind a link, for anybody; of a daily connection once its day is over, of homework once it is due. Who looks keeps it from being cleared. */
  async look(link: string): Promise<Reply<Told>> {
    const id = matchOfLink(this.#secret, link);
    const opened: Result<LiveMatch, Unopened> = id === null ? err('missing') : await this.#host.open(id);
    if (!opened.ok) return err(opened.error === 'missing' ? 'unknown-link' : opened.error);
    const match = opened.value;
    const { daily, homework } = match.header;
    if (daily !== undefined && !this.#calendar.isOver(daily)) return err('day-not-over');
    if (homework && !(await this.#registry.isDue(homework))) return err('not-due');
    const told = await this.told(match);
    if (told.ok) await this.#host.lookedAt(match.id);
    return told;
  }

  /** What the holder of a seat is told when they sit down. */
  seatedAt(held: Held): Promise<Seated> {
    return this.#chairs.seatedAt(held);
  }

  room(match: LiveMatch): Promise<Room> {
    return this.#chairs.room(match);
  }

  async #behind(typed: string): Promise<LiveMatch | null> {
    const code = codeFrom(typed);
    const row = code === null ? null : await this.#directory.byCode(code);
    const match = row && row.endedAt === null ? await this.#host.find(row.id) : null;
    return match && !match.isOver() ? match : null;
  }
}
