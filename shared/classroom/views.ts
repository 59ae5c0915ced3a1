/**
 * What leaves the server: to the host everything but secrets, to the projector what the whole room may see, to a student
 * their own part. While a round runs the projector learns 'playing' or 'finished' and nothing else. Times are the server's
 * clock (ms since 1970); `now` is when the view was made, so that a page can tell how its own clock stands to it.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Misconception } from '#shared/beliefs/index.ts';
import type { End, Ending, Seat } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { CheckTime, PollOption, Shown } from './command.ts';
import type { Task } from './homework.ts';
import type { StudentId } from './pair.ts';
import type { ClassPlan, RoundPlan } from './plan.ts';

export type ClassPhase = 'lobby' | 'round' | 'between' | 'finished';

export interface Common {
  readonly code: string;
  readonly title: string;
  readonly phase: ClassPhase;
  readonly now: Ms;
  readonly pause: { readonly why: string } | null;
  /** Of the running round, else of the last one. */
  readonly round: RoundHead | null;
  /** How many rounds the class has had or has before it. */
  readonly rounds: number;
}

export interface RoundHead {
  /** Counts from 1. */
  readonly number: number;
  readonly plan: RoundPlan;
  readonly beganAt: Ms;
  readonly endsAt: Ms | null;
  /** Time stands while the class is paused: what is left then. */
  readonly left: Ms | null;
}

/** Why somebody may need the host. */
export type Need = 'refused' | 'silent' | 'away';

export interface HostStudent {
  readonly id: StudentId;
  readonly name: string;
  readonly wanted: string | null;
  /** When they asked for it: whoever waits longest comes first. */
  readonly wantedAt: Ms | null;
  readonly status: 'in' | 'left' | 'kicked' | 'banned';
  readonly here: boolean;
  readonly stretch: number;
  readonly partner: StudentId | null;
  readonly need: Need | null;
  readonly standing: Standing | null;
}

export interface Standing {
  /** Shared ranks are the same number. */
  readonly rank: number;
  /** Mean of the matchpoints over the boards of the class, 0 to 100 with one decimal; a board that was missed counts as the place behind its last one. */
  readonly percent: number;
  /** That count, and were played. */
  readonly boards: number;
  /** That counted, played or missed. */
  readonly of: number;
  /** Of all boards played, also of those that do not count. */
  readonly stars: number;
}

/** A table while the round runs: for the host only. */
export interface HostTable {
  readonly pair: number;
  readonly board: number;
  readonly match: string;
  readonly seats: { readonly [end in End]: HostSeat } & { readonly network?: HostSeat };
  /** Absent: it has not begun, and none of its people is here. Damaged: what was kept of it cannot be read, so it does not count. */
  readonly phase: 'waiting' | 'running' | 'ended' | 'absent' | 'damaged';
  readonly goals: { readonly met: number; readonly of: number };
  /** All boards of this round. */
  readonly finished: boolean;
  /** When its time is up, where somebody at it was given more than the others; else null. */
  readonly endsAt: Ms | null;
}

export interface HostSeat {
  readonly by: StudentId | 'bot';
  readonly here: boolean;
  /** A bot sits in for a person who is away. */
  readonly bot: boolean;
  readonly decisions: number;
  readonly refused: number;
  readonly refusedInARow: number;
  /** Owes something, or its Ready, since so many ms; null: owes nothing. */
  readonly silent: Ms | null;
}

export interface HostView extends Common {
  readonly as: 'host';
  readonly plan: ClassPlan;
  readonly next: number;
  readonly locked: boolean;
  readonly students: readonly HostStudent[];
  readonly tables: readonly HostTable[];
  readonly last: RoundSummary | null;
  readonly asked: { readonly match: string; readonly answer: 'waiting' | 'yes' | 'no' } | null;
  readonly shown: Shown | null;
  readonly poll: PollView | null;
  readonly check: CheckView | null;
  readonly checksDone: readonly CheckTime[];
  readonly tasks: readonly HostTask[];
  /** Opens the projector's page; it can do nothing but look. */
  readonly screenKey: string;
}

/** Homework that was set. */
export interface HostTask extends Task {
  /** What the address of its page ends with. */
  readonly link: string;
  /** How many have handed in something. */
  readonly handed: number;
}

/** A pair on the projector; where partners are veiled, one student. */
export interface ScreenPair {
  /** Tells one line from another. */
  readonly pair: number;
  readonly names: readonly (string | null)[];
  readonly is: 'playing' | 'finished';
  /** Of the rounds before: 0 to 3 on average, in halves. */
  readonly stars: number | null;
}

