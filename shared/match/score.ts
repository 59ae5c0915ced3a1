/** Points and stars, from verdicts alone: goal, legality, economy and a clean end; never speed. */
import type { Board } from './board.ts';
import type { HintGrade } from './command.ts';
import type { Tally } from './match.ts';
import type { OwnScore } from './seatView.ts';
import type { Help } from './setup.ts';

/** What a seat can earn, in points. */
const SEAT_POINTS = 1000;
/** What a decision is worth, in percent: help costs. */
const WORTH: { readonly [help in Help]: number } = { guided: 60, standard: 80, expert: 100 };
export const COST_NEEDLESS = 20;
export const COST_REFUSED = 50;
/** A decision cannot cost more than this in refused moves. */
export const COST_REFUSED_MOST = 100;
export const COST_HINT: { readonly [grade in HintGrade | 0]: number } = { 0: 0, 1: 10, 2: 20, 3: 20 };
const PAIR_FINISH = 500;
export const PAIR_ECONOMY = 200;
const COST_SEGMENT = 20;

/** Of a seat without a slip. */
export const fullPoints = (help: Help): number => (SEAT_POINTS * WORTH[help]) / 100;

export function ownScore(board: Board, tally: Tally): OwnScore {
  const { decisions, rightAtFirst, refused, needless } = tally;
  const earned = decisions === 0 ? 0 : Math.floor((fullPoints(board.header.setup.help) * rightAtFirst) / decisions);
  return {
    stars: starsOf(tally),
    points: board.header.setup.glass ? 0 : Math.max(0, earned - tally.lost),
    decisions,
    rightAtFirst,
    refused,
    needless,
  };
}

/** Three are lit from the start and go out with the seat's own verdicts. */
function starsOf({ refused, needless, hintsOfGrade3 }: Tally): 1 | 2 | 3 {
  if (refused === 0 && needless <= 1 && hintsOfGrade3 === 0) return 3;
  return refused <= 2 ? 2 : 1;
}

/** The pair's part: finishing, and economy against what two steady bots need on the same board. */
export function pairScore(
  won: boolean,
  segments: number,
  par: number,
): { readonly finish: number; readonly economy: number } {
  if (!won) return { finish: 0, economy: 0 };
  const above = Math.max(0, segments - par);
  return { finish: PAIR_FINISH, economy: Math.max(0, PAIR_ECONOMY - COST_SEGMENT * above) };
}
