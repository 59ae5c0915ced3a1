/** What a command of a class is made of: who gives it, when it may be done, and what it does. The areas beside it have one for each. */
import type { Ms } from '#shared/base/index.ts';
import type { Command, Entry, HostCommand, StudentCommand } from './command.ts';
import type { ClassState } from './state.ts';

/** Why something is not done, as stable codes. */
export type ClassError =
  | 'wrong-moment' // the class is not at a point at which this can be done
  | 'malformed' // it contradicts itself, or comes from who cannot give it
  | 'unknown-seat' // a student who is not in the class (any more)
  | 'locked' // the host has locked the class
  | 'class-full' // as many as a class can have are in it
  | 'banned' // the host does not let this browser in again
  | 'bad-name'; // the name is empty, or another student has it

/** The variant of this name. */
type Named<C, Name> = C extends { readonly do: infer D } ? (Name extends D ? C : never) : never;

export interface Rule<C extends Command> {
  readonly by: C extends HostCommand ? 'host' : C extends StudentCommand ? 'student' : 'class';
  /** Why not now. What is done already may be done again, and changes nothing. */
  readonly may: (state: ClassState, command: C, by: Entry['by']) => ClassError | null;
  /** Only of what may be done. */
  readonly step: (state: ClassState, command: C, by: Entry['by'], at: Ms) => ClassState;
}

/** `Rule`s by the names of their commands. */
export type Rules<Names extends Command['do']> = { readonly [Name in Names]: Rule<Named<Command, Name>> };

export const when = (good: boolean): ClassError | null => (good ? null : 'wrong-moment');

export const unlessFinished = ({ finished }: ClassState): ClassError | null => when(!finished);

export const always = (): null => null;

export const unchanged = (state: ClassState): ClassState => state;
