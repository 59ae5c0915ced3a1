/** What a host and a student ask for, as what is written: what has to be drawn, counted or looked up is worked out here. */

import { err, ok, type Result } from '#shared/base/index.ts';
import { MISCONCEPTIONS, practisedBy } from '#shared/beliefs/index.ts';
import {
  type CheckTime,
  type ClassCommand,
  type ClassState,
  type Command,
  drawCheck,
  freshNickname,
  mergedTable,
  nextStudentId,
  pairUp,
  pollOf,
  runningRound,
  type StudentId,
  studentOf,
  studentsIn,
  tableFor,
} from '#shared/classroom/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import type { MatchRecord } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import type { HostRequest, StudentRequest, WireError } from '#shared/wire/index.ts';
import { cleanName, nameProblem } from '../lobby/index.ts';
import type { Wish } from './journal.ts';
import { planFrom, reasonFrom, titleFrom } from './plans.ts';
import { playedIn } from './played.ts';

export interface Newcomer {
  readonly language: 'en' | 'zh-CN';
  readonly device: string;
}

/** What the host's wishes are worked out from, beside the class itself. */
export interface Seen {
  /** The students who are here, or will be in a moment. */
  readonly here: readonly StudentId[];
  /** The record of a match that is over. */
  readonly recordOf: (match: string) => Promise<MatchRecord>;
}

/** Null: it is done already. */
type Asked = Result<Wish | null, WireError>;
type Named<Name extends HostRequest['do']> = Extract<HostRequest, { do: Name }>;
type Join = Extract<ClassCommand, { do: 'join' }>;
type Table = Extract<ClassCommand, { do: 'table' }>;

export function joinOf(state: ClassState, { language, device }: Newcomer, tokenHash: string): Join {
  const student = nextStudentId(state);
  return { do: 'join', student, name: nicknameFor(state, student, language, 0), tokenHash, device };
}

/** Who has no table while a round runs plays with a bot at once, where the class is so planned; else null. */
export function lateTable(state: ClassState, student: StudentId): Table | null {
  const pair = state.plan.late === 'bot' && !runningRound(state)?.plan.exhibition ? tableFor(state, student) : null;
  return pair && { do: 'table', pair, instead: [] };
}

export async function wishOfHost(state: ClassState, request: HostRequest, seen: Seen): Promise<Asked> {
  if (isHad(state, request)) return ok(null);
  switch (request.do) {
    case 'begin':
      return begin(state, seen);
    case 'merge':
      return merge(state, request.students, seen);
    case 'check':
      return byClass({ do: 'check', when: request.when, questions: questionsOf(state, request.when) });
    case 'poll':
      return poll(state, request, seen);
    case 'plan': {
      const plan = planFrom(request.plan);
      return plan.ok ? byHost({ do: 'plan', plan: plan.value }) : plan;
    }
    case 'pause':
      return byHost({ do: 'pause', why: reasonFrom(request.why) });
    case 'task':
      return byHost({ do: 'task', task: { ...request.task, title: titleFrom(request.task.title) } });
    case 'rename': {
      const name = cleanName(request.name);
      return name === '' ? err('bad-name') : byHost({ ...request, name });
    }
    default:
      return byHost(request);
  }
}

export function wishOfStudent(state: ClassState, student: StudentId, request: StudentRequest): Asked {
  const by = (command: Command): Asked => ok({ by: student, command });
  switch (request.do) {
    case 'spin': {
      const { name = '', spins = 0 } = studentOf(state, student) ?? {};
      // In the language of the one before.
      const language = /\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en';
      return by({ do: 'spin', name: nicknameFor(state, student, language, spins + 1) });
    }
    case 'name': {
      const name = cleanName(request.name);
      return nameProblem(name) === null ? by({ do: 'name', name }) : err('bad-name');
    }
    default:
      return by(request);
  }
}

const byHost = (command: Command): Asked => ok({ by: 'host', command });
const byClass = (command: Command): Asked => ok({ by: 'class', command });

/** Of a certain round, and that one has begun, was left out, or is over: it was said twice, or by two pages of the host. */
function isHad(state: ClassState, request: HostRequest): boolean {
  if (request.do === 'pause') return state.pause !== null;
  if (request.do === 'resume') return state.pause === null;
  if (request.do !== 'begin' && request.do !== 'skip' && request.do !== 'stop') return false;
  const { round } = request;
  if (round === undefined) return false;
  return round < state.next && !(request.do === 'stop' && runningRound(state)?.number === round);
}

/** The next round, with those who are here. */
function begin(state: ClassState, { here }: Seen): Asked {
  const plan = state.plan.rounds[state.next];
  if (!plan || runningRound(state) !== null) return err('wrong-moment');
  const pairs = pairUp(state, here, plan);
  return pairs.length === 0 ? err('wrong-moment') : byClass({ do: 'begin', round: state.next, pairs });
}

function merge(state: ClassState, [one, other]: readonly [StudentId, StudentId], { here }: Seen): Asked {
  const present = Object.fromEntries(here.map((id) => [id, true]));
  const merged = mergedTable(state, one, other, present);
  return merged === null ? err('wrong-moment') : byClass({ do: 'table', ...merged });
}

async function poll(state: ClassState, { match, entry }: Named<'poll'>, { recordOf }: Seen): Promise<Asked> {
  const result = playedIn(state, match);
  if (result === null || runningRound(state) !== null) return err('wrong-moment');
  const asked = pollOf(await recordOf(match), levelOf(result.level), match, entry, state.secret);
  return asked === null ? err('wrong-moment') : byHost({ do: 'poll', poll: asked });
}

/** Afterwards the same as before, so that the two can be compared. */
function questionsOf({ checks, plan, secret }: ClassState, when: CheckTime): readonly string[] {
  const before = when === 'after' ? checks.find((check) => check.when === 'before') : undefined;
  if (before) return before.questions;
  const levels = plan.rounds.map(({ level }) => level);
  const practised = MISCONCEPTIONS.filter((belief) => levels.some((level) => level === practisedBy(belief)));
  return drawCheck(practised, secret);
}

function nicknameFor(state: ClassState, student: StudentId, language: Newcomer['language'], spin: number): string {
  const taken = new Set(studentsIn(state).flatMap(({ name, wanted }) => (wanted === null ? [name] : [name, wanted])));
  return freshNickname(TEXTS[language].classroom.nicknames, taken, state.secret, student, spin);
}
