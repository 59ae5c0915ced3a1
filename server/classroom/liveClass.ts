/**
 * One class in memory: its journal, a queue, the lines to its members and the matches of the round that runs. When something
 * fails, the journal is folded again from the log, and the matches are brought into line with it, as after a restart.
 */
import type { Logger } from 'pino';
import { err, ok, SECOND } from '#shared/base/index.ts';
import {
  type ClassState,
  type Command,
  type HostView,
  runningRound,
  type ScreenView,
  type StudentId,
  type StudentView,
  studentOf,
  type Work,
} from '#shared/classroom/index.ts';
import type { MatchRecord } from '#shared/match/index.ts';
import type { HostRequest, OwnMistake, Reply, StudentRequest } from '#shared/wire/index.ts';
import { Alarm, type LiveMatch, Queue } from '../host/index.ts';
import { hashOf, joinedToken, seatOf } from '../tokens.ts';
import { Gathering } from './gathering.ts';
import { type ClassIdentity, type Decide, Journal, type JournalOptions } from './journal.ts';
import { ownMistakes } from './mistakes.ts';
import { playedIn } from './played.ts';
import type { AnyLine, ClassLine, StudentLine } from './port.ts';
import { joinOf, lateTable, type Newcomer, wishOfHost, wishOfStudent } from './requests.ts';
import { Tables, type TablesOptions } from './tables.ts';

/** Commands of one class that may wait; more are refused. */
const LONGEST_QUEUE = 400;
/** After a failure the class looks again: after a second, then ever more slowly (ms). */
const RETRY = { first: SECOND, last: 60 * SECOND } as const;

export interface ClassSurroundings extends JournalOptions, TablesOptions {
  readonly logger: Logger;
}

export class LiveClass {
  readonly id: string;
  readonly code: string;
  readonly #around: ClassSurroundings;
  readonly #journal: Journal;
  readonly #tables: Tables;
  readonly #gathering: Gathering;
  readonly #queue = new Queue();
  readonly #alarm: Alarm;
  #isStale = false;
  #isClosed = false;
  #failures = 0;

  /** Takes a class up where its log stands; `settle` takes up its matches. Rejects with the log's own error. */
  static async open(identity: ClassIdentity, around: ClassSurroundings): Promise<LiveClass> {
    return new LiveClass(identity, around, await Journal.open(identity, around));
  }

  private constructor({ id, code }: ClassIdentity, around: ClassSurroundings, journal: Journal) {
    this.id = id;
    this.code = code;
    this.#around = around;
    this.#journal = journal;
    this.#tables = new Tables(id, around);
    this.#gathering = new Gathering({ identity: { id, code }, journal, tables: this.#tables, clock: around.clock });
    this.#alarm = new Alarm(around.clock, () => void this.settle());
  }

  get state(): ClassState {
    return this.#journal.state;
  }

  /** Nobody is here. */
  get isEmpty(): boolean {
    return this.#gathering.isEmpty;
  }

  /** Students who are here now. */
  get here(): number {
    return this.#gathering.here;
  }

  /** Nobody is here, and nothing runs. */
  get isQuiet(): boolean {
    return this.isEmpty && runningRound(this.state) === null;
  }

  /** The match is a table of the round that runs. */
  plays(match: string): boolean {
    return this.#tables.has(match);
  }

  /** Null if the class is being put away; so it is with the two below. */
  hostAt(line: ClassLine<HostView>): HostView | null {
    return this.#isClosed ? null : this.#gathering.hostAt(line);
  }

  screenAt(line: ClassLine<ScreenView>): ScreenView | null {
    return this.#isClosed ? null : this.#gathering.screenAt(line);
  }

  /** Does `job` when all that was begun before is done. */
  inTurn(job: () => void): Promise<void> {
    return this.#queue.add(async () => job());
  }

