/**
 * Homework: a few levels that each student plays alone with a bot, when they like and as often as they like. Every student meets the
 * same boards; the best try at each is handed in as a file that the server has signed, and the host takes the files in.
 */
import { derive, type Ms, type Secret } from '#shared/base/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS, type End, type Help, otherEnd, type Setup } from '#shared/match/index.ts';
import type { Result, SeatResult } from './result.ts';
import { inSixBits } from './sixBits.ts';

export interface TaskItem {
  readonly level: LevelId;
  /** The student's end. */
  readonly role: End;
}

/** What a host sets. */
export interface Task {
  readonly title: string;
  readonly items: readonly TaskItem[];
  readonly help: Help;
  /** By the server's clock (ms since 1970); null: whenever they like. */
  readonly due: Ms | null;
}

/** The best try at one item, as the server signs it. Tasks and items count from 0. */
export interface Work {
  readonly class: string;
  readonly task: number;
  readonly item: number;
  /** What the student is called in the class. */
  readonly name: string;
  /** When the file was made, and whether that was after the task was due. */
  readonly at: Ms;
  readonly late: boolean;
  /** Of how many tries it is the best. */
  readonly tries: number;
  readonly result: Result;
}

export const MOST_TASKS = 20;
export const MOST_ITEMS = 6;
/** Of all items together: so many of its tries a browser keeps and hands in. */
export const MOST_TRIES = 48;
/** Of one try. A work has to fit into one message to the server; what was counted of it counts all of them. */
export const MOST_MOVES = 100;

/** Whose seat it is in the result of a try: the name stands beside it, where it is signed too. */
export const HOMEWORKER = 'student';

/** What makes the link of a task one that nobody guesses: 96 bits. Tasks count from 0. */
export const taskProofOf = (from: Secret, task: number): string => inSixBits(derive(from, 'task', task).slice(0, 24));

/** The same luck for all, whenever they play. */
export const itemBoardOf = (from: Secret, task: number, item: number): Secret =>
  derive(from, 'homework board', task, item);

/** Alone with a steady bot, on the Patient clock. */
export const setupOfItem = ({ help }: Task, { level, role }: TaskItem): Setup => ({
  level,
  network: levelOf(level).network,
  help,
  clock: 'patient',
  speed: 100,
  glass: false,
  occupants: { client: 'steady', server: 'steady', [role]: 'person' },
});

export type BestTry = Pick<Work, 'item' | 'tries' | 'result'>;

/** Of the tries at each item the one with the most points; of equals the first. A try in which nothing was played is none. */
export function bestTries(tries: readonly Result[]): readonly BestTry[] {
  const played = tries.filter(({ seats }) => ENDS.some((end) => seats[end].played && seats[end].by !== 'bot'));
  const items = [...new Set(played.map(({ board }) => board))].sort((a, b) => a - b);
  return items.map((item) => {
    const own = played.filter(({ board }) => board === item);
    const best = own.reduce((one, other) => (pointsOf(other) > pointsOf(one) ? other : one));
    return { item, tries: own.length, result: shortened(best) };
  });
}

/** The student's own, and what was finished together. */
export const pointsOf = ({ seats, finish, economy }: Result): number =>
  finish + economy + ENDS.reduce((sum, end) => sum + (seats[end].by === 'bot' ? 0 : seats[end].points), 0);

/** The end at which a student played. */
export const roleIn = ({ seats }: Result): End => (seats.client.by === 'bot' ? otherEnd('client') : 'client');

/** Without the bot's moves, which are nobody's. */
function shortened(result: Result): Result {
  const seat = (end: End): SeatResult => {
    const { moves, ...own } = result.seats[end];
    return { ...own, moves: own.by === 'bot' ? [] : moves.slice(0, MOST_MOVES) };
  };
  return { ...result, seats: { client: seat('client'), server: seat('server') } };
}
