/** A class as it stands: the fold of its log. Plain data; the secrets in it stay on the server, views.ts has what leaves. */
import type { Ms, Secret } from '#shared/base/index.ts';
import type { CheckTime, Poll, PollOption, Shown } from './command.ts';
import type { Task, Work } from './homework.ts';
import type { Pair, Sitter, StudentId } from './pair.ts';
import type { ClassPlan, RoundPlan } from './plan.ts';
import type { Result } from './result.ts';

export interface Student {
  readonly id: StudentId;
  /** As the room knows them. */
  readonly name: string;
  /** An own name that the host has not seen yet. */
  readonly wanted: string | null;
  /** When they asked for it. */
  readonly wantedAt: Ms | null;
  /** How often a generated name was drawn again. */
  readonly spins: number;
  readonly tokenHash: string;
  readonly device: string;
  readonly joinedAt: Ms;
  /** Kicked and left students keep their results. */
  readonly status: 'in' | 'left' | 'kicked' | 'banned';
  /** Of the usual time, in percent. */
  readonly stretch: number;
  /** Whom the host put together with them. */
  readonly partner: StudentId | null;
}

export interface Round {
  readonly number: number;
  readonly plan: RoundPlan;
  readonly pairs: readonly Pair[];
  /** Pairs that were put together anew: their tables do not count. */
  readonly dissolved: readonly number[];
  readonly beganAt: Ms;
  /** How long it has stood still since, in pauses that are over. */
  readonly paused: Ms;
  /** When the usual time is up; null without a limit. Moves with pauses and extensions. */
  readonly endsAt: Ms | null;
  readonly results: readonly Result[];
  /** When each of them was written, by its match. */
  readonly ends: { readonly [match: string]: Ms };
  readonly over: { readonly at: Ms; readonly why: 'all' | 'time' | 'host' } | null;
}

export interface Check {
  readonly when: CheckTime;
  readonly questions: readonly string[];
  readonly answers: { readonly [student: StudentId]: { readonly [question: string]: string } };
  readonly open: boolean;
}

export interface PollState {
  readonly poll: Poll;
  readonly votes: { readonly [student: StudentId]: PollOption };
  readonly open: boolean;
}

export interface Handed {
  readonly work: Work;
  /** The server's signature: the same work is taken in once. */
  readonly proof: string;
}

export interface ClassState {
  readonly secret: Secret;
  readonly hostHash: string;
  readonly screenHash: string;
  readonly openedAt: Ms;
  /** Of the last entry, or of the opening. */
  readonly at: Ms;
  /** Entries folded so far: the next one's place. */
  readonly seq: number;
  readonly plan: ClassPlan;
  readonly students: readonly Student[];
  readonly locked: boolean;
  readonly pause: { readonly why: string; readonly since: Ms } | null;
  /** Those that were begun, in order; the last may be running. */
  readonly rounds: readonly Round[];
  /** The place in the plan of the round that comes next. */
  readonly next: number;
  readonly asked: { readonly match: string; readonly granted: readonly StudentId[]; readonly refused: boolean } | null;
  readonly shown: Shown | null;
  readonly poll: PollState | null;
  readonly checks: readonly Check[];
  /** Homework that was set, in order. */
  readonly tasks: readonly Task[];
  readonly homework: readonly Handed[];
  readonly finished: boolean;
}

/** The round that runs, or null between rounds. */
export function runningRound({ rounds }: Pick<ClassState, 'rounds'>): Round | null {
  const last = rounds.at(-1);
  return last && last.over === null ? last : null;
}

/** The last round that is over. */
export function lastRound({ rounds }: Pick<ClassState, 'rounds'>): Round | null {
  return rounds.findLast((round) => round.over !== null) ?? null;
}

/** The same class with another running round; without one it stays as it is. */
export const inRunningRound = (state: ClassState, change: (round: Round) => Round): ClassState => ({
  ...state,
  rounds: state.rounds.map((round) => (round.over === null ? change(round) : round)),
});

export const openCheck = ({ checks }: Pick<ClassState, 'checks'>): Check | null =>
  checks.find(({ open }) => open) ?? null;

export const studentsIn = ({ students }: Pick<ClassState, 'students'>): readonly Student[] =>
  students.filter(({ status }) => status === 'in');

export const studentOf = ({ students }: Pick<ClassState, 'students'>, id: StudentId): Student | null =>
  students.find((student) => student.id === id) ?? null;

/** As the room may read it; null for a bot, and for whom the host has sent out. */
export function nameOf(state: Pick<ClassState, 'students'>, by: Sitter): string | null {
  const student = studentOf(state, by);
  return student && (student.status === 'in' || student.status === 'left') ? student.name : null;
}

/** The tables that count. */
export const tablesOf = ({ pairs, dissolved }: Round): readonly Pair[] =>
  pairs.filter(({ number }) => !dissolved.includes(number));

export const resultAt = ({ results }: Round, pair: number, board: number): Result | null =>
  results.find((result) => result.pair === pair && result.board === board) ?? null;

/** It has played a board to its end: that counts, and cannot be taken from it. */
export const isTouched = ({ results }: Round, { number }: Pair): boolean => results.some(({ pair }) => pair === number);

/** The board that a pair plays now: 0 or 1; null once it has played all. */
export function boardNow(round: Round, pair: Pair): number | null {
  const order = round.plan.boards === 1 ? [0] : pair.crossed ? [1, 0] : [0, 1];
  return order.find((board) => resultAt(round, pair.number, board) === null) ?? null;
}
