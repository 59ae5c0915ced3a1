/** All matches that this process holds: opened on first use or after a restart, cleared when nobody comes back. */
import type { Logger } from 'pino';
import { DAY, err, MINUTE, type Ms, ok, type Result } from '#shared/base/index.ts';
import { type MatchHeader, SEATS } from '#shared/match/index.ts';
import type { Clock } from '../clock.ts';
import { type Directory, type JsonValue, type Log, LogError, type MatchRow, type SeatRow } from '../log/index.ts';
import { LiveMatch } from './liveMatch.ts';
import type { Meter, Rules, Surroundings } from './port.ts';

export interface HostOptions {
  readonly log: Log;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly rules: Rules;
  readonly logger: Logger;
  readonly meter?: Meter;
  /** Running matches at once. */
  readonly maxMatches: number;
  /** Hears of every match that this process holds. */
  readonly follower?: Follower;
  /** A running match that nobody is at is cleared after this long, an ended one after `retention`. */
  readonly idle: Ms;
  readonly retention: Ms;
}

/** Nothing here waits or throws. */
export interface Follower {
  /** The log holds something new of the match. */
  moved(id: string): void;
  /** The log holds its end. */
  ended(id: string): void;
}

export interface NewMatch {
  readonly id: string;
  readonly code: string | null;
  readonly header: MatchHeader;
  readonly seats: readonly SeatRow[];
}

/**
 * Why there is no match to play: there is none, it was made under other rules than these, or what was kept of it does not read
 * back or fold.
 */
export type Unopened = 'missing' | 'other-rules' | 'damaged';

/** How often rooms are looked at that nobody may return to. */
const SWEEP: Ms = MINUTE;

export class Host {
  readonly #options: HostOptions;
  readonly #around: Surroundings;
  readonly #live = new Map<string, LiveMatch>();
  readonly #opening = new Map<string, Promise<Result<LiveMatch, Unopened>>>();
  /** Connections of the day and tries at homework that nobody is at, longest first: on the disk, and not in memory. */
  readonly #asleep = new Set<string>();
  #closed = false;
  #callOff: (() => void) | null = null;
  readonly #marking = new Set<Promise<void>>();

  constructor(options: HostOptions) {
    this.#options = options;
    const { follower } = options;
    const ended = (id: string) => {
      this.#markLater(id);
      follower?.ended(id);
    };
    this.#around = { ...options, moved: (id) => follower?.moved(id), ended };
  }

