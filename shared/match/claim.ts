/**
 * Claims: what a player says of the match instead of sending something. They never touch the wire, and TCP knows nothing
 * of them, so their verdicts have codes of their own. naming.ts judges NAME, predictions.ts PREDICT.
 */
import type { State, VerdictCode } from '#shared/tcp/index.ts';
import type { Move } from './command.ts';

export const CLAIM_RIGHT_CODES = [
  'named',
  'named-late', // right or wrong, that change has resolved itself meanwhile: nothing is counted
  'foretold',
  'foretold-late', // right or wrong, that question has been answered meanwhile: nothing is counted
] as const;

/** Why a state cannot be the new one. */
export const NAME_REFUSALS = [
  'name-where-you-were', // the state that has just been left
  'name-other-event', // an edge of Figure 5 leads there from the old state, but another event takes it
  'name-one-ahead', // an edge leads there from the new state: one step too many
  'name-no-edge', // no edge leads there from the old state
  'name-not-open', // nothing waits for this name
] as const;

export type ClaimRightCode = (typeof CLAIM_RIGHT_CODES)[number];
export type NameRightCode = Extract<ClaimRightCode, `named${string}`>;
export type PredictRightCode = Exclude<ClaimRightCode, NameRightCode>;
export type NameRefusal = (typeof NAME_REFUSALS)[number];
/** The reason of a wrong answer belongs to the question. */
export type PredictRefusal = 'foretold-wrong';
export type ClaimCode = ClaimRightCode | NameRefusal | PredictRefusal;

/** What is written beside an entry. */
export type MatchCode = VerdictCode | ClaimCode;

/** What the reason of a name speaks of. */
export interface NameReasoning {
  readonly from: State;
  readonly to: State;
  readonly named: State;
  /** What happened, in the words of Figure 5, e.g. 'rcv FIN'; null where no edge of it was taken. */
  readonly event: string | null;
  /** What would have led to the named state; null where nothing does. */
  readonly needed: string | null;
}

export type NameVerdict = { readonly section: string; readonly reasoning: NameReasoning } & (
  | { readonly verdict: 'right'; readonly code: NameRightCode }
  | { readonly verdict: 'refused'; readonly code: NameRefusal }
);

export type PredictVerdict = {
  readonly section: string;
  readonly reasoning: { readonly question: string; readonly option: string };
} & (
  | { readonly verdict: 'right'; readonly code: PredictRightCode }
  | { readonly verdict: 'refused'; readonly code: PredictRefusal }
);

export type NameMove = Extract<Move, { move: 'name' }>;
export type PredictMove = Extract<Move, { move: 'predict' }>;

/** A claim with its verdict, as its seat sees it. */
export type JudgedClaim = { readonly n: number; readonly hand: 'own' | 'bot' } & (
  | { readonly claim: 'name'; readonly move: NameMove; readonly verdict: NameVerdict }
  | { readonly claim: 'predict'; readonly move: PredictMove; readonly verdict: PredictVerdict }
);
