/**
 * The fold of a class's log. `mayDo` is asked before an entry is written; `stepClass` takes one in; what may not be done changes
 * nothing. What each command needs and does stands in the files of its area: people, rounds, room, showing, asking, tasks.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { same } from '#shared/match/index.ts';
import { asking } from './asking.ts';
import { CLASS_VERSION, type ClassHeader, type Command, type Entry } from './command.ts';
import { people } from './people.ts';
import { room } from './room.ts';
import { rounds } from './rounds.ts';
import type { ClassError, Rule, Rules } from './rule.ts';
import { showing } from './showing.ts';
import { type ClassState, studentOf } from './state.ts';
import { tasks } from './tasks.ts';

const RULES: Rules<Command['do']> = { ...people, ...rounds, ...room, ...showing, ...asking, ...tasks };

/** The command is one of those that its rule is for: the table has them by name. */
const ruleOf = (command: Command): Rule<Command> => RULES[command.do] as unknown as Rule<Command>;

export function openClass({ secret, hostHash, screenHash, openedAt, plan }: ClassHeader): ClassState {
  return {
    secret,
    hostHash,
    screenHash,
    openedAt,
    at: openedAt,
    seq: 0,
    plan,
    students: [],
    locked: false,
    pause: null,
    rounds: [],
    next: 0,
    asked: null,
    shown: null,
    poll: null,
    checks: [],
    tasks: [],
    homework: [],
    finished: false,
  };
}

/** Why this cannot be done now, or null if it can. */
export function mayDo(state: ClassState, by: Entry['by'], command: Command): ClassError | null {
  const rule = ruleOf(command);
  if (rule.by !== 'student') return by === rule.by ? rule.may(state, command, by) : 'malformed';
  return studentOf(state, by)?.status === 'in' ? rule.may(state, command, by) : 'unknown-seat';
}

/** A student's command that may be done and changes nothing: it need not be written. A host's may be a wish that the class answers. */
export function isIdle(state: ClassState, by: Entry['by'], command: Command): boolean {
  const rule = ruleOf(command);
  return rule.by === 'student' && same(rule.step(state, command, by, state.at), state);
}

export function stepClass(state: ClassState, { at: told, by, command }: Entry): ClassState {
  // A clock that was set back does not turn time back.
  const at = Math.max(state.at, told);
  const after = mayDo(state, by, command) === null ? ruleOf(command).step(state, command, by, at) : state;
  return { ...after, at, seq: state.seq + 1 };
}

/** `unknown-version`: written by another version. `damaged`: something is in the log that could not be done. */
export type ClassFoldError = 'unknown-version' | 'damaged';

export function foldClass(header: ClassHeader, entries: readonly Entry[]): Result<ClassState, ClassFoldError> {
  if (header.version !== CLASS_VERSION) return err('unknown-version');
  let state = openClass(header);
  for (const entry of entries) {
    if (mayDo(state, entry.by, entry.command) !== null) return err('damaged');
    state = stepClass(state, entry);
  }
  return ok(state);
}