  /** Matches that run now. */
  get running(): number {
    let count = 0;
    for (const match of this.#live.values()) if (!match.isOver()) count++;
    return count;
  }

  /** 'taken': the id or the code belongs to another match; draw again. Rejects with the directory's own error. */
  async create(match: NewMatch): Promise<Result<LiveMatch, 'taken' | 'server-full'>> {
    const { directory, clock, maxMatches } = this.#options;
    if (this.running >= maxMatches) return err('server-full');
    const header = match.header as unknown as JsonValue;
    const kept = { now: clock.wall(), until: this.#idleUntil(match.header), class: classOf(match.header) };
    if ((await directory.create({ ...match, header, ...kept })) === 'taken') return err('taken');
    const live = await this.find(match.id);
    if (!live) throw new Error('a new match does not open');
    return ok(live);
  }

  /** Null if there is no such match, or it cannot be opened. Rejects with the log's own error. */
  async find(id: string): Promise<LiveMatch | null> {
    const opened = await this.open(id);
    return opened.ok ? opened.value : null;
  }

  /** Says why a match cannot be opened. Rejects with the log's own error where that may pass. */
  async open(id: string): Promise<Result<LiveMatch, Unopened>> {
    const live = this.#live.get(id);
    if (live) return ok(live);
    const opening = this.#opening.get(id) ?? this.#open(id).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  /** Takes every running match up again, one after the other, and begins to sweep. */
  async resume(): Promise<void> {
    const { directory, clock, idle, logger } = this.#options;
    for (const id of await directory.running()) {
      if (this.#closed) return;
      try {
        // The time that the server was down is nobody's absence.
        await directory.touch(id, clock.wall() + idle);
        const match = await this.find(id);
        if (match?.header.daily !== undefined) await directory.touch(id, this.#idleUntil(match.header));
        if (match?.isOver()) await this.#markEnded(id);
      } catch (error) {
        logger.error({ err: error, match: id }, 'a match is not resumed');
      }
    }
    logger.debug({ matches: this.running }, 'running matches are resumed');
    // Whoever slept goes on sleeping: a minute is long for those who find no room.
    await this.#sweepNow();
  }

  /** Clears what nobody returned to. */
  async sweep(): Promise<void> {
    const { directory, clock, retention } = this.#options;
    const now = clock.wall();
    for (const match of [...this.#live.values()]) {
      const isHere = SEATS.some((seat) => match.lines.of(seat) !== null);
      if (isHere) await directory.touch(match.id, match.isOver() ? now + retention : this.#idleUntil(match.header));
      else if (match.isOver()) await this.#drop(match.id);
      else if (isForLater(match.header)) await this.#putToSleep(match.id);
    }
    for (const id of await directory.expire(now)) await this.#drop(id);
  }

  /** Somebody has opened the debrief of an ended match by its link: it stays for as long again. */
  async lookedAt(id: string): Promise<void> {
    const { directory, clock, retention } = this.#options;
    await directory.touch(id, clock.wall() + retention);
  }

  /** Forgets a match that nobody holds a seat of any more. */
  async remove(id: string): Promise<void> {
    await this.#drop(id);
    await this.#options.directory.remove(id);
  }

  /** Lets go of the matches of a class that is forgotten. */
  async dropClass(id: string): Promise<void> {
    for (const match of [...this.#live.values()]) if (classOf(match.header) === id) await this.#drop(match.id);
  }

  /** Takes nothing new; resolves when what was begun is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#callOff?.();
    await Promise.all([...this.#live.values()].map((match) => match.close()));
    await Promise.all(this.#marking);
  }

  async #open(id: string): Promise<Result<LiveMatch, Unopened>> {
    const opened = await this.#read(id);
    if (!opened.ok) {
      const reason = opened.error;
      if (reason !== 'missing') this.#options.logger.error({ match: id, reason }, 'a match cannot be opened');
      return opened;
    }
    this.#live.set(id, opened.value);
    this.#options.logger.debug({ match: id }, 'a match is opened');
    this.#asleep.delete(id);
    return opened;
  }

  /** What does not read back never will: it is no trouble that passes. */
  async #read(id: string): Promise<Result<LiveMatch, Unopened>> {
    try {
      const row = await this.#options.directory.byId(id);
      if (!row || this.#closed) return err('missing');
      const opened = await LiveMatch.open({ id, code: row.code, header: headerOf(row) }, this.#around);
      return opened.ok ? opened : err(opened.error === 'unknown-rules' ? 'other-rules' : 'damaged');
    } catch (error) {
      if (!(error instanceof LogError) || error.code !== 'damaged') throw error;
      this.#options.logger.error({ err: error, match: id }, 'the log of a match does not read back');
      return err('damaged');
    }
  }

  /** As many may sleep as may run; one more costs the one that has slept longest. */
  async #putToSleep(id: string): Promise<void> {
    await this.#drop(id);
    this.#asleep.add(id);
    const [longest] = this.#asleep;
    if (longest !== undefined && this.#asleep.size > this.#options.maxMatches) await this.remove(longest);
  }

  async #drop(id: string): Promise<void> {
    this.#asleep.delete(id);
    const match = this.#live.get(id);
    this.#live.delete(id);
    await match?.close();
    if (match) this.#options.logger.debug({ match: id }, 'a match is let go of');
  }

  /** The connection of a day waits for its player until the day is over. */
  #idleUntil({ daily }: MatchHeader): Ms {
    const { clock, idle } = this.#options;
    return Math.max(clock.wall() + idle, daily === undefined ? 0 : (daily + 1) * DAY);
  }

  /** Marks the end without keeping the match waiting for it; `close` waits until it is written. */
  #markLater(id: string): void {
    const marking = this.#markEnded(id).finally(() => this.#marking.delete(marking));
    this.#marking.add(marking);
  }

  async #markEnded(id: string): Promise<void> {
    const { directory, clock, retention, logger } = this.#options;
    try {
      await directory.markEnded(id, clock.wall());
      await directory.touch(id, clock.wall() + retention);
      logger.debug({ match: id }, 'a match has ended');
    } catch (error) {
      // The log has the end; the next start of the server marks it.
      logger.warn({ err: error, match: id }, 'the end of a match is not marked yet');
    }
  }

  async #sweepNow(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.#options.logger.error({ err: error }, 'idle rooms are not cleared');
    }
    this.#sweepLater();
  }

  #sweepLater(): void {
    if (this.#closed) return;
    const { clock } = this.#options;
    this.#callOff = clock.wake(clock.now() + SWEEP, () => void this.#sweepNow());
  }
}

/** The class that a match stays with, and goes with. */
const classOf = ({ classroom, homework }: MatchHeader): string | undefined => (classroom ?? homework)?.class;

/** Its player may come back to it hours later. */
const isForLater = ({ daily, homework }: MatchHeader): boolean => daily !== undefined || homework !== undefined;

const headerOf = (row: MatchRow): MatchHeader => row.header as unknown as MatchHeader;
