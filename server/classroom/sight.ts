/** What each member of a class sees now: from its journal, from who is here, and from how the tables stand. */
import { type Ms, SECOND } from '#shared/base/index.ts';
import {
  type ClassState,
  type HostTask,
  type HostView,
  handedIn,
  hostViewOf,
  type Live,
  runningRound,
  type ScreenView,
  type StudentId,
  type StudentView,
  screenViewOf,
  studentViewOf,
} from '#shared/classroom/index.ts';
import type { Real } from '#shared/referee/index.ts';
import type { Clock } from '../clock.ts';
import type { ClassIdentity, Journal } from './journal.ts';
import { screenKeyOf } from './keys.ts';
import type { Members, Views } from './members.ts';
import type { Tables } from './tables.ts';
import { linkToTask } from './taskLinks.ts';

/** While a round runs: often enough for the host to see how long somebody has been silent, and at each moment at which the room is told anew. */
const BEAT: Ms = 5 * SECOND;

export interface SightOptions {
  readonly identity: Pick<ClassIdentity, 'id' | 'code'>;
  readonly journal: Journal;
  readonly members: Members;
  readonly tables: Tables;
  readonly clock: Clock;
}

export class Sight implements Views {
  readonly #options: SightOptions;

  constructor(options: SightOptions) {
    this.#options = options;
  }

  host(): HostView {
    const { identity, journal, clock } = this.#options;
    const { state } = journal;
    const screenKey = screenKeyOf(identity.id, state.secret);
    const tasks = tasksOf(identity.id, state);
    return { ...hostViewOf(state, this.#live(), identity.code, clock.wall()), tasks, screenKey };
  }

  screen(): ScreenView {
    const { identity, journal, clock } = this.#options;
    return screenViewOf(journal.state, this.#live(), identity.code, clock.wall());
  }

  student(id: StudentId): StudentView {
    const { identity, journal, clock } = this.#options;
    return studentViewOf(journal.state, id, identity.code, clock.wall());
  }

  /** When to look again although nothing has happened; null while no round runs. */
  nextBeat(): Real | null {
    if (runningRound(this.#options.journal.state) === null) return null;
    return this.#options.clock.now() + BEAT - (this.#running() % BEAT);
  }

  /** How long the round has run by the clock on the wall, pauses and all. */
  #running(): Ms {
    const { journal, clock } = this.#options;
    return Math.max(0, clock.wall() - (runningRound(journal.state)?.beganAt ?? clock.wall()));
  }

  #live(): Live {
    const { members, tables } = this.#options;
    return { present: Object.fromEntries([...members.here()].map((id) => [id, true])), tables: tables.glances() };
  }
}

const tasksOf = (id: string, state: ClassState): readonly HostTask[] =>
  state.tasks.map((task, number) => ({
    ...task,
    link: linkToTask(id, state.secret, number),
    handed: handedIn(state, number),
  }));
