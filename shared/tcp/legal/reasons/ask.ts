/** What a reason looks at: the refused move, and the inbox as it was read for it. */
import type { ArrivalContext } from '../../arrives.ts';
import type { LegalMove, Situation } from '../../situation.ts';
import type { Tcb } from '../../tcb.ts';
import type { Head, Inbox } from '../inbox.ts';

export interface Ask {
  readonly situation: Situation;
  readonly inbox: Inbox;
  /** The TCB before the head is taken in. */
  readonly tcb: Tcb;
  readonly head: Head | null;
  readonly moves: readonly LegalMove[];
  readonly context: ArrivalContext;
}

/** The TCBs on which a segment may be built: after each prefix that it may answer, or the present one. */
export const bases = ({ head, tcb }: Ask): readonly Tcb[] =>
  head === null || head.boundaries.length === 0 ? [tcb] : head.boundaries.map((b) => b.tcb);
