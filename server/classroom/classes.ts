/** All classes that this process holds: opened on first use or after a restart, let go when nobody is there, forgotten when nobody comes back for long. */
import type { Logger } from 'pino';
import { DAY, err, MINUTE, type Ms, ok } from '#shared/base/index.ts';
import { CLASS_VERSION, type ClassHeader, type ClassPlan, type StudentId, studentOf } from '#shared/classroom/index.ts';
import type { ClassTable, HomeworkPlace } from '#shared/match/index.ts';
import type { Reply } from '#shared/wire/index.ts';
import type { Clock } from '../clock.ts';
import { drawCode, drawSecret, type Entropy } from '../entropy.ts';
import { Alarm, type Follower, type Host } from '../host/index.ts';
import type { Registry } from '../lobby/index.ts';
import { type ClassDirectory, type Directory, type JsonValue, type Log, LogError } from '../log/index.ts';
import { codeFrom, drawId, drawToken, hashOf, idIn, opens } from '../tokens.ts';
import { screenKeyOf } from './keys.ts';
import { LiveClass } from './liveClass.ts';
import { type Names, namesAt } from './names.ts';
import { planFrom } from './plans.ts';
import { linkToTask } from './taskLinks.ts';

export interface ClassesOptions {
  readonly log: Log;
  readonly classes: ClassDirectory;
  readonly directory: Directory;
  readonly host: Host;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly logger: Logger;
  /** A class that nobody used for so long is forgotten. */
  readonly days: number;
  /** So many at most are kept at once. */
  readonly maxClasses: number;
}

/** A student's place, found by its token. */
export interface Place {
  readonly live: LiveClass;
  readonly student: StudentId;
}

/** How often classes are looked at that nobody may return to. */
const SWEEP: Ms = MINUTE;
/** How often a code is drawn again that belongs to something else; 64 million of them are there. */
const DRAWS = 5;

export class Classes implements Follower, Registry {
  readonly #options: ClassesOptions;
  readonly #live = new Map<string, LiveClass>();
  readonly #opening = new Map<string, Promise<LiveClass | null>>();
  /** Quiet when it was last looked, and asked for by nobody since: whoever asks may not have taken a place yet. */
  readonly #idle = new Set<LiveClass>();
  readonly #sweeping: Alarm;
  #isClosed = false;

  constructor(options: ClassesOptions) {
    this.#options = options;
    this.#sweeping = new Alarm(options.clock, () => void this.#sweepNow());
  }

