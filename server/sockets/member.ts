/**
 * Whoever is at the other end of one socket, as far as a class goes: its host, before its projector, or a student. At most
 * one of them, in one class, which is known from here on and never from what a message says.
 */
import { err, ok } from '#shared/base/index.ts';
import type { HostView, ScreenView, StudentId } from '#shared/classroom/index.ts';
import type { Joined, Opened } from '#shared/wire/index.ts';
import type { ClassLine, Gone, LiveClass, StudentLine } from '../classroom/index.ts';
import type { Answer } from './guard.ts';
import type { GuestSocket } from './guest.ts';

type Place =
  | { readonly as: 'host'; readonly live: LiveClass; readonly line: ClassLine<HostView> }
  | { readonly as: 'screen'; readonly live: LiveClass; readonly line: ClassLine<ScreenView> }
  | { readonly as: 'student'; readonly live: LiveClass; readonly line: StudentLine; readonly student: StudentId };

export class Member {
  readonly #socket: GuestSocket;
  #place: Place | null = null;

  constructor(socket: GuestSocket) {
    this.#socket = socket;
  }

  /** The class whose host this is. */
  get hosted(): LiveClass | null {
    return this.#place?.as === 'host' ? this.#place.live : null;
  }

  /** The class whose host or projector this is. */
  get watched(): LiveClass | null {
    return this.#place && this.#place.as !== 'student' ? this.#place.live : null;
  }

  get student(): { readonly live: LiveClass; readonly student: StudentId } | null {
    return this.#place?.as === 'student' ? this.#place : null;
  }

  /** Answers with the view as it is, and tells from then on what changes. */
  beHost(live: LiveClass, key: string, answer: Answer<Opened>): void {
    const line: ClassLine<HostView> = {
      view: (view) => this.#socket.emit('class:host', view),
      gone: (why) => this.#gone(line, why),
    };
    const view = live.hostAt(line);
    if (view) this.#take({ as: 'host', live, line });
    answer(view ? ok({ class: live.id, key, view }) : err('unavailable'));
  }

  beScreen(live: LiveClass, answer: Answer<ScreenView>): void {
    const line: ClassLine<ScreenView> = {
      view: (view) => this.#socket.emit('class:screen', view),
      gone: (why) => this.#gone(line, why),
    };
    const view = live.screenAt(line);
    if (view) this.#take({ as: 'screen', live, line });
    answer(view ? ok(view) : err('unavailable'));
  }

  /** In the class's turn: whoever is told of a table can sit down at it, also who comes back while tables are made. */
  beStudent(live: LiveClass, student: StudentId, token: string, answer: Answer<Joined>): Promise<void> {
    return live.inTurn(() => this.#beStudent(live, student, token, answer));
  }

  #beStudent(live: LiveClass, student: StudentId, token: string, answer: Answer<Joined>): void {
    const line: StudentLine = {
      owner: this.#socket.id,
      view: (view) => this.#socket.emit('class:student', view),
      gone: (why) => this.#gone(line, why),
      takenOver: () => this.#takenOver(line),
    };
    const view = live.studentAt(student, line);
    if (view) this.#take({ as: 'student', live, line, student });
    answer(view ? ok({ class: live.id, token, view }) : err('unavailable'));
  }

  /** Has no place from now on; the class hears of it. */
  leave(): void {
    this.#place?.live.left(this.#place.line);
    this.#place = null;
  }

  /** The place before is left once the new one is there. */
  #take(place: Place): void {
    this.leave();
    this.#place = place;
  }

  #gone(line: Place['line'], why: Gone): void {
    if (this.#place?.line !== line) return;
    this.#place = null;
    this.#socket.emit('class:gone', why);
  }

  #takenOver(line: Place['line']): void {
    if (this.#place?.line !== line) return;
    this.#place = null;
    this.#socket.emit('class:taken-over');
  }
}
