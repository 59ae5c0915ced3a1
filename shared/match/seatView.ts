/**
 * What one seat knows: its own host whole, the peer only through what reached it, and what is public. No seed, no
 * fate, no TCB of the other end; on the Patient clock no times either.
 */
import type { Ms } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { Backlog, Calls, Keepalive, Order, Segment, Signal, State, Tcb, Verdict } from '#shared/tcp/index.ts';
import type { JudgedClaim } from './claim.ts';
import type { Bet, HintGrade, Move } from './command.ts';
import type { Ending } from './ending.ts';
import type { HostBacklog } from './hostBacklog.ts';
import type { Role } from './label.ts';
import type { End, Goal, ScriptStep } from './level.ts';
import type { Prediction } from './prediction.ts';
import type { NetworkOccupant, Occupant, Setup } from './setup.ts';

/** `startedAt` and `endsAt` are game times, on the Live clock only. */
export interface TimerView {
  readonly is: 'off' | 'running' | 'expired';
  readonly startedAt: Ms | null;
  readonly endsAt: Ms | null;
}

/** One line of 'what you saw', in order; ids count up from 1 on each connection. */
export interface Seen {
  readonly id: number;
  readonly way: 'sent' | 'arrived';
  readonly segment: Segment;
  /** Before the match: shown grey. */
  readonly prelude: boolean;
  /** Sent: 1 for the first copy, 2 for the first resend, ... Arrived: 1. */
  readonly copy: number;
  /** Arrived: what became of it ('queued' waits in the inbox, 'taken' was silent). Sent: null. */
  readonly became: 'queued' | 'taken' | 'answered' | 'held' | 'dropped' | null;
  /** The state after it left or was handled. */
  readonly state: State;
  /** Game time, on the Live clock only. */
  readonly at: Ms | null;
}

export interface Outstanding {
  readonly segment: Segment;
  /** How often it has been sent. */
  readonly copies: number;
}

/** What is owed next; null when nothing is. */
const OWED = ['answer', 'discard', 'call', 'retransmission', 'leave', 'report', 'probe', 'window', 'order'] as const;
export type Owed = (typeof OWED)[number] | null;

export interface ConnectionView {
  /** The name of the connection; on a level with one only, the remote address. */
  readonly peer: string;
  readonly local: string;
  readonly remote: string;
  readonly tcb: Tcb;
  /** The ISS that an OPEN, or a SYN that arrives in LISTEN, would use. */
  readonly nextIss: number;
  /** A listener of this host stands behind it: a SYN may open it anew. */
  readonly listening: boolean;
  /** Where this end's listener has a backlog: what an arrival, and an order, may need to know of it. */
  readonly backlog: Backlog | null;
  /** Ids of `seen`, head first. */
  readonly inbox: readonly { readonly id: number; readonly segment: Segment }[];
  readonly outstanding: readonly Outstanding[];
  readonly calls: Calls;
  readonly timers: { readonly retransmission: TimerView; readonly timeWait: TimerView; readonly probe: TimerView };
  /** null: off. */
  readonly keepalive: Keepalive | null;
  readonly duplicateAcks: number;
  readonly owed: Owed;
  readonly seen: readonly Seen[];
  readonly signals: readonly Signal[];
  /** Text octets: what the script has sent, has had acknowledged, and has had delivered from the peer. */
  readonly octets: { readonly sent: number; readonly acknowledged: number; readonly delivered: number };
}

/** One's own listener under a flood. Half-open connections of strangers are not among the view's connections. */
export interface BacklogView {
  readonly size: number;
  /** Who is half open, the oldest first, and how often the SYN,ACK has been sent. */
  readonly chairs: readonly { readonly peer: string; readonly copies: number }[];
  readonly given: Order | null;
  /** The slow clock, in counts from 1. */
  readonly count: number;
  readonly fates: HostBacklog['fates'];
  readonly recent: HostBacklog['recent'];
  /** Forged SYNs of the level, and strangers who wait beside those that the view shows. */
  readonly flood: number;
  readonly waiting: number;
}

export interface Judged {
  readonly n: number;
  readonly move: Move;
  readonly verdict: Verdict;
  readonly hand: 'own' | 'bot';
  /** What was owed when it was judged; null when nothing was. */
  readonly owed: Owed;
}

