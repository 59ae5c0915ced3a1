/**
 * Which help a player gets next. It falls a step after two clean boards in a row, comes back a step after two boards in
 * a row that went badly, and never changes within a board.
 */
import { HELPS, type Help, isCutShort } from '#shared/match/index.ts';

export interface HelpState {
  readonly help: Help;
  /** Boards in a row that count for a step; at most one of the two is above 0. */
  readonly clean: number;
  readonly rough: number;
  /** Why it is this help: nothing played yet, it fell, or it came back. */
  readonly because: 'start' | 'fell' | 'returned';
}

export const FIRST_HELP: HelpState = { help: 'guided', clean: 0, rough: 0, because: 'start' };

/** So many boards in a row move the help by one step. */
export const BOARDS_FOR_A_STEP = 2;

/** What of a finished board counts here. */
export interface BoardPlayed {
  /** The help with which it was played: the player may have chosen another than was offered. */
  readonly help: Help;
  readonly ending: string;
  readonly stars: number;
  readonly refused: number;
  /** Nothing is scored behind glass, so nothing is learnt from it here. */
  readonly glass: boolean;
}

/**
 * Clean: won with all three stars. Rough: a move was refused, or the goals were not reached. What lies between (a hint
 * that showed a move, needless segments) ends both rows. Clean with more help than was offered says nothing new, and
 * rough with less help was daring.
 */
export function helpAfter(state: HelpState, board: BoardPlayed): HelpState {
  if (board.glass || isCutShort(board.ending) || board.ending === 'missed') return state;
  const [played, offered] = [HELPS.indexOf(board.help), HELPS.indexOf(state.help)];
  if (board.ending === 'won' && board.stars === 3) return played < offered ? state : counted(state, 'clean');
  if (board.refused > 0 || board.ending !== 'won') return played > offered ? state : counted(state, 'rough');
  return { ...state, clean: 0, rough: 0 };
}

function counted(state: HelpState, which: 'clean' | 'rough'): HelpState {
  const row = state[which] + 1;
  if (row < BOARDS_FOR_A_STEP) return { ...state, clean: 0, rough: 0, [which]: row };
  const next = HELPS[HELPS.indexOf(state.help) + (which === 'clean' ? 1 : -1)];
  if (next === undefined) return { ...state, clean: 0, rough: 0 };
  return { help: next, clean: 0, rough: 0, because: which === 'clean' ? 'fell' : 'returned' };
}