  /** Null too if the student is not in the class any more. */
  studentAt(id: StudentId, line: StudentLine): StudentView | null {
    if (this.#isClosed || studentOf(this.state, id)?.status !== 'in') return null;
    if (lateTable(this.state, id) !== null) void this.#seatLate(id);
    return this.#gathering.studentAt(id, line);
  }

  /** Does nothing if the line has no place here. */
  left(line: AnyLine): void {
    this.#gathering.left(line);
  }

  /** A new student, and the token that holds their place; or who has joined with this proof before, and had no answer. */
  async join(
    newcomer: Newcomer,
    proof: string,
  ): Promise<Reply<{ readonly student: StudentId; readonly token: string }>> {
    const token = joinedToken(this.id, proof);
    let student: StudentId = '';
    const written = await this.#write((state) => {
      const known = seatOf(state.students, token);
      if (known) {
        student = known.id;
        return known.status === 'in' ? ok(null) : err(known.status === 'banned' ? 'banned' : 'unknown-class');
      }
      const command = joinOf(state, newcomer, hashOf(token));
      student = command.student;
      return ok({ by: 'class', command });
    });
    return written.ok ? ok({ student, token }) : written;
  }

  /** Whose token it is, whether they are in the class or not. */
  holderOf(token: string): StudentId | null {
    return seatOf(this.state.students, token)?.id ?? null;
  }

  run(request: HostRequest): Promise<Reply<null>> {
    return this.#write((state) =>
      wishOfHost(state, request, { here: this.#gathering.expected(), recordOf: this.#recordOf }),
    );
  }

  async do(student: StudentId, request: StudentRequest): Promise<Reply<null>> {
    const written = await this.#write((state) => wishOfStudent(state, student, request));
    if (written.ok) this.#gathering.tellStudent(student);
    return written;
  }

  /** Homework whose signature holds. */
  takeIn(work: Work, proof: string): Promise<Reply<null>> {
    return this.#write(() => ok({ by: 'class', command: { do: 'homework', work, proof } }));
  }

  /** Of one's finished tables while the round runs. */
  mistakes(student: StudentId): Promise<Reply<readonly OwnMistake[]>> {
    return ownMistakes(this.state, student, this.#recordOf);
  }

  /** A match of a round that is over; null if it is none. */
  async filmOf(match: string): Promise<LiveMatch | null> {
    return playedIn(this.state, match) ? this.#around.host.find(match) : null;
  }

  /** The match that a poll has asked about, for its voters once nobody votes any more; null if it is another one. */
  async answerOf(match: string): Promise<LiveMatch | null> {
    const { poll } = this.state;
    return poll !== null && !poll.open && poll.poll.match === match ? this.filmOf(match) : null;
  }

  /** Something was played at one of the tables. */
  moved(): void {
    this.#gathering.moved();
  }

  /** Brings the matches into line with the class, writes down what they were worth, and tells everybody. Never rejects. */
  settle(): Promise<void> {
    return this.#queue.add(() => this.#gathering.after(() => this.#settle()));
  }

  /** Takes nothing new; resolves when what was begun is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#alarm.close();
    this.#gathering.close();
    await this.#queue.idle();
  }

  /** As `close`, and whoever is here has no place any more. */
  async end(): Promise<void> {
    await this.close();
    this.#gathering.dismissAll();
  }

  async #write(decide: Decide): Promise<Reply<null>> {
    if (this.#queue.length >= LONGEST_QUEUE) return err('too-fast');
    return this.#queue.add(async () => {
      if (this.#isClosed) return err('unavailable');
      try {
        await this.#freshen();
        return await this.#gathering.after(async () => {
          const written = await this.#append(decide);
          if (written.ok) await this.#settle();
          return written;
        });
      } catch (error) {
        this.#failed(error);
        return err('storage');
      }
    });
  }

  async #append(decide: Decide): Promise<Reply<null>> {
    const names = namesIn(this.state);
    const written = await this.#journal.append(decide);
    if (namesIn(this.state) !== names) this.#tables.roomsChanged();
    this.#gathering.changed();
    return written;
  }

  async #settle(): Promise<void> {
    if (this.#isClosed) return;
    try {
      await this.#freshen();
      while (await this.#settleOnce()) this.#failures = 0;
      this.#failures = 0;
      this.#setAlarm();
    } catch (error) {
      this.#failed(error);
    }
    this.#gathering.changed();
  }

  /** False when nothing was left to be written. */
  async #settleOnce(): Promise<boolean> {
    const { state, isStopped } = this.#journal;
    const results = await this.#tables.settle(state, isStopped);
    for (const result of results) await this.#record(result);
    if (results.length > 0) return true;
    const why = this.#tables.whyOver(state, isStopped);
    if (why === null) return false;
    await this.#record({ do: 'over', why });
    this.#tables.roomsChanged();
    return true;
  }

  async #record(command: Command): Promise<void> {
    const written = await this.#append(() => ok({ by: 'class', command }));
    if (!written.ok) throw new Error(`a class may not write down what happened in it: ${command.do} ${written.error}`);
  }

  async #seatLate(student: StudentId): Promise<void> {
    await this.#write((state) => {
      const command = lateTable(state, student);
      return command === null ? err('wrong-moment') : ok({ by: 'class', command });
    });
  }

  readonly #recordOf = async (id: string): Promise<MatchRecord> => {
    const match = await this.#around.host.find(id);
    const told = await match?.told();
    if (!told) throw new Error('a match of a class is not there, or not over');
    return told.record;
  };

  #setAlarm(): void {
    const { clock } = this.#around;
    const end = this.#tables.nextEnd(this.state);
    this.#alarm.set(end === null ? null : clock.now() + Math.max(0, end - clock.wall()));
  }

  async #freshen(): Promise<void> {
    if (!this.#isStale) return;
    await this.#journal.foldAgain();
    this.#isStale = false;
  }

  #failed(error: unknown): void {
    const { logger, clock } = this.#around;
    this.#isStale = true;
    logger.error({ err: error, class: this.id }, 'a class failed and is folded again from its log');
    this.#alarm.set(clock.now() + Math.min(RETRY.last, RETRY.first * 2 ** this.#failures++));
  }
}

const namesIn = ({ students }: ClassState): string =>
  students.map(({ name, status }) => `${status} ${name}`).join('\n');
