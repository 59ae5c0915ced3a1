/** What can be written into the log of a class: by its host, by a student, or by the class (the server) itself. */
import type { Ms, Secret } from '#shared/base/index.ts';
import type { End } from '#shared/match/index.ts';
import type { Task, Work } from './homework.ts';
import type { Pair, StudentId } from './pair.ts';
import type { ClassPlan } from './plan.ts';
import type { Result } from './result.ts';

/** What is shown on the projector: one match of a round that is over, from this entry of its record on. */
export interface Shown {
  readonly match: string;
  readonly entry: number;
  /** With the pair's leave; otherwise the ends are called client and server. */
  readonly named: boolean;
  /** It plays on from there; false: it stands where it is. */
  readonly runs: boolean;
}

export const POLL_OPTIONS = ['SYN', 'SYN,ACK', 'ACK', 'DATA', 'FIN', 'RST', 'RESEND', 'WAIT'] as const;
/** What an end does next. */
export type PollOption = (typeof POLL_OPTIONS)[number];

/** 'What will this end do next?', asked of a replay that stands still. */
export interface Poll {
  readonly match: string;
  /** The replay stands before this entry. */
  readonly entry: number;
  readonly end: End;
  readonly options: readonly PollOption[];
  /** What it really did next. */
  readonly right: PollOption;
  /** What it tried before that, and was refused; null where that was the same card, or nothing. */
  readonly tried: string | null;
}

/** The check of eight questions, before and after. */
export const CHECKS = ['before', 'after'] as const;
export type CheckTime = (typeof CHECKS)[number];

export type HostCommand =
  | { readonly do: 'plan'; readonly plan: ClassPlan }
  | { readonly do: 'lock'; readonly on: boolean }
  /** Every screen says that the host paused, and why; an empty `why` is said as no reason. All tables stand still. */
  | { readonly do: 'pause'; readonly why: string }
  | { readonly do: 'resume' }
  /** The round's time grows. */
  | { readonly do: 'extend'; readonly by: Ms }
  /**
   * The next round of the plan is left out. `round`, here and below, is the place in the plan of the one that is meant: said twice,
   * it is not done to the next one too. Without it: whichever it is.
   */
  | { readonly do: 'skip'; readonly round?: number }
  /** The running round ends now: matches that run are stopped, and count as unfinished. */
  | { readonly do: 'stop'; readonly round?: number }
  /** The class is over: the podium. */
  | { readonly do: 'finish' }
  | { readonly do: 'rename'; readonly student: StudentId; readonly name: string }
  /** An own name that waits may be shown, or not: then the generated one stays. */
  | { readonly do: 'approve'; readonly student: StudentId; readonly yes: boolean }
  /** Kicked: out, and may join again as somebody new. Banned: may not. */
  | { readonly do: 'kick' | 'ban'; readonly student: StudentId }
  /** Extra time, told to nobody else. */
  | { readonly do: 'stretch'; readonly student: StudentId; readonly percent: number }
  /** For pairing by choice; null: with nobody in particular. */
  | { readonly do: 'partner'; readonly student: StudentId; readonly with: StudentId | null }
  /** The pair's leave is asked for showing their table. */
  | { readonly do: 'ask'; readonly match: string }
  | { readonly do: 'show'; readonly shown: Shown | null }
  | { readonly do: 'poll'; readonly poll: Poll }
  /** Voting is over, the bars and the right answer are shown. */
  | { readonly do: 'poll-close' }
  | { readonly do: 'poll-clear' }
  | { readonly do: 'check-close' }
  /** Homework. */
  | { readonly do: 'task'; readonly task: Task };

export type StudentCommand =
  | { readonly do: 'name'; readonly name: string }
  | { readonly do: 'spin'; readonly name: string }
  | { readonly do: 'grant'; readonly match: string; readonly yes: boolean }
  | { readonly do: 'vote'; readonly option: PollOption }
  | { readonly do: 'answer'; readonly question: string; readonly option: string }
  | { readonly do: 'leave' };

/** What only the class writes: it has drawn, counted or checked something. */
export type ClassCommand =
  | {
      readonly do: 'join';
      readonly student: StudentId;
      readonly name: string;
      readonly tokenHash: string;
      readonly device: string;
    }
  | { readonly do: 'begin'; readonly round: number; readonly pairs: readonly Pair[] }
  /** One more table while the round runs: for who came late, or for two who lost their partners. */
  | { readonly do: 'table'; readonly pair: Pair; readonly instead: readonly number[] }
  | { readonly do: 'result'; readonly result: Result }
  | { readonly do: 'over'; readonly why: 'all' | 'time' | 'host' }
  | { readonly do: 'check'; readonly when: CheckTime; readonly questions: readonly string[] }
  /** A work that the server had signed has been brought by the host. */
  | { readonly do: 'homework'; readonly work: Work; readonly proof: string };

export type Command = HostCommand | StudentCommand | ClassCommand;

export interface Entry {
  /** Milliseconds since 1970 by the server's clock; never goes back within a log. */
  readonly at: Ms;
  readonly by: 'host' | 'class' | StudentId;
  readonly command: Command;
}

/** The first line of a class's log. The secret never leaves the server, the hashes neither. */
export interface ClassHeader {
  readonly version: number;
  readonly secret: Secret;
  readonly hostHash: string;
  readonly screenHash: string;
  readonly openedAt: Ms;
  readonly plan: ClassPlan;
}

export const CLASS_VERSION = 1;
