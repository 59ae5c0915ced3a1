/**
 * PREDICT: a level may ask a seat what will happen next. It is asked when its moment has come, and then game time waits as it does
 * for any decision on the Patient clock.
 */
import { holds } from './application.ts';
import type { Board } from './board.ts';
import type { PredictMove, PredictVerdict } from './claim.ts';
import { watched } from './host.ts';
import type { End } from './level.ts';
import type { Match, SeatState } from './match.ts';
import type { Prediction } from './prediction.ts';
import type { PredictionsView } from './seatView.ts';
import { counted, refusedOnce } from './tally.ts';

export const predictionsOf = ({ level }: Board, end: End): readonly Prediction[] => level.ends[end].predictions ?? [];

/** The question that waits for this seat's answer; null while none does. */
export function openQuestion(board: Board, match: Match, end: End): Prediction | null {
  const { predicting } = match.seats[end];
  return predicting?.asked ? (predictionsOf(board, end)[predicting.made] ?? null) : null;
}

/** The moment at which the next question is asked; null while nothing has set it. */
export function nextQuestionAt(board: Board, match: Match, end: End): number | null {
  const { predicting } = match.seats[end];
  if (predicting === null || predicting.asked || predicting.triggeredAt === null) return null;
  return predicting.triggeredAt + (predictionsOf(board, end)[predicting.made]?.after ?? 0);
}

/** The seat once the next question's trigger holds, or its time has come; the same if neither is so. */
export function advancedPredictions(board: Board, match: Match, end: End): SeatState {
  const seat = match.seats[end];
  const { predicting } = seat;
  const next = predictionsOf(board, end)[predicting?.made ?? 0];
  if (predicting === null || predicting.asked || next === undefined) return seat;
  const host = match.hosts[end];
  if (predicting.triggeredAt === null) {
    if (!holds(next, watched(host, next), host)) return seat;
    return { ...seat, predicting: { ...predicting, triggeredAt: match.at } };
  }
  const isTime = predicting.triggeredAt + next.after <= match.at;
  return isTime ? { ...seat, predicting: { ...predicting, asked: true } } : seat;
}

export function predictionsView(board: Board, match: Match, end: End): PredictionsView | null {
  const { predicting } = match.seats[end];
  if (predicting === null) return null;
  const { made, refused } = predicting;
  return { open: openQuestion(board, match, end), made, of: predictionsOf(board, end).length, refused };
}

/** The verdict on an answer; one to a question that has been answered meanwhile counts for nothing. */
export function judgePrediction(open: Prediction | null, { question, option }: PredictMove): PredictVerdict {
  const reasoning = { question, option };
  if (open?.id !== question) return { verdict: 'right', code: 'foretold-late', section: SECTION, reasoning };
  const { section } = open;
  return option === open.right
    ? { verdict: 'right', code: 'foretold', section, reasoning }
    : { verdict: 'refused', code: 'foretold-wrong', section, reasoning };
}

const SECTION = '3.4.1';

/** The seat after the verdict: a right answer ends the decision, and the next question may come. */
export function afterPrediction(seat: SeatState, { code }: PredictVerdict, hand: 'own' | 'bot'): SeatState {
  const { predicting } = seat;
  if (predicting === null || code === 'foretold-late') return seat;
  if (code === 'foretold-wrong')
    return {
      ...seat,
      predicting: { ...predicting, refused: predicting.refused + 1 },
      tally: refusedOnce(seat.tally, predicting.refused),
    };
  return {
    ...seat,
    predicting: { made: predicting.made + 1, asked: false, triggeredAt: null, refused: 0 },
    tally: counted(seat.tally, hand === 'own' && predicting.refused === 0),
  };
}
