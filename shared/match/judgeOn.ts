/** The judge on what one seat knows: the same rules that its move meets in the match. */
import { type Action, judge, type Verdict } from '#shared/tcp/index.ts';
import { contextOfView, situationOf } from './host.ts';
import type { SeatView } from './seatView.ts';

/** @returns null where the view has no connection of this name */
export function judgeOn(view: SeatView, peer: string, action: Action): Verdict | null {
  const connection = view.connections.find((one) => one.peer === peer);
  if (connection === undefined) return null;
  return judge(situationOf(connection, view.mss, view.needlessInARow), action, contextOfView(connection)).verdict;
}
