/** present: what is shown, as pure functions of view and text. It knows no pixels and no page. */

export { type Account, accountOf, type WorseSaid } from './account.ts';
export { cameOf } from './aftermath.ts';
export { type Alternative, alternativesOf } from './alternatives.ts';
export { announcements } from './announce.ts';
export { imperativeOf, type StepLine, stepsOf, storyOf } from './application.ts';
export { hasProbes, hasWindows, windowNews } from './asking.ts';
export { type Chair, chairsOf, cookieCall, hasBacklog, type Recomputed, recomputedOf, synsOf } from './backlog.ts';
export { type Beside, besideOf } from './beside.ts';
export { cardOf, digitOf, hueOfState, isStroked, LETTERS, lineOf, MARKS, markOf, titleOf } from './card.ts';
export type { Chip, Chips } from './chips.ts';
export { claimsOf, type OpenedBet, type WrongClaim } from './claims.ts';
export { clockFace, leftAt, leftOf } from './classroom/clock.ts';
export { type Brought, LONGEST_FILE, outcomeOf, readHanded } from './classroom/handed.ts';
export {
  bestOf,
  clockOf,
  mayMerge,
  namesToSee,
  needsOf,
  nextStepOf,
  peopleIn,
  phaseOf,
  roundToCome,
  type SeatOf,
  seatsAt,
  studentNamed,
  tableOf,
} from './classroom/host.ts';
export { type Hosted, readHosted, withHosted, withoutHosted } from './classroom/hosted.ts';
export { type ListLayout, layoutList, type SetAs } from './classroom/listLayout.ts';
export { foldedMoves, type MovesLine } from './classroom/moves.ts';
export { pauseWhy } from './classroom/pauseWhy.ts';
export { dueQuestion, placeInClass } from './classroom/place.ts';
export {
  addRound,
  changeRound,
  mayAdd,
  minutesOfPlay,
  moveRound,
  readPlan,
  removeRound,
} from './classroom/playlist.ts';
export { type MurphyAgainst, murphyAgainst, podiumOf, type Step, topFive } from './classroom/podium.ts';
export { pollWhy } from './classroom/pollWhy.ts';
export { mayWaitOn, tryOn } from './classroom/practice.ts';
export { type RealNames, readNames, withRealNames } from './classroom/realNames.ts';
export { hasMoves, outcomesOf, starBars, stumblesShown, type TableRow, tableRows } from './classroom/round.ts';
export {
  type Around,
  type CoachModel,
  coachOf,
  type Lit,
  litOf,
  nextHint,
  refusedNow,
} from './coach.ts';
export {
  actionOf,
  type Composition,
  compose,
  type Draft,
  dataLength,
  draftOf,
  type Field,
  type FieldName,
  moveOf,
  orderOf,
  whyOf,
} from './compose.ts';
export {
  connectionOf,
  keptOn,
  lineName,
  linesOfView,
  numbersOf,
  type OwnNumbers,
  rightMoves,
} from './connection.ts';
export { grouped, type Row, resultRows, sharedRows } from './debriefRows.ts';
export {
  BOX,
  beside,
  type DiagramModel,
  type Direction,
  diagramOf,
  EDGES,
  isTaken,
  NODE,
  PLACES,
  pathOf,
} from './diagram.ts';
export { type DiaryLine, diaryOf } from './diary.ts';
export { type Film, type Frame, filmFrom, filmOf, frameAt, frameOfEntry, frameOfMoment } from './film.ts';
export { captionOf, FILM_SEATS, type FilmSeat, frameMarks, saidOf } from './filmCaption.ts';
export { glassOf } from './glass.ts';
export { type InboxModel, inboxOf, type TakenIn, takenBetween, type Waiting } from './inbox.ts';
export { type Focus, type Intent, intentOf, type Key } from './keys.ts';
export { type Flight as LadderFlight, type Ladder, ladderOf, type Mark, type Refusal } from './ladder.ts';
export { heightOf, layoutLadder, momentOf } from './ladderLayout.ts';
export { type LadderLine, linesOf, reasonOf, triedOf } from './ladderLines.ts';
export { ladderPicture, type Picture } from './ladderPicture.ts';
export { type LadderLayout, type LadderSize, type PlacedFlight, type PlacedMark, strokePath } from './ladderPlaces.ts';
export { flightWords, markWords } from './ladderWords.ts';
export { levelOfRoom, placeOf, textWith, wordsOf } from './levelWords.ts';
export { type Mistake, mistakesOf, momentOfRefusal } from './mistakes.ts';
export {
  endName,
  faceOf,
  murphyBanner,
  murphyBefore,
  murphySays,
  murphySounds,
  type NetworkCardFace,
  networkCardOf,
  networkHand,
  type PassingFace,
  passedLines,
  type SeatLine,
} from './murphy.ts';
export { type NamingModel, nameMove, namingOf, takenWords, wrongName } from './naming.ts';
export { cleanDigits, isTooBig } from './number.ts';
export { type EndResult, endsOf, lastStates, resultOf } from './outcome.ts';
export { befallsOf, beginningsOf, cardSaid, diceLines, issOnPaper, ordersOf } from './paper.ts';
export { hrefOf, type PassageModel, passageModel } from './passage.ts';
export { packOf, perfectPlay } from './perfect.ts';
export { mayWait, type Practice, practiceAt, practiceView, tryMove } from './practice.ts';
export { leftoversOf, type PredictionModel, predictionOf, predictMove, questionOf } from './predictions.ts';
export { type EndReadout, type Readout, readoutOf } from './readout.ts';
export { dailyText, quietRows, shareText } from './shareText.ts';
export { type SoundName, soundsBetween } from './sounds.ts';
export {
  type CardFace,
  cardFace,
  type Flight,
  type LaneState,
  openStageModel,
  type StageModel,
  type StageTimer,
  stageModel,
} from './stageModel.ts';
export { type Lesson, lessonOf } from './takeaway.ts';
export { type Duty, dutyOf } from './task.ts';
export { type Telling, tellingOf } from './telling.ts';
export { type TimerLine, timersOf } from './timers.ts';
export { type Traveller, trafficAt } from './traffic.ts';
export { type Banner, type Before, bannerOf, beforeOf, nameOf, networkToday } from './waiting.ts';
export { wouldHave } from './would.ts';
export { width as columnsOf, wrap } from './wrap.ts';
