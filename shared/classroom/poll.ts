/**
 * 'What will this end do next?', asked of the replay of a match that is over. The answer is what happened; beside it stand
 * three others that are plausible where the end is, and none that would have been right as well.
 */
import { type Secret, shuffled } from '#shared/base/index.ts';
import {
  type Board,
  boardOf,
  contextOfView,
  type End,
  type FoldStep,
  fold,
  type Level,
  type Match,
  type MatchRecord,
  type Move,
  mainConnection,
  owes,
  situationOf,
  viewOf,
} from '#shared/match/index.ts';
import { isNeedless, legalMoves, type State, type Verdict } from '#shared/tcp/index.ts';
import { POLL_OPTIONS, type Poll, type PollOption } from './command.ts';
import { cardOf, cardOfSegment } from './outcome.ts';

/** How many there are to choose from. */
const OPTIONS = 4;

/**
 * It is asked of the end whose own move comes next. `WAIT` is right where something else has to happen first: an arrival that is
 * taken in silently, or the end of 2MSL. null: nothing comes that is worth asking for.
 *
 * @param record of a match that is over
 * @param entry the replay stands before it
 * @param secret decides in which order the options stand
 */
export function pollOf(record: MatchRecord, level: Level, match: string, entry: number, secret: Secret): Poll | null {
  const question = ask(read(record, level), entry);
  if (question === null) return null;
  const { end, right, wrong, tried } = question;
  const options = shuffled([right, ...wrong], secret, 'poll', match, entry);
  return { match, entry, end, options, right, tried };
}

/** Good places to stop: before the first try at each answer, call or retransmission, and where an end can only wait. */
export function pollMoments(record: MatchRecord, level: Level): readonly number[] {
  const reading = read(record, level);
  const places = reading.acts.flatMap((act, i) => {
    const last = reading.acts[i - 1];
    if (cardOf(act.action) === 'LEAVE') return last ? [last.entry + 1] : [];
    const before = reading.acts.slice(0, i).findLast(({ end }) => end === act.end);
    return before?.verdict.verdict === 'refused' ? [] : [act.entry];
  });
  return places.filter((entry) => ask(reading, entry)?.isSettled === true);
}

/** A move with its verdict, and the match before it. */
interface Act {
  readonly entry: number;
  readonly end: End;
  readonly action: Extract<Move, { move: 'act' }>['action'];
  readonly verdict: Verdict;
  readonly before: Match;
  /** What it put on the wire: a RESEND is also the card that it repeats. */
  readonly sent: readonly string[];
}

interface Reading {
  readonly board: Board;
  /** Those of the running match. */
  readonly steps: readonly FoldStep[];
  readonly acts: readonly Act[];
}

/** A record that does not fold has nothing to ask of. */
function read(record: MatchRecord, level: Level): Reading {
  const steps: FoldStep[] = [];
  const folded = fold(record, level, (step) => {
    if (step.before.phase === 'running') steps.push(step);
  });
  const board = folded.ok ? folded.value.board : boardOf(record.header, level);
  return folded.ok ? { board, steps, acts: steps.flatMap(actsIn) } : { board, steps: [], acts: [] };
}

const actsIn = ({ entry, before, stepped: { story } }: FoldStep): readonly Act[] =>
  story.flatMap((event) => {
    if (event.event !== 'judged' || event.move.move !== 'act') return [];
    const { end, verdict, move } = event;
    const sent = story.flatMap((one) => (one.event === 'sent' && one.end === end ? [cardOfSegment(one.segment)] : []));
    return [{ entry, end, action: move.action, verdict, before, sent }];
  });

interface Question {
  readonly end: End;
  readonly right: PollOption;
  readonly wrong: readonly PollOption[];
  /** What was refused before it did what is right. */
  readonly tried: string | null;
  /** It is the end's turn, or it can only wait: nobody can say that something else comes before. */
  readonly isSettled: boolean;
}

function ask({ board, steps, acts }: Reading, entry: number): Question | null {
  const now = steps.find((step) => step.entry >= entry)?.before;
  const next = acts.find((act) => act.entry >= entry);
  if (!now || !next) return null;
  const { end } = next;
  const done = acts.find((act) => act.entry >= entry && act.end === end && act.verdict.verdict !== 'refused');
  // What was wasteful is no example to follow.
  if (!done || done.verdict.verdict === 'needless') return null;
  const isTurn = owes(board, now, end);
  const between = steps.filter((step) => step.entry >= entry && step.entry < done.entry);
  const waits = !isTurn && (cardOf(done.action) === 'LEAVE' || between.some((step) => takesSilently(step, end)));
  const right = waits ? 'WAIT' : POLL_OPTIONS.find((option) => option === cardOf(done.action));
  if (right === undefined) return null;
  const alsoRight = waits ? rightCards(board, now, end) : [...rightCards(board, done.before, end), ...done.sent];
  const tried = cardOf(next.action);
  const wrong = plausibleIn(mainConnection(now.hosts[end]).tcb.state)
    .filter((option) => option !== right && !alsoRight.includes(option) && (isTurn || option !== 'WAIT'))
    // What was really tried is the most plausible of all.
    .toSorted((a, b) => Number(b === tried) - Number(a === tried));
  return {
    end,
    right,
    wrong: wrong.slice(0, OPTIONS - 1),
    tried: next.verdict.verdict === 'refused' && tried !== right ? tried : null,
    isSettled: isTurn || waits,
  };
}

const takesSilently = ({ stepped }: FoldStep, end: End): boolean =>
  stepped.story.some((event) => event.event === 'handled' && event.end === end && event.became !== 'answered');

/** What this end may do now, on any of its connections. */
function rightCards(board: Board, match: Match, end: End): readonly string[] {
  const view = viewOf(board, match, end);
  return view.connections.flatMap((one) =>
    legalMoves(situationOf(one, view.mss, view.needlessInARow), contextOfView(one))
      .filter((move) => !isNeedless(move))
      .map(({ action }) => cardOf(action)),
  );
}

const OPENING: readonly State[] = ['CLOSED', 'LISTEN', 'SYN-SENT', 'SYN-RECEIVED'];

/** The most plausible first. */
function plausibleIn(state: State): readonly PollOption[] {
  if (OPENING.includes(state)) return ['SYN,ACK', 'ACK', 'WAIT', 'SYN', 'RST', 'DATA', 'RESEND', 'FIN'];
  if (state === 'ESTABLISHED') return ['ACK', 'FIN', 'WAIT', 'DATA', 'RESEND', 'RST', 'SYN,ACK', 'SYN'];
  return ['ACK', 'FIN', 'WAIT', 'RST', 'RESEND', 'DATA', 'SYN,ACK', 'SYN'];
}