export interface ScreenView extends Common {
  readonly as: 'screen';
  readonly locked: boolean;
  /** While no round runs: who is here, in the order of joining. */
  readonly names: readonly string[];
  /** While a round runs. Refreshed every 30 s. */
  readonly pairs: readonly ScreenPair[];
  /** 0 to 100: of all boards of the round. */
  readonly progress: number;
  /** Between rounds and at the end. */
  readonly last: RoundSummary | null;
  /** All who have one of the first five ranks, the best first; empty while ranks are hidden. */
  readonly top: readonly { readonly name: string; readonly standing: Standing }[];
  /** Clean goodbyes in a row, over all tables in the order of their ends; and the longest. */
  readonly streak: { readonly now: number; readonly best: number };
  readonly shown: Shown | null;
  readonly poll: PollView | null;
  readonly check: CheckView | null;
}

/** A round that is over, as the whole room may see it. */
export interface RoundSummary {
  readonly number: number;
  readonly plan: RoundPlan;
  readonly players: number;
  readonly tables: readonly TableSummary[];
  /** Most frequent first. */
  readonly stumbles: readonly Stumble[];
  /** Three stars, two, one, not finished: seats. */
  readonly stars: readonly [number, number, number, number];
  /** The most instructive moment of the round, if there is one. */
  readonly moment: { readonly match: string; readonly entry: number; readonly belief: Misconception } | null;
  /** Tables that said goodbye without a mistake; null: the level has no goodbye. */
  readonly clean: number | null;
}

export interface TableSummary {
  readonly pair: number;
  readonly board: number;
  readonly match: string;
  readonly names: { readonly [end in End]: string | null };
  /** Who was the network, in an exhibition. */
  readonly network: string | null;
  readonly ending: Ending;
  readonly damaged: boolean;
  /** In which states the ends were when it was over. */
  readonly states: { readonly [end in End]: State } | null;
  readonly stars: { readonly [end in End]: 0 | 1 | 2 | 3 };
  readonly goals: { readonly met: number; readonly of: number };
  readonly refused: number;
  readonly segments: number;
  /** Matchpoints in percent, with one decimal, of the better placed of the two; null: nobody played, or it does not count. */
  readonly percent: number | null;
}

export interface Stumble {
  readonly belief: Misconception;
  /** Players who made this mistake at least once. */
  readonly players: number;
  readonly times: number;
}

export interface PollView {
  readonly match: string;
  readonly entry: number;
  readonly end: End;
  readonly options: readonly PollOption[];
  readonly open: boolean;
  readonly voted: number;
  readonly of: number;
  /** Once closed. */
  readonly bars: { readonly [option in PollOption]?: number } | null;
  readonly right: PollOption | null;
  /** What the end tried before, and was refused; once closed. */
  readonly tried: string | null;
}

export interface CheckView {
  readonly when: CheckTime;
  readonly questions: readonly string[];
  readonly answered: number;
  readonly of: number;
}

export interface StudentView extends Common {
  readonly as: 'student';
  readonly id: StudentId;
  readonly name: string;
  /** An own name that waits for the host. */
  readonly wanted: string | null;
  /** How often a generated name was drawn again. */
  readonly spins: number;
  readonly mayName: boolean;
  /** Their table in the running round; null: none, and `waits` says why. */
  readonly table: {
    readonly match: string;
    /** Holds their seat, like any token of a match. */
    readonly token: string;
    readonly seat: Seat;
    readonly board: number;
    /** Of both others where three sit at a table. Null: a bot's, or veiled until the debrief. */
    readonly partner: string | null;
    readonly withBot: boolean;
  } | null;
  readonly waits: 'lobby' | 'next-round' | 'finished' | 'over' | null;
  /** Of the last round that is over, for the debrief: their matches. */
  readonly debriefs: readonly { readonly match: string; readonly token: string; readonly board: number }[];
  /** When their own time is up, with what the host has given them. */
  readonly endsAt: Ms | null;
  readonly standing: Standing | null;
  /** May the table that was just played be shown to the room? */
  readonly asked: { readonly match: string } | null;
  readonly poll: (PollView & { readonly mine: PollOption | null }) | null;
  readonly check: (CheckView & { readonly answers: { readonly [question: string]: string } }) | null;
}

export type ClassView = HostView | ScreenView | StudentView;
