/** What a verdict does to a seat: its tally, what it is shown, the decision that is open. */
import type { Verdict } from '#shared/tcp/index.ts';
import type { HintGrade, Move } from './command.ts';
import type { End } from './level.ts';
import type { SeatState } from './match.ts';
import { COST_HINT, COST_NEEDLESS } from './score.ts';
import type { Owed } from './seatView.ts';
import { counted, refusedOnce } from './tally.ts';
import type { Turn } from './turn.ts';

export function setSeat(turn: Turn, end: End, seat: SeatState): void {
  turn.match = { ...turn.match, seats: { ...turn.match.seats, [end]: seat } };
}

export interface Ruling {
  readonly n: number;
  readonly move: Move;
  readonly verdict: Verdict;
  readonly hand: 'own' | 'bot';
  /** What the move discharged, or null: then it is no decision. */
  readonly discharged: Owed;
}

/** Counts a verdict and shows it to its seat. */
export function rule(turn: Turn, end: End, ruling: Ruling): void {
  const seat = turn.match.seats[end];
  const { n, move, verdict, hand, discharged } = ruling;
  const judged: SeatState = { ...seat, lastJudged: { n, move, verdict, hand, owed: discharged } };
  switch (verdict.verdict) {
    case 'right':
      setSeat(turn, end, decided(judged, ruling));
      break;
    case 'needless':
      setSeat(turn, end, wasted(judged));
      break;
    case 'refused':
      setSeat(turn, end, refused(judged));
      break;
  }
}

const wasted = (seat: SeatState): SeatState => ({
  ...seat,
  needlessInARow: seat.needlessInARow + 1,
  wasteful: true,
  tally: { ...seat.tally, needless: seat.tally.needless + 1, lost: seat.tally.lost + COST_NEEDLESS },
});

function refused(seat: SeatState): SeatState {
  return {
    ...seat,
    refusedInARow: seat.refusedInARow + 1,
    tally: refusedOnce(seat.tally, seat.refusedInARow),
  };
}

/** A right move ends the open decision; what was refused, wasted or shown before it counts to it. */
function decided(seat: SeatState, { hand, discharged }: Ruling): SeatState {
  if (discharged === null) return { ...seat, needlessInARow: 0 };
  const earned = hand === 'own' && !slipped(seat) && seat.hintGrade < 3;
  return { ...closed(seat), tally: counted(seat.tally, earned), lastWasRight: earned };
}

const slipped = ({ refusedInARow, wasteful }: SeatState): boolean => refusedInARow > 0 || wasteful;

const closed = (seat: SeatState): SeatState => ({
  ...seat,
  refusedInARow: 0,
  needlessInARow: 0,
  wasteful: false,
  hintGrade: 0,
  hint: null,
});

/** The host has done what the seat owed: a decision that earns nothing. */
export function countAutomatic(turn: Turn, end: End): void {
  const seat = turn.match.seats[end];
  setSeat(turn, end, { ...closed(seat), tally: counted(seat.tally, false), lastWasRight: false });
}

/** A refused or needless move after the last decision counts to that one: no next one will come. */
export function countLeftOver(turn: Turn, end: End): void {
  const seat = turn.match.seats[end];
  if (!slipped(seat) || !seat.lastWasRight) return;
  const tally = { ...seat.tally, rightAtFirst: seat.tally.rightAtFirst - 1 };
  setSeat(turn, end, { ...seat, tally, lastWasRight: false });
}

/** A hint about what is owed no longer goes; it has been paid, and the next decision begins without it. */
export function withdrawHint(turn: Turn, end: End, isOwed: (owed: Owed) => boolean): void {
  const seat = turn.match.seats[end];
  if (seat.hint !== null && !isOwed(seat.hint.owed)) setSeat(turn, end, { ...seat, hint: null, hintGrade: 0 });
}

/** A hint of a grade above those already taken for this decision costs the difference; where nothing is owed there is none. */
export function giveHint(turn: Turn, end: End, grade: HintGrade, owed: Owed, move: Move | null): void {
  if (owed === null) return;
  const seat = turn.match.seats[end];
  const rises = grade > seat.hintGrade;
  const cost = rises ? COST_HINT[grade] - COST_HINT[seat.hintGrade] : 0;
  setSeat(turn, end, {
    ...seat,
    hintGrade: rises ? grade : seat.hintGrade,
    hint: { grade, owed, move: grade === 3 ? move : null },
    tally: {
      ...seat.tally,
      lost: seat.tally.lost + cost,
      hintsOfGrade3: seat.tally.hintsOfGrade3 + (rises && grade === 3 ? 1 : 0),
    },
  });
}
