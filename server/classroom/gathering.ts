/** Who is at a class, and what they are told: at once what an answer brings, and soon after it whatever has changed. */
import { type Ms, SECOND } from '#shared/base/index.ts';
import type { ClassState, HostView, ScreenView, StudentId, StudentView } from '#shared/classroom/index.ts';
import type { Real } from '#shared/referee/index.ts';
import type { Clock } from '../clock.ts';
import { Alarm } from '../host/index.ts';
import type { ClassIdentity, Journal } from './journal.ts';
import { Members } from './members.ts';
import { Pace } from './pace.ts';
import type { AnyLine, ClassLine, StudentLine } from './port.ts';
import { Sight } from './sight.ts';
import type { Tables } from './tables.ts';

/** Views follow each other no faster than this (ms). */
const PACE: Ms = 250;
/** Whose page was open so short a time ago is on the way back: a reload, a change of network (ms). */
const BLINK: Ms = 30 * SECOND;

export interface GatheringOptions {
  readonly identity: Pick<ClassIdentity, 'id' | 'code'>;
  readonly journal: Journal;
  readonly tables: Tables;
  readonly clock: Clock;
}

export class Gathering {
  readonly #options: GatheringOptions;
  readonly #members = new Members();
  readonly #sight: Sight;
  readonly #telling: Pace;
  readonly #beat: Alarm;
  readonly #leftAt = new Map<StudentId, Real>();
  /** What students were told last follows from this. */
  #told: ClassState | null = null;
  #isHeld = false;

  constructor(options: GatheringOptions) {
    this.#options = options;
    this.#sight = new Sight({ ...options, members: this.#members });
    this.#telling = new Pace(options.clock, PACE, () => this.#tell());
    this.#beat = new Alarm(options.clock, () => this.changed());
  }

  get isEmpty(): boolean {
    return this.#members.isEmpty;
  }

  /** Students who are here now. */
  get here(): number {
    return this.#members.here().size;
  }

  /** The students who are here, and those who will be back in a moment. */
  expected(): readonly StudentId[] {
    const { clock } = this.#options;
    const back = [...this.#leftAt].filter(([, at]) => clock.now() - at < BLINK).map(([id]) => id);
    return [...new Set([...this.#members.here(), ...back])];
  }

  hostAt(line: ClassLine<HostView>): HostView {
    const view = this.#sight.host();
    this.#members.hosts.add(line, view);
    this.#setBeat();
    return view;
  }

  screenAt(line: ClassLine<ScreenView>): ScreenView {
    const view = this.#sight.screen();
    this.#members.screens.add(line, view);
    this.#setBeat();
    return view;
  }

  studentAt(id: StudentId, line: StudentLine): StudentView {
    const view = this.#sight.student(id);
    this.#members.take(id, line, view);
    this.#leftAt.delete(id);
    this.#telling.soon();
    return view;
  }

  /** Does nothing if the line has no place here. */
  left(line: AnyLine): void {
    const student = this.#members.drop(line);
    if (student !== null) this.#leftAt.set(student, this.#options.clock.now());
    this.#telling.soon();
  }

  /** Whoever is here hears of it. */
  changed(): void {
    this.#members.dismiss(this.#options.journal.state);
    this.#telling.soon();
    this.#setBeat();
  }

  /** Something was played at a table: nobody but the host may see that. */
  moved(): void {
    if (this.#members.hosts.size > 0) this.#telling.soon();
  }

  /** What somebody did is on their page when it is answered. */
  tellStudent(id: StudentId): void {
    this.#members.tellStudent(id, this.#sight);
  }

  /** Nobody hears of anything before all of it is done: whoever is told of a table can sit down at it. */
  async after<T>(job: () => Promise<T>): Promise<T> {
    this.#isHeld = true;
    try {
      return await job();
    } finally {
      this.#isHeld = false;
      this.#telling.soon();
    }
  }

  close(): void {
    this.#beat.close();
    this.#telling.stop();
  }

  dismissAll(): void {
    this.#members.dismissAll();
  }

  #tell(): void {
    if (this.#isHeld) return;
    const { state } = this.#options.journal;
    this.#members.tell(this.#sight);
    // What a student sees follows from the journal alone.
    if (state !== this.#told) this.#members.tellStudents(this.#sight);
    this.#told = state;
  }

  /** While a round runs and somebody leads it or looks on, they are told how it goes. */
  #setBeat(): void {
    const isWatched = this.#members.hosts.size + this.#members.screens.size > 0;
    this.#beat.set(isWatched ? this.#sight.nextBeat() : null);
  }
}