/** A change of state of the match's connection. Numbers count up from 1. */
export interface StateChange {
  readonly id: number;
  readonly from: State;
  readonly to: State;
  /** As Figure 5 writes it, e.g. 'rcv FIN'; null where no edge of it was taken (a host that began anew). */
  readonly event: string | null;
}

/** Expert: the state is the player's to name. It is the seat's own, and here for the judge; nothing shows it. */
export interface StateNaming {
  /** The last state that has been named, or that needed no name. */
  readonly known: State;
  /** Changes that wait to be named, oldest first; two at most. */
  readonly open: readonly StateChange[];
  /** The number of the last change. */
  readonly changes: number;
  /** Wrong names for the oldest so far. */
  readonly refused: number;
}

/** What this seat is asked to foretell. The question is the level's own, which is public. */
export interface PredictionsView {
  readonly open: Prediction | null;
  /** How many it has answered rightly, of how many. */
  readonly made: number;
  readonly of: number;
  /** Wrong answers to the open one so far. */
  readonly refused: number;
}

export interface BetsView {
  /** The bet of this wait; null where none is placed, or it has closed. */
  readonly open: Bet | null;
  /** Whether one on the other end's state, or on one's own last card, may be placed now. */
  readonly state: boolean;
  readonly card: boolean;
}

export interface ShownHint {
  readonly grade: HintGrade;
  readonly owed: Owed;
  /** Grade 3: the very move; else null. */
  readonly move: Move | null;
}

/** Own figures while the match runs; the pair's are in the debrief. */
export interface OwnScore {
  readonly stars: 1 | 2 | 3;
  readonly points: number;
  readonly decisions: number;
  readonly rightAtFirst: number;
  readonly refused: number;
  readonly needless: number;
}

/** What the network did with one transmission, for a match behind glass. */
export interface Glimpse {
  /** Of the transmission, from 0, over both ways. */
  readonly number: number;
  readonly from: End;
  readonly role: Role;
  /** Which copy of its segment, from 0. */
  readonly copy: number;
  readonly fate: Fate['kind'];
}

export interface SeatView {
  /** Counts the changes of this view, from 0. */
  readonly rev: number;
  /** The number of the seat's last command; the next carries n + 1. */
  readonly n: number;
  readonly seat: End;
  readonly setup: Setup;
  readonly address: string;
  readonly peer: string;
  readonly phase: 'waiting' | 'running' | 'ended';
  readonly ready: { readonly [end in End]: boolean };
  /** Public: who sits where now, and whose line is up. */
  readonly seats: { readonly [end in End]: { readonly occupant: Occupant; readonly line: boolean } };
  /** Public as well, where a person is the network: the match waits for them as for the other end. */
  readonly network?: { readonly occupant: NetworkOccupant; readonly line: boolean; readonly ready: boolean };
  /** Public: everything is paused for everybody, whoever is here. */
  readonly frozen: boolean;
  /** The names of the level's further connections of this end. */
  readonly lines: readonly string[];
  readonly connections: readonly ConnectionView[];
  readonly backlog: BacklogView | null;
  /** The level's script of this end, and how many of its steps are due so far. */
  readonly script: readonly ScriptStep[];
  readonly due: number;
  readonly mss: number;
  readonly goals: readonly { readonly goal: Goal; readonly lit: boolean }[];
  readonly score: OwnScore;
  /** The host has lost its power: nothing can be done here any more. */
  readonly power: 'on' | 'off';
  /** How often the host has crashed and come up again, knowing nothing. */
  readonly reboots: number;
  readonly needlessInARow: number;
  /** Refused moves since this seat's last right one. */
  readonly refusedInARow: number;
  readonly lastJudged: Judged | null;
  readonly lastClaim: JudgedClaim | null;
  /** null but on Expert. */
  readonly naming: StateNaming | null;
  readonly bets: BetsView;
  /** The hosts do by themselves what is owed: a seat foretells and bets. */
  readonly watched: boolean;
  /** null where the level asks nothing. */
  readonly predictions: PredictionsView | null;
  readonly hint: ShownHint | null;
  readonly ending: Ending | null;
  /** With `Setup.glass` what the network has done so far, else null. */
  readonly glass: readonly Glimpse[] | null;
}
