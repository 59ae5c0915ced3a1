/** classroom: a class of many as a pure fold over its log: rounds, pairs, matchpoints, what is told to whom. */
export * from './check.ts';
export * from './command.ts';
export * from './fold.ts';
export {
  type BestTry,
  bestTries,
  HOMEWORKER,
  itemBoardOf,
  MOST_ITEMS,
  MOST_MOVES,
  MOST_TASKS,
  MOST_TRIES,
  setupOfItem,
  type Task,
  type TaskItem,
  taskProofOf,
  type Work,
} from './homework.ts';
export { handedIn } from './homeworkLines.ts';
export * from './lateTables.ts';
export {
  CLASS_LEVELS,
  LESSON_NAMES,
  type LessonName,
  mayBeExhibition,
  ONE_SIDED,
  planFor,
  roundOn,
  type UnfitWhy,
  unfitFor,
} from './lessons.ts';
export * from './live.ts';
export * from './names.ts';
export { damagedResult, resultOf, type Table } from './outcome.ts';
export { ownReportOf, type ToldReport } from './ownReport.ts';
export * from './pair.ts';
export { pairUp } from './pairing.ts';
export { nextStudentId } from './people.ts';
export * from './plan.ts';
export { pollMoments, pollOf } from './poll.ts';
export * from './questions.ts';
export * from './report.ts';
export { reportOf } from './reportOf.ts';
export * from './result.ts';
export { endOf } from './rounds.ts';
export type { ClassError } from './rule.ts';
export * from './seats.ts';
export { csvOf, decisionsCsvOf, type SheetWords } from './sheets.ts';
export * from './standings.ts';
export * from './state.ts';
export { hostViewOf } from './viewOfHost.ts';
export { screenViewOf } from './viewOfScreen.ts';
export { studentViewOf } from './viewOfStudent.ts';
export * from './views.ts';
