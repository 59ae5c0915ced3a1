/** A student's own refused moves in a round that still runs: what they saw then, and nothing that others do not know. */
import { err, ok } from '#shared/base/index.ts';
import {
  boardNow,
  type ClassState,
  isSeated,
  runningRound,
  type StudentId,
  seatOn,
  tablesOf,
} from '#shared/classroom/index.ts';
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import { type MatchRecord, type Moment, momentsOf, type Seat, viewOf } from '#shared/match/index.ts';
import type { OwnMistake, Reply } from '#shared/wire/index.ts';

/** @param recordOf of a match that is over */
export async function ownMistakes(
  state: ClassState,
  student: StudentId,
  recordOf: (match: string) => Promise<MatchRecord>,
): Promise<Reply<readonly OwnMistake[]>> {
  const round = runningRound(state);
  const pair = round && tablesOf(round).find((each) => isSeated(each, student));
  if (!round || !pair || boardNow(round, pair) !== null) return err('wrong-moment');
  const played = round.results.filter((result) => result.pair === pair.number && !result.damaged);
  const mistakes = await Promise.all(
    played.map(async ({ match, board }) => mistakesIn(await recordOf(match), seatOn(pair, board, student))),
  );
  return ok(mistakes.flat());
}

/** The tries at one decision are one mistake: the first of them. */
function mistakesIn(record: MatchRecord, seat: Seat | null): readonly OwnMistake[] {
  const { level } = record.header.setup;
  if (!isLevelId(level) || seat === null) return [];
  const told = momentsOf(record, levelOf(level));
  if (!told.ok) throw new Error(`the record of a match does not fold: ${told.error}`);
  const { board, moments } = told.value;
  const own = moments.filter((moment) => moment.seat === seat && moment.hand === 'own');
  return own
    .filter((moment, i) => isRefused(moment) && !isSameDecision(own[i - 1], moment))
    .map(({ seat: end, match, move, verdict }) => ({ level, view: viewOf(board, match, end), move, verdict }));
}

const isRefused = ({ verdict }: Moment): boolean => verdict.verdict === 'refused';

/** Nothing has changed at that end since the refusal before. */
const isSameDecision = (before: Moment | undefined, { seat, match }: Moment): boolean =>
  before !== undefined && isRefused(before) && before.match.hosts[seat] === match.hosts[seat];
