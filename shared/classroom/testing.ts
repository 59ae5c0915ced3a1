/** Class histories for tests: a class is opened, students join, rounds are played. Each entry is one that may be written, a second after the last. */
import { assert, type Ms, SECOND, secretFromText } from '#shared/base/index.ts';
import type { End } from '#shared/match/index.ts';
import {
  CLASS_VERSION,
  type ClassHeader,
  type Command,
  type Entry,
  type HostCommand,
  type StudentCommand,
} from './command.ts';
import { mayDo, openClass, stepClass } from './fold.ts';
import { HOMEWORKER, type Task, type Work } from './homework.ts';
import { type Pair, type StudentId, seatsOn } from './pair.ts';
import { nextStudentId } from './people.ts';
import type { ClassPlan, RoundPlan } from './plan.ts';
import type { Result, SeatResult } from './result.ts';
import type { ClassError } from './rule.ts';
import { matchIdOf } from './seats.ts';
import { type ClassState, runningRound, studentsIn, tablesOf } from './state.ts';

export const aRound = (change: Partial<RoundPlan> = {}): RoundPlan => ({
  level: 'goodbye-properly',
  network: null,
  help: 'standard',
  speed: 100,
  boards: 1,
  crossed: false,
  minutes: 10,
  exhibition: false,
  ...change,
});

export const aPlan = (change: Partial<ClassPlan> = {}): ClassPlan => ({
  title: 'Networks, Monday',
  rounds: [aRound(), aRound(), aRound()],
  pairing: 'rotate',
  late: 'next',
  ranks: true,
  ownNames: true,
  veiled: false,
  ...change,
});

export const aHeader = (plan: Partial<ClassPlan> = {}, seed = 'a class'): ClassHeader => ({
  version: CLASS_VERSION,
  secret: secretFromText(seed),
  hostHash: 'hash-of-host',
  screenHash: 'hash-of-screen',
  openedAt: 1_000_000,
  plan: aPlan(plan),
});

/** s1 with s2, s3 with s4, and so on; who is left over plays with a bot. */
export const neighbours = (ids: readonly StudentId[]): readonly Pair[] =>
  Array.from({ length: Math.ceil(ids.length / 2) }, (_, number) => ({
    number,
    seats: { client: ids[2 * number] ?? 'bot', server: ids[2 * number + 1] ?? 'bot' },
    crossed: false,
  }));

/** A match that was won without a mistake, but for what is said. */
export function aResult(
  { secret, rounds }: ClassState,
  { pair = 0, board = 0, round = rounds.length - 1, seats = {}, ...change }: ResultChange = {},
): Result {
  const { number, plan, pairs } = rounds[round] as ClassState['rounds'][number];
  const table = pairs[pair];
  assert(table !== undefined, `round ${round} has a pair ${pair}`);
  const at = seatsOn(table, board);
  const seat = (end: End): SeatResult => ({ ...aSeat(at[end]), ...seats[end] });
  return {
    match: matchIdOf(secret, number, board, pair),
    level: plan.level,
    help: plan.help,
    round: number,
    board,
    pair,
    ...WON,
    ...change,
    seats: { client: seat('client'), server: seat('server') },
  };
}

const WON = {
  ending: 'won',
  goals: { met: 4, of: 4 },
  segments: 8,
  par: 8,
  finish: 500,
  economy: 200,
  clean: true,
  states: { client: 'CLOSED', server: 'CLOSED' },
} as const satisfies Partial<Result>;

/** `round` counts those that were begun. */
export type ResultChange = Partial<Omit<Result, 'seats'>> & {
  readonly seats?: { readonly [end in End]?: Partial<SeatResult> };
};

const aSeat = (by: SeatResult['by']): SeatResult => ({
  by,
  played: by !== 'bot',
  points: 800,
  stars: 3,
  refused: 0,
  needless: 0,
  decisions: 5,
  rightAtFirst: 5,
  moves: [],
});

export const aTask = (change: Partial<Task> = {}): Task => ({
  title: 'Until Friday',
  items: [
    { level: 'goodbye-properly', role: 'client' },
    { level: 'forger', role: 'server' },
  ],
  help: 'standard',
  due: null,
  ...change,
});

/** A try at an item of `aTask`, won without a mistake but for what is said. */
export function aTry(item: number, { seats = {}, ...change }: ResultChange = {}): Result {
  const { level, role } = aTask().items[item] as Task['items'][number];
  const seat = (end: End): SeatResult => ({ ...aSeat(end === role ? HOMEWORKER : 'bot'), ...seats[end] });
  return {
    match: `try at ${item}`,
    level,
    help: 'standard',
    round: 0,
    board: item,
    pair: 0,
    ...WON,
    ...change,
    seats: { client: seat('client'), server: seat('server') },
  };
}

export const aWork = (change: Partial<Work> = {}): Work => ({
  class: 'a class',
  task: 0,
  item: 0,
  name: 'Name of s1',
  at: 2_000_000,
  late: false,
  tries: 1,
  result: change.result ?? aTry(change.item ?? 0),
  ...change,
});

export interface Lesson {
  readonly header: ClassHeader;
  readonly entries: readonly Entry[];
  readonly state: ClassState;
  wait(time: Ms): Lesson;
  /** What it is told when it asks; nothing is done. */
  refuses(by: Entry['by'], command: Command): ClassError | null;
  class(command: Command): Lesson;
  host(command: HostCommand): Lesson;
  student(id: StudentId, command: StudentCommand): Lesson;
  /** So many more. */
  join(count: number): Lesson;
  /** The next round, with these tables or with neighbours. */
  begin(pairs?: readonly Pair[]): Lesson;
  result(change?: ResultChange): Lesson;
  /** What is missing of the round is won, and it is over. */
  over(why?: 'all' | 'time' | 'host'): Lesson;
}

export function aLesson(plan: Partial<ClassPlan> = {}, seed?: string): Lesson {
  const header = aHeader(plan, seed);
  const entries: Entry[] = [];
  let state = openClass(header);
  let at = header.openedAt;
  const write = (by: Entry['by'], command: Command): Lesson => {
    const error = mayDo(state, by, command);
    assert(error === null, `${by} may do ${JSON.stringify(command)}: ${error}`);
    at += SECOND;
    const entry = { at, by, command };
    entries.push(entry);
    state = stepClass(state, entry);
    return lesson;
  };
  const running = () => {
    const round = runningRound(state);
    assert(round !== null, 'a round runs');
    return round;
  };
  const lesson: Lesson = {
    header,
    entries,
    get state() {
      return state;
    },
    wait: (time) => {
      at += time;
      return lesson;
    },
    refuses: (by, command) => mayDo(state, by, command),
    class: (command) => write('class', command),
    host: (command) => write('host', command),
    student: write,
    join: (count) => {
      for (let i = 0; i < count; i++) {
        const student = nextStudentId(state);
        const name = `Name of ${student}`;
        write('class', { do: 'join', student, name, tokenHash: `hash-${student}`, device: `device-${student}` });
      }
      return lesson;
    },
    begin: (pairs = neighbours(studentsIn(state).map(({ id }) => id))) =>
      write('class', { do: 'begin', round: state.next, pairs }),
    result: (change) => write('class', { do: 'result', result: aResult(state, change) }),
    over: (why = 'all') => {
      for (const { number: pair } of tablesOf(running())) {
        for (let board = 0; board < running().plan.boards; board++) lesson.result({ pair, board });
      }
      return write('class', { do: 'over', why });
    },
  };
  return lesson;
}
