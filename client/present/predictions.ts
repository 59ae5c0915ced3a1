/** PREDICT at the table: what is asked, what came of the last answer, and what has been left behind so far. */
import type { Leftovers, Level, Move, Prediction, SeatView } from '#shared/match/index.ts';
import type { QuestionText, Reason, Text } from '#shared/text/index.ts';

/** The words of a question; null for one that this version does not know. */
export function questionOf(id: string, text: Text): QuestionText | null {
  const known: { readonly [id: string]: QuestionText } = text.predictions.questions;
  return Object.hasOwn(known, id) ? (known[id] ?? null) : null;
}

export interface Option {
  readonly id: string;
  readonly words: string;
  /** It was the last answer, and wrong. */
  readonly isWrong: boolean;
}

export interface PredictionModel {
  readonly question: { readonly ask: string; readonly options: readonly Option[] } | null;
  /** Why the last answer was wrong, while the question is still open. */
  readonly wrong: (Reason & { readonly section: string }) | null;
  /** What is to be seen now, or what was said before the first question. */
  readonly seen: string;
  readonly made: number;
  readonly of: number;
}

/** null where the level asks nothing. */
export function predictionOf(view: SeatView, level: Level, text: Text): PredictionModel | null {
  const { predictions } = view;
  if (predictions === null) return null;
  const { open, made, of } = predictions;
  const last = asked(view, level)[made - 1];
  return {
    question: open && questionModel(open, view, text),
    wrong: wrongPrediction(view, text),
    seen: (last && questionOf(last.id, text)?.seen) ?? text.predictions.nothingYet,
    made,
    of,
  };
}

const asked = (view: SeatView, level: Level): readonly Prediction[] => level.ends[view.seat].predictions ?? [];

function questionModel(open: Prediction, view: SeatView, text: Text): PredictionModel['question'] {
  const words = questionOf(open.id, text);
  const tried = wrongAnswer(view);
  const options = open.options.map((id) => ({ id, words: words?.options[id] ?? id, isWrong: id === tried }));
  return { ask: words?.ask ?? open.id, options };
}

/** The last answer to the open question, if it was wrong. */
function wrongAnswer({ predictions, lastClaim }: SeatView): string | null {
  const isOpen = lastClaim?.claim === 'predict' && lastClaim.move.question === predictions?.open?.id;
  return isOpen && lastClaim.verdict.verdict === 'refused' ? lastClaim.move.option : null;
}

export function wrongPrediction(view: SeatView, text: Text): (Reason & { readonly section: string }) | null {
  const option = wrongAnswer(view);
  const open = view.predictions?.open;
  if (option === null || !open) return null;
  const reason = questionOf(open.id, text)?.wrong[option];
  return reason === undefined ? null : { ...reason, section: open.section };
}

/** What is said of a right answer, as the last word. */
export const rightPrediction = ({ lastClaim }: SeatView, text: Text): string | null =>
  lastClaim?.claim === 'predict' && lastClaim.verdict.code === 'foretold' ? text.predictions.right : null;

/** The answer with this place among the options; null where there is none. */
export function predictMove({ predictions }: SeatView, place: number): Move | null {
  const open = predictions?.open;
  const option = open?.options[place];
  return open && option !== undefined ? { move: 'predict', question: open.id, option } : null;
}

/** What has been left behind so far, by the ways that the level compares; null for a way that has not been seen. */
export function leftoversOf(view: SeatView, level: Level): { readonly [way in 'two' | 'three']: Leftovers | null } {
  const seen = asked(view, level).slice(0, view.predictions?.made ?? 0);
  const last = (way: string) => seen.findLast(({ leaves }) => leaves?.way === way)?.leaves ?? null;
  return { two: last('two'), three: last('three') };
}