  /** Classes at which somebody is, or whose round runs. */
  get running(): number {
    return [...this.#live.values()].filter((live) => !live.isQuiet).length;
  }

  /** Students who are here, over all classes. */
  get students(): number {
    return [...this.#live.values()].reduce((sum, live) => sum + live.here, 0);
  }

  /** A new class, and the key that makes its host. */
  async open(wished: ClassPlan): Promise<Reply<{ readonly live: LiveClass; readonly key: string }>> {
    const { classes, entropy, clock, maxClasses } = this.#options;
    const plan = planFrom(wished);
    if (!plan.ok) return plan;
    if ((await classes.all()).length >= maxClasses) return err('server-full');
    for (let draw = 0; draw < DRAWS; draw++) {
      const id = drawId(entropy);
      const secret = drawSecret(entropy);
      const key = drawToken(entropy, id);
      const header: ClassHeader = {
        version: CLASS_VERSION,
        secret,
        hostHash: hashOf(key),
        screenHash: hashOf(screenKeyOf(id, secret)),
        openedAt: clock.wall(),
        plan: plan.value,
      };
      const row = { id, code: drawCode(entropy), header: header as unknown as JsonValue };
      const made = await classes.create({ ...row, now: clock.wall(), until: this.#keptUntil() });
      if (made === 'taken') continue;
      const live = await this.#find(id);
      if (!live) throw new Error('a new class does not open');
      return ok({ live, key });
    }
    return err('server-full');
  }

  /** The class whose host has this key. */
  async hostedBy(key: string): Promise<LiveClass | null> {
    const live = await this.#namedIn(key);
    return live && opens(live.state.hostHash, key) ? live : null;
  }

  /** The class whose projector has this key. */
  async shownBy(key: string): Promise<LiveClass | null> {
    const live = await this.#namedIn(key);
    return live && opens(live.state.screenHash, key) ? live : null;
  }

  byId(id: string): Promise<LiveClass | null> {
    return this.#find(id);
  }

  async byCode(typed: string): Promise<LiveClass | null> {
    const code = codeFrom(typed);
    const row = code === null ? null : await this.#options.classes.byCode(code);
    return row && this.#find(row.id);
  }

  /** The place that this token holds. */
  async placeOf(token: string): Promise<Reply<Place>> {
    const live = await this.#namedIn(token);
    const student = live?.holderOf(token) ?? null;
    if (!live || student === null) return err('unknown-class');
    const status = studentOf(live.state, student)?.status;
    if (status === 'in') return ok({ live, student });
    return err(status === 'banned' ? 'banned' : 'unknown-class');
  }

  /** Forgets the class, its matches and all that was kept of them. */
  async remove(live: LiveClass): Promise<void> {
    await this.#dismiss(live.id);
    await this.#options.classes.remove(live.id);
    // Somebody may have come back meanwhile.
    await this.#dismiss(live.id);
  }

  moved(match: string): void {
    this.#around(match)?.moved();
  }

  ended(match: string): void {
    void this.#around(match)?.settle();
  }

  async isRoundOver({ class: id, round }: ClassTable): Promise<boolean> {
    const live = await this.#find(id);
    return live?.state.rounds.some(({ number, over }) => number === round && over !== null) ?? false;
  }

  async namesAt(table: ClassTable): Promise<Names> {
    const live = await this.#find(table.class);
    return live ? namesAt(live.state, table) : {};
  }

  async linkOf({ class: id, task }: HomeworkPlace): Promise<string | null> {
    const live = await this.#find(id);
    return live && linkToTask(id, live.state.secret, task);
  }

  /** Without a date it never is. */
  async isDue({ class: id, task }: HomeworkPlace): Promise<boolean> {
    const due = (await this.#find(id))?.state.tasks[task]?.due ?? null;
    return due !== null && this.#options.clock.wall() > due;
  }

  /** Takes up every class, one after the other. Begins to sweep: those at which nothing goes on are let go. */
  async resume(): Promise<void> {
    const { classes, logger } = this.#options;
    await this.#expire();
    for (const id of await classes.all()) {
      if (this.#isClosed) return;
      try {
        // A server that starts is nobody who uses a class.
        await this.#find(id, false);
      } catch (error) {
        logger.error({ err: error, class: id }, 'a class is not resumed');
      }
    }
    await this.#sweepNow();
  }

  /** Takes nothing new; resolves when what was begun is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#sweeping.close();
    await Promise.all([...this.#live.values()].map((live) => live.close()));
  }

  async #sweep(): Promise<void> {
    for (const live of [...this.#live.values()]) {
      if (live.isQuiet) await this.#rest(live);
      // A round that everybody has walked away from runs on, and is no use of the class.
      else if (!live.isEmpty) await this.#used(live.id);
    }
    await this.#expire();
  }

  async #expire(): Promise<void> {
    const { classes, clock } = this.#options;
    for (const id of await classes.expire(clock.wall())) await this.#dismiss(id);
  }

  /** Whoever is there has no place any more; its matches go from memory with it. */
  async #dismiss(id: string): Promise<void> {
    await this.#opening.get(id);
    const live = this.#live.get(id);
    this.#live.delete(id);
    if (live) this.#idle.delete(live);
    await live?.end();
    await this.#options.host.dropClass(id);
  }

  /** Somebody is there: it is kept for as long again. */
  #used(id: string): Promise<void> {
    return this.#options.classes.touch(id, this.#keptUntil());
  }

  async #sweepNow(): Promise<void> {
    try {
      await this.#sweep();
    } catch (error) {
      this.#options.logger.error({ err: error }, 'old classes are not cleared');
    }
    this.#sweeping.set(this.#options.clock.now() + SWEEP);
  }

  async #namedIn(token: string): Promise<LiveClass | null> {
    const id = idIn(token);
    return id === null ? null : this.#find(id);
  }

  /** Null if there is no such class. Rejects with the log's own error, or if the log does not fold. */
  async #find(id: string, isUse = true): Promise<LiveClass | null> {
    const live = this.#live.get(id);
    if (live) {
      this.#idle.delete(live);
      return live;
    }
    const opening = this.#opening.get(id) ?? this.#take(id, isUse).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  async #take(id: string, isUse: boolean): Promise<LiveClass | null> {
    const row = await this.#options.classes.byId(id);
    // That there is none may be said of what is not there, and not of what cannot be opened any more.
    if (this.#isClosed) throw new LogError('closed', 'no class is opened any more');
    if (!row) return null;
    const identity = { id, code: row.code, header: row.header as unknown as ClassHeader };
    const live = await LiveClass.open(identity, this.#options);
    this.#live.set(id, live);
    await live.settle();
    if (isUse) await this.#used(id);
    return live;
  }

  /** The class in whose running round this match is played. */
  #around(match: string): LiveClass | null {
    for (const live of this.#live.values()) if (live.plays(match)) return live;
    return null;
  }

  /** Let go at the second look. */
  async #rest(live: LiveClass): Promise<void> {
    if (this.#idle.has(live)) await this.#letGo(live);
    else this.#idle.add(live);
  }

  /** From memory only. */
  async #letGo(live: LiveClass): Promise<void> {
    this.#idle.delete(live);
    this.#live.delete(live.id);
    await live.close();
  }

  #keptUntil(): Ms {
    const { clock, days } = this.#options;
    return clock.wall() + days * DAY;
  }
}
