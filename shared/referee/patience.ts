/** How long a match is patient with a person, in real time: in a class less long, and longer with a seat that was given more time. */
import type { Seat } from '#shared/match/index.ts';
import type { Referee } from './referee.ts';
import type { Real } from './types.ts';

export interface Patience {
  /** A seat that owes something is nudged after this, */
  readonly nudge: Real;
  /** and helped with one move after this. */
  readonly help: Real;
  /** A match waits so long in all for a seat whose line is down, */
  readonly line: Real;
  /** and so long for its Ready once somebody else has said theirs; null: as long as it takes. */
  readonly ready: Real | null;
}

const AT_HOME: Patience = { nudge: 30_000, help: 75_000, line: 60_000, ready: null };

/** A lesson is short, and whoever comes back has the seat at once. */
const IN_CLASS = { ...AT_HOME, line: 20_000, ready: 20_000 } as const satisfies Patience;

export function patienceWith({ board, watches }: Referee, seat: Seat): Patience {
  const { nudge, help, line, ready } = board.header.classroom === undefined ? AT_HOME : IN_CLASS;
  const stretched = (wait: Real) => (wait * watches[seat].stretch) / 100;
  return {
    nudge: stretched(nudge),
    help: stretched(help),
    line: stretched(line),
    ready: ready === null ? null : stretched(ready),
  };
}
