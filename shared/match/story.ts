/** The story: what really happened, at both ends and in the network. For the debrief, the proofs and captures only. */
import type { Ms } from '#shared/base/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { Segment, Signal, State, Verdict } from '#shared/tcp/index.ts';
import type { JudgedClaim } from './claim.ts';
import type { Bet, Move } from './command.ts';
import type { Ending } from './ending.ts';
import type { Stray } from './events.ts';
import type { HostTimer } from './host.ts';
import type { SynFate } from './hostBacklog.ts';
import type { Role } from './label.ts';
import type { End, Goal, ScriptStep } from './level.ts';
import type { OwnScore } from './seatView.ts';
import type { Occupant, Setup } from './setup.ts';

/**
 * `id` of `sent` names one transmission; arrivals name the transmission that they are a copy of. `line` is the connection that it happens on,
 * where that is not the main one.
 */
export type StoryEvent = { readonly at: Ms; readonly end: End; readonly line?: string } & (
  | {
      readonly event: 'sent';
      readonly id: number;
      readonly segment: Segment;
      /** What it meant to the connection. */
      readonly role: Role;
      readonly copy: number;
      readonly needless: boolean;
      readonly prelude: boolean;
      readonly fate: Fate;
    }
  | { readonly event: 'arrived'; readonly id: number; readonly segment: Segment; readonly prelude: boolean }
  /** It comes out of the network, and no end has sent it: `id` is negative, and names it in what follows. */
  | { readonly event: 'stray'; readonly id: number; readonly segment: Segment; readonly origin: Stray['origin'] }
  | { readonly event: 'befell'; readonly what: 'reboot' | 'power-off' | 'process-end' }
  /** What became of a SYN at a listener with a backlog. */
  | { readonly event: 'syn'; readonly peer: string; readonly fate: SynFate }
  | { readonly event: 'handled'; readonly id: number; readonly became: 'taken' | 'answered' | 'held' | 'dropped' }
  | { readonly event: 'state'; readonly from: State; readonly to: State }
  | {
      readonly event: 'judged';
      readonly n: number;
      readonly move: Move;
      readonly verdict: Verdict;
      readonly hand: 'own' | 'bot';
    }
  | ({ readonly event: 'claimed' } & JudgedClaim)
  /** A bet, and what it should have been. */
  | { readonly event: 'bet'; readonly n: number; readonly bet: Bet; readonly truth: Bet; readonly hand: 'own' | 'bot' }
  | { readonly event: 'timer'; readonly timer: HostTimer; readonly is: 'restarted' | 'stopped' | 'expired' }
  | { readonly event: 'call'; readonly step: ScriptStep }
  | { readonly event: 'signal'; readonly signal: Signal }
  | { readonly event: 'goal'; readonly goal: Goal }
  | { readonly event: 'occupant'; readonly occupant: Occupant }
);

export interface Debrief {
  readonly setup: Setup;
  readonly ending: Ending;
  readonly duration: Ms;
  readonly story: readonly StoryEvent[];
  readonly seats: { readonly [end in End]: OwnScore };
  readonly pair: {
    readonly finish: number;
    readonly economy: number;
    readonly segments: number;
    readonly par: number;
  };
  /** Both seats plus the pair's part. */
  readonly total: number;
  /** 0: not finished. */
  readonly stars: { readonly [end in End]: 0 | 1 | 2 | 3 };
}
