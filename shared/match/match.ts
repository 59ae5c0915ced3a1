/** The state of a match: both hosts, the link, what each seat has done. A fold of the record, plain JSON. */
import type { Ms } from '#shared/base/index.ts';
import { emptyLink, type LinkState, type Named } from '#shared/link/index.ts';
import type { Segment } from '#shared/tcp/index.ts';
import type { JudgedClaim } from './claim.ts';
import type { Bet, HintGrade } from './command.ts';
import type { Ending } from './ending.ts';
import type { Host } from './host.ts';
import type { End, Goal, Level } from './level.ts';
import type { NetworkSeat } from './networkSeat.ts';
import { newNetworkSeat } from './networkSeat.ts';
import type { Judged, ShownHint, StateNaming } from './seatView.ts';
import type { Occupant, Setup } from './setup.ts';

/** Counts of a seat's verdicts. A decision is a moment at which the end owed something and then did it. */
export interface Tally {
  readonly decisions: number;
  /** Decisions whose first move was right and, on grade 3, not shown. */
  readonly rightAtFirst: number;
  readonly refused: number;
  readonly needless: number;
  /** Points lost to refused moves (at most two a decision), needless ones and hints. */
  readonly lost: number;
  readonly hintsOfGrade3: number;
}

const NO_TALLY: Tally = {
  decisions: 0,
  rightAtFirst: 0,
  refused: 0,
  needless: 0,
  lost: 0,
  hintsOfGrade3: 0,
};

/** What a seat looked at before its last changes: a move is right if it was right on one of these. */
export interface Past {
  readonly rev: number;
  readonly host: Host;
}

/** How far a seat is with what it is asked to foretell. */
export interface Predicting {
  readonly made: number;
  /** The next question waits for its answer. */
  readonly asked: boolean;
  /** Since when its trigger holds; null: not yet. */
  readonly triggeredAt: Ms | null;
  /** Wrong answers to it so far. */
  readonly refused: number;
}

export interface SeatState {
  readonly n: number;
  readonly rev: number;
  readonly occupant: Occupant;
  readonly line: boolean;
  readonly ready: boolean;
  readonly tally: Tally;
  readonly refusedInARow: number;
  readonly needlessInARow: number;
  /** A needless move since the last decision. */
  readonly wasteful: boolean;
  /** The last decision was right at the first move. */
  readonly lastWasRight: boolean;
  /** The highest grade of hint taken for the decision that is open. */
  readonly hintGrade: HintGrade | 0;
  readonly hint: ShownHint | null;
  readonly lastJudged: Judged | null;
  readonly lastClaim: JudgedClaim | null;
  /** null but on Expert: naming.ts. */
  readonly naming: StateNaming | null;
  /** null where the level asks nothing: predictions.ts. */
  readonly predicting: Predicting | null;
  /** In a level that is watched: when the host does what it owes; else null. */
  readonly actsAt: Ms | null;
  /** The last bet, and the wait in which it was placed: bets.ts. */
  readonly bet: { readonly on: Bet; readonly wait: string } | null;
  /** Since the seat's last entry, oldest first. */
  readonly past: readonly Past[];
}

/** What travels: the segment, and which transmission of it its sender counts, from 1. */
export interface Cargo {
  readonly segment: Segment;
  readonly copy: number;
}

export interface Match {
  readonly at: Ms;
  readonly phase: 'waiting' | 'running' | 'ended';
  /** Everything is paused for everybody; absent: it is not. */
  readonly frozen?: true;
  readonly hosts: { readonly [end in End]: Host };
  readonly link: LinkState<Cargo>;
  readonly seats: { readonly [end in End]: SeatState };
  /** Where a person is the network. */
  readonly network?: NetworkSeat;
  /** Goals that each end can know to be reached. */
  readonly goals: { readonly [end in End]: readonly Goal[] };
  readonly segments: number;
  readonly ending: Ending | null;
}

const NOTHING_NAMED: StateNaming = { known: 'CLOSED', open: [], changes: 0, refused: 0 };

const NOTHING_FORETOLD: Predicting = { made: 0, asked: false, triggeredAt: null, refused: 0 };

function newSeat({ occupants, help }: Setup, { ends, watched }: Level, end: End): SeatState {
  const occupant = occupants[end];
  return {
    n: 0,
    rev: 0,
    occupant,
    line: occupant !== 'person',
    ready: false,
    tally: NO_TALLY,
    refusedInARow: 0,
    needlessInARow: 0,
    wasteful: false,
    lastWasRight: false,
    hintGrade: 0,
    hint: null,
    lastJudged: null,
    lastClaim: null,
    naming: help === 'expert' && !watched ? NOTHING_NAMED : null,
    predicting: ends[end].predictions ? NOTHING_FORETOLD : null,
    actsAt: null,
    bet: null,
    past: [],
  };
}

export function newMatch(setup: Setup, level: Level, hosts: Match['hosts']): Match {
  return {
    at: 0,
    phase: 'waiting',
    hosts,
    link: emptyLink(),
    seats: { client: newSeat(setup, level, 'client'), server: newSeat(setup, level, 'server') },
    ...(setup.murphy ? { network: newNetworkSeat() } : {}),
    goals: { client: [], server: [] },
    segments: 0,
    ending: null,
  };
}

export const laneFrom = (end: End): Named['lane'] =>
  end === 'client' ? { from: 'client', to: 'server' } : { from: 'server', to: 'client' };
