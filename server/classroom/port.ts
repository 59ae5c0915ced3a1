/** Where a member of a class is reached: its host, a projector, a student. Nothing here waits or throws. */
import type { HostView, ScreenView, StudentView } from '#shared/classroom/index.ts';
import type { ServerToClient } from '#shared/wire/index.ts';

export type Gone = Parameters<ServerToClient['class:gone']>[0];

export interface ClassLine<View> {
  view(view: View): void;
  /** There is no place here any more. */
  gone(why: Gone): void;
}

export interface StudentLine extends ClassLine<StudentView> {
  /** Whose it is: a second line of one owner replaces the first without a word. */
  readonly owner: string;
  /** Another line has the place from now on. */
  takenOver(): void;
}

export type AnyLine = ClassLine<HostView> | ClassLine<ScreenView> | StudentLine;
