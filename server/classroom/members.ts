/** Who is at a class now: its host's pages, its projectors, and at most one line for each student. */
import type { ClassState, HostView, ScreenView, StudentId, StudentView } from '#shared/classroom/index.ts';
import { studentOf } from '#shared/classroom/index.ts';
import { Audience } from './audience.ts';
import type { AnyLine, ClassLine, StudentLine } from './port.ts';

/** What is told, made when somebody is there to hear it. */
export interface Views {
  host(): HostView;
  screen(): ScreenView;
  student(id: StudentId): StudentView;
}

export class Members {
  readonly hosts = new Audience<HostView>();
  readonly screens = new Audience<ScreenView>();
  readonly #students = new Map<StudentId, { readonly line: StudentLine; readonly alone: Audience<StudentView> }>();

  get isEmpty(): boolean {
    return this.hosts.size + this.screens.size + this.#students.size === 0;
  }

  /** The students who are reached now. */
  here(): ReadonlySet<StudentId> {
    return new Set(this.#students.keys());
  }

  /**
   * `line` has the student's place from now on, and this view with its answer; a line before it is told that it was
   * taken over.
   */
  take(id: StudentId, line: StudentLine, view: StudentView): void {
    const before = this.#students.get(id)?.line;
    const alone = new Audience<StudentView>();
    alone.add(line, view);
    this.#students.set(id, { line, alone });
    if (before && before.owner !== line.owner) before.takenOver();
  }

  /** The student whose line it was, if it was one's. */
  drop(line: AnyLine): StudentId | null {
    this.hosts.drop(line as ClassLine<HostView>);
    this.screens.drop(line as ClassLine<ScreenView>);
    const [student = null] = [...this.#students].find(([, { line: own }]) => own === line) ?? [];
    if (student !== null) this.#students.delete(student);
    return student;
  }

  /** The host and the projectors. */
  tell(views: Views): void {
    if (this.hosts.size > 0) this.hosts.tell(views.host());
    if (this.screens.size > 0) this.screens.tell(views.screen());
  }

  tellStudents(views: Views): void {
    for (const id of this.#students.keys()) this.tellStudent(id, views);
  }

  tellStudent(id: StudentId, views: Views): void {
    this.#students.get(id)?.alone.tell(views.student(id));
  }

  /** Students who are not in the class any more have no line here. */
  dismiss(state: ClassState): void {
    for (const [id, { line }] of this.#students) {
      const status = studentOf(state, id)?.status;
      if (status === 'in' || status === undefined) continue;
      this.#students.delete(id);
      line.gone(status);
    }
  }

  dismissAll(): void {
    this.hosts.gone('deleted');
    this.screens.gone('deleted');
    for (const { line } of this.#students.values()) line.gone('deleted');
    this.#students.clear();
  }
}
