/** match: hosts, scripts, commands and the fold over a log. It has never heard of sockets, rooms or storage. */
export { nextDeadline } from './advance.ts';
export { called, holds, type KnownHost, reached } from './application.ts';
export * from './begin.ts';
export { type Insight, insightOf } from './bets.ts';
export { type Board, boardOf, issOn, rtoOf } from './board.ts';
export * from './claim.ts';
export { mayClaim } from './claiming.ts';
export * from './command.ts';
export * from './ending.ts';
export * from './events.ts';
export * from './fold.ts';
export { strayAt } from './happenings.ts';
export {
  becameOf,
  contextOfView,
  isListenedFor,
  mainConnection,
  readyMove,
  situationOf,
  watchedLine,
} from './host.ts';
export type { SynFate } from './hostBacklog.ts';
export { judgeOn } from './judgeOn.ts';
export { labelOfText, type Naming, nameOf, ROLES, type Role } from './label.ts';
export * from './level.ts';
export { laneFrom, type Match, type SeatState } from './match.ts';
export { type Moment, type Moments, momentsOf } from './moments.ts';
export { judgeName } from './naming.ts';
export { barOf } from './networkBar.ts';
export { cardOf, FULL_HAND, type Hand, NETWORK_CARDS, type NetworkCard } from './networkCard.ts';
export { mayHaveMurphy, type NetworkSeat } from './networkSeat.ts';
export * from './networkView.ts';
export * from './prediction.ts';
export { judgePrediction } from './predictions.ts';
export { freshProgress, heard, moved, type Progress, takenIn } from './progress.ts';
export * from './record.ts';
export { same } from './same.ts';
export { fullPoints, PAIR_ECONOMY } from './score.ts';
export * from './seatView.ts';
export { owes } from './settle.ts';
export * from './setup.ts';
export { type Input, type Stepped, step } from './step.ts';
export * from './story.ts';
export { toldRecord } from './told.ts';
export { viewOf } from './view.ts';
export { networkViewOf } from './viewOfNetwork.ts';
export { isHeld } from './watched.ts';
