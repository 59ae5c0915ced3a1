/** The words around bets: on what cannot be seen from one's own end. */
import type { Bet, CardFate } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';

export interface BetsText {
  /** On the button, and over the sheet. */
  readonly button: string;
  readonly title: string;
  /** What a bet is, in a sentence or two. */
  readonly about: string;
  readonly whichState: (other: string) => string;
  readonly whichCard: string;
  readonly fates: { readonly [fate in CardFate]: string };
  /** The bet that is open, on the panel of the other end. */
  readonly open: (bet: Bet, other: string) => string;
  /** Why none can be placed now. */
  readonly notNow: string;
  readonly onlyOne: string;
  readonly noCard: string;
  readonly key: string;
  readonly told: {
    /** Over the list in the debrief. */
    readonly title: string;
    readonly right: string;
    readonly wrong: string;
    /** What was bet, and what was true at that moment; `other` names the other end. */
    readonly state: (bet: State, truth: State, other: string) => string;
    readonly card: (bet: CardFate, truth: CardFate) => string;
    readonly sum: (right: number, placed: number) => string;
    readonly badge: string;
    readonly badgeWhy: string;
  };
}
