/**
 * One entry on a match: (Board, Match, Input) -> what the match is then, and what really happened. The same record
 * always folds to the same match, in Node and in the browser.
 */
import type { VerdictCode } from '#shared/tcp/index.ts';
import { happen, runOut } from './advance.ts';
import type { Board } from './board.ts';
import type { MatchCode } from './claim.ts';
import { name, placeBet, predict } from './claiming.ts';
import type { HostCommand, Move, NetworkMove } from './command.ts';
import { judgeAction } from './judging.ts';
import { beginOnceReady, letPass, networkDoes, seatNetwork, setNetwork } from './letting.ts';
import { ENDS, type End } from './level.ts';
import type { Match } from './match.ts';
import { force, perform } from './perform.ts';
import type { Entry } from './record.ts';
import { withRevisions } from './revisions.ts';
import { giveHint, rule, setSeat, withdrawHint } from './seat.ts';
import { call, conclude, owedOn, owesThis, settle } from './settle.ts';
import type { StoryEvent } from './story.ts';
import { connectionOf, firstRight, noteStates, type Turn, tell, tellOn } from './turn.ts';
import { actHosts, paceHosts } from './watched.ts';

/** An entry before its verdict is known. */
export type Input = Omit<Entry, 'code'>;

export interface Stepped {
  readonly match: Match;
  readonly story: readonly StoryEvent[];
  /** The code of the verdict that a move met, else null. */
  readonly code: MatchCode | null;
}

/** What becomes of a move that is refused: it stays in the hand; or, for the debrief, it is made all the same. */
export type Refused = 'held' | 'forced';

/** `input.at` is not before `match.at`; a seat's `n` is its last plus one; both are checked by the referee. */
export function step(board: Board, match: Match, input: Input, refused: Refused = 'held'): Stepped {
  const turn: Turn = { board, match: { ...match, at: input.at }, story: [], prelude: false };
  const code = doThis(turn, input, refused);
  settle(turn);
  letPass(turn);
  paceHosts(turn);
  noteStates(turn);
  conclude(turn);
  for (const end of ENDS) withdrawHint(turn, end, (owed) => owesThis(board, turn.match.hosts[end], owed));
  turn.match = withRevisions(board, match, turn.match, input.seat);
  return { match: turn.match, story: turn.story, code };
}

function doThis(turn: Turn, input: Input, refused: Refused): MatchCode | null {
  const { command, seat, n } = input;
  if ('host' in command) return hostDoes(turn, command);
  if (seat !== 'network' && command.move !== 'fate') return seatDoes(turn, input, command, refused);
  networkDoes(turn, n as number, command as NetworkMove);
  return null;
}

function hostDoes(turn: Turn, command: HostCommand): null {
  switch (command.host) {
    case 'tick':
      happen(turn);
      if (turn.match.phase === 'ended') break;
      settle(turn);
      runOut(turn);
      actHosts(turn);
      break;
    case 'line':
      if (command.end === 'network') setNetwork(turn, { line: command.up });
      else setSeat(turn, command.end, { ...turn.match.seats[command.end], line: command.up });
      break;
    case 'occupant':
      if (command.end === 'network') {
        seatNetwork(turn, command.occupant);
        break;
      }
      setSeat(turn, command.end, { ...turn.match.seats[command.end], occupant: command.occupant });
      tell(turn, command.end, { event: 'occupant', occupant: command.occupant });
      break;
    case 'freeze':
      freeze(turn, command.on);
      break;
    case 'end':
      freeze(turn, false);
      turn.match = { ...turn.match, phase: 'ended', ending: command.why };
      break;
  }
  return null;
}

function freeze(turn: Turn, on: boolean): void {
  const { frozen: _, ...thawed } = turn.match;
  turn.match = on ? { ...thawed, frozen: true } : thawed;
}

function seatDoes(turn: Turn, input: Input, command: Move, refused: Refused): MatchCode | null {
  const end = input.seat as End;
  setSeat(turn, end, { ...turn.match.seats[end], n: input.n as number });
  switch (command.move) {
    case 'ready':
      return getReady(turn, end);
    case 'hint':
      return hint(turn, end, command);
    case 'name':
      return name(turn, end, input, command);
    case 'predict':
      return predict(turn, end, input, command);
    case 'bet':
      return placeBet(turn, end, input, command.bet);
    case 'act':
      return act(turn, end, input, command, refused);
  }
}

export function getReady(turn: Turn, end: End): null {
  setSeat(turn, end, { ...turn.match.seats[end], ready: true });
  beginOnceReady(turn);
  return null;
}

function hint(turn: Turn, end: End, command: Extract<Move, { move: 'hint' }>): null {
  const host = turn.match.hosts[end];
  const connection = connectionOf(turn, end, command.peer);
  const owed = owedOn(turn.board, host, connection);
  const right = owed === null ? undefined : firstRight(turn.board, host, connection);
  const move: Move | null = right ? { move: 'act', peer: command.peer, action: right.action } : null;
  giveHint(turn, end, command.grade, owed, move);
  return null;
}

type Act = Extract<Move, { move: 'act' }>;

function act(turn: Turn, end: End, input: Input, command: Act, refused: Refused): VerdictCode {
  const { board } = turn;
  const seat = turn.match.seats[end];
  const host = turn.match.hosts[end];
  const { verdict, move, situation, discharged } = judgeAction(
    board,
    host,
    seat,
    end,
    command.peer,
    command.action,
    input.rev as number,
  );
  if (move !== null && verdict.verdict !== 'refused') perform(turn, end, command.peer, situation, move);
  else if (refused === 'forced' && verdict.verdict === 'refused')
    force(turn, end, command.peer, situation, command.action);
  tellOn(turn, end, command.peer, { event: 'judged', n: input.n as number, move: command, verdict, hand: input.hand });
  if (turn.match.phase === 'waiting') {
    // LISTEN before the match is the Ready of a passive end, and is not scored.
    if (verdict.code === 'listen') getReady(turn, end);
    else
      setSeat(turn, end, {
        ...seat,
        lastJudged: { n: input.n as number, move: command, verdict, hand: input.hand, owed: discharged },
      });
    return verdict.code;
  }
  rule(turn, end, { n: input.n as number, move: command, verdict, hand: input.hand, discharged });
  return verdict.code;
}

/** A seat begins with the passive OPEN of its script already called: LISTEN is its Ready. */
export function callPassiveOpen(turn: Turn, end: End): void {
  const first = turn.board.level.ends[end].script[0];
  if (first?.call === 'OPEN' && first.how === 'passive' && first.when.on === 'start') call(turn, end, first);
}
