/** A class as its host looks at it: who needs them, who sits where, what comes next. */
import { type Ms, SECOND } from '#shared/base/index.ts';
import {
  type HostSeat,
  type HostStudent,
  type HostTable,
  type HostView,
  mayStand,
  type Need,
  type RoundPlan,
  type StudentId,
} from '#shared/classroom/index.ts';
import { SEATS, type Seat } from '#shared/match/index.ts';
import { leftOf } from './clock.ts';

/** What the clock of the class shows. */
export type ClockShown = { readonly is: 'left' | 'since' | 'over' | 'none'; readonly time: Ms };

/** `now` is the server's time. A round without a limit shows for how long it has been played. */
export function clockOf(view: Pick<HostView, 'phase' | 'round' | 'pause'>, now: Ms): ClockShown {
  const { phase, round } = view;
  if (phase !== 'round' || round === null) return { is: 'none', time: 0 };
  const left = leftOf(view, now);
  if (left === null) return { is: 'since', time: Math.max(0, now - round.beganAt) };
  return { is: left === 0 ? 'over' : 'left', time: left };
}

/** The round that comes next, if one does. */
export const roundToCome = ({ plan, next }: Pick<HostView, 'plan' | 'next'>): RoundPlan | null =>
  plan.rounds[next] ?? null;

/** What the host most likely does next. While a check runs no round begins by the way: that would end it. */
export function nextStepOf(
  view: Pick<HostView, 'phase' | 'pause' | 'check' | 'plan' | 'next'>,
): 'resume' | 'close-check' | 'begin' | null {
  if (view.pause !== null) return 'resume';
  if (view.phase === 'round') return null;
  if (view.check !== null) return 'close-check';
  return view.phase === 'finished' || roundToCome(view) === null ? null : 'begin';
}

export const studentNamed = ({ students }: Pick<HostView, 'students'>, id: StudentId): HostStudent | null =>
  students.find((student) => student.id === id) ?? null;

/** A seat of a table, and whose it is. */
export interface SeatOf {
  readonly seat: Seat;
  readonly held: HostSeat;
  /** null: a bot's. */
  readonly student: HostStudent | null;
}

export const seatsAt = (view: Pick<HostView, 'students'>, { seats }: HostTable): readonly SeatOf[] =>
  SEATS.flatMap((seat) => {
    const held = seats[seat];
    return held ? [{ seat, held, student: studentNamed(view, held.by) }] : [];
  });

/** Where somebody sits in the running round. */
export function tableOf({ tables }: Pick<HostView, 'tables'>, id: StudentId): HostTable | null {
  return tables.find(({ seats }) => SEATS.some((seat) => seats[seat]?.by === id)) ?? null;
}

/** Somebody who needs the host, with what. */
export interface NeedOf {
  readonly student: HostStudent;
  readonly need: Need;
  /** Refused moves in a row, seconds of silence; 0 where the line is down. */
  readonly n: number;
  readonly table: HostTable | null;
}

/** Whoever is stuck comes before whoever is silent, and both before whoever has no line: a bot sits in for them. */
const URGENT: readonly Need[] = ['refused', 'silent', 'away'];

export function needsOf(view: Pick<HostView, 'students' | 'tables'>): readonly NeedOf[] {
  const needs = view.students.flatMap((student): readonly NeedOf[] => {
    if (student.need === null) return [];
    const table = tableOf(view, student.id);
    const held = table && SEATS.map((seat) => table.seats[seat]).find((one) => one?.by === student.id);
    const silent = Math.round((held?.silent ?? 0) / SECOND);
    const n = { refused: held?.refusedInARow ?? 0, silent, away: 0 }[student.need];
    return [{ student, need: student.need, n, table }];
  });
  return needs.toSorted((a, b) => URGENT.indexOf(a.need) - URGENT.indexOf(b.need) || b.n - a.n);
}

export type TablePhase = HostTable['phase'] | 'finished';

/** 'ended' is said only where another board comes. */
export const phaseOf = ({ phase, finished }: HostTable): TablePhase =>
  finished && phase !== 'damaged' ? 'finished' : phase;

/** Those who play with a bot, for two of them to go on together. */
export function mayMerge(view: Pick<HostView, 'students' | 'tables'>, id: StudentId): readonly HostStudent[] {
  const isAlone = (student: HostStudent): boolean => {
    const table = tableOf(view, student.id);
    if (student.status !== 'in' || !table || table.finished || table.seats.network) return false;
    return [table.seats.client, table.seats.server].some(({ by, bot }) => by !== student.id && (by === 'bot' || bot));
  };
  const one = studentNamed(view, id);
  if (!one || !isAlone(one)) return [];
  return view.students.filter((student) => student.id !== id && isAlone(student));
}

/** In the class, by name; and those who have gone. */
export function peopleIn({ students }: Pick<HostView, 'students'>, language: string) {
  const { compare } = new Intl.Collator(language);
  const sorted = students.toSorted((a, b) => compare(a.name, b.name));
  return {
    here: sorted.filter(({ status }) => status === 'in'),
    gone: sorted.filter(({ status }) => status !== 'in'),
  };
}

/** Own names that nobody has said yes or no to, the oldest first: nothing moves under the finger when another one comes. */
export const namesToSee = ({ students }: Pick<HostView, 'students'>): readonly HostStudent[] =>
  students
    .filter(({ wanted, status }) => wanted !== null && status === 'in')
    .toSorted((a, b) => (a.wantedAt ?? 0) - (b.wantedAt ?? 0));

const STEPS = 3;

/** The first three ranks, and all who share them: those whom the projector names. */
export const bestOf = ({ students }: Pick<HostView, 'students'>): readonly HostStudent[] =>
  students
    .filter((student) => mayStand(student) && student.standing !== null && student.standing.rank <= STEPS)
    .toSorted((a, b) => (a.standing?.rank ?? 0) - (b.standing?.rank ?? 0));
