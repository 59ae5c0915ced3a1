/** A partner bot: it sees what a player sees, and answers with a move or waits. */
import { drawChance, type Name, type Secret } from '#shared/base/index.ts';
import { type ConnectionView, contextOfView, type Move, type SeatView, situationOf } from '#shared/match/index.ts';
import { type LegalMove, legalMoves, type State, type VerdictCode } from '#shared/tcp/index.ts';

/** The bot's own chance: true in so many of a thousand cases, the same for the same name at the same move. */
export type Luck = (permille: number, name: Name) => boolean;

/** What it does now; null: it waits. `slow` bots take their time with this one. */
export type Bot = (view: SeatView, luck: Luck) => { readonly move: Move; readonly slow: boolean } | null;

/** Drawn from the match's secret, the seat and the number of the move, so that every node draws the same. */
export const luckOf =
  (secret: Secret, view: SeatView): Luck =>
  (permille, name) =>
    drawChance(permille, secret, 'bot', view.seat, view.n, name);

export const act = (connection: ConnectionView, move: LegalMove): Move => ({
  move: 'act',
  peer: connection.peer,
  action: move.action,
});

/** On Expert: the name of the oldest change that waits for one; null where none does. */
export function naming({ naming }: SeatView, state?: State): Move | null {
  const oldest = naming?.open[0];
  return oldest ? { move: 'name', change: oldest.id, state: state ?? oldest.to } : null;
}

/** The answer to the question that is asked; null where none is. */
export function predicting({ predictions }: SeatView, option?: string): Move | null {
  const open = predictions?.open;
  return open ? { move: 'predict', question: open.id, option: option ?? open.right } : null;
}

function movesOn(view: SeatView, connection: ConnectionView): readonly LegalMove[] {
  return legalMoves(situationOf(connection, view.mss, view.needlessInARow), contextOfView(connection));
}

/** Answers first, with a call on board where one is ready: fewest segments. */
const PREFERRED: readonly VerdictCode[] = [
  'answer-with-call',
  'answer',
  'take',
  'discard',
  'cookie',
  'retransmission',
  'leave',
  'report',
  'probe',
  'window',
  'order',
  'open',
  'listen',
  'call',
];

/** The best of the right moves, or null where nothing is owed. */
export function best(view: SeatView, connection: ConnectionView): LegalMove | null {
  if (connection.owed === null) return null;
  const moves = movesOn(view, connection);
  for (const code of PREFERRED) {
    const [first, ...rest] = moves.filter((move) => move.code === code);
    if (first) return rest.reduce((most, move) => (move.takes > most.takes ? move : most), first);
  }
  return null;
}
