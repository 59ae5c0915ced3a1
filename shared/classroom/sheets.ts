/** A report as two sheets: a row for each student, and a row for each decision. */
import type { Misconception } from '#shared/beliefs/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import { type Cell, printCsv } from './csv.ts';
import type { AnswerLine, BoardLine, MoveLine, Report, StudentReport } from './report.ts';
import type { Decision } from './result.ts';

/** What the sheets say besides names and numbers. */
export interface SheetWords {
  readonly columns: { readonly [column in StudentColumn | DecisionColumn]: string };
  readonly roles: { readonly [end in End]: string };
  readonly verdicts: { readonly [verdict in Decision['verdict']]: string };
  readonly hands: { readonly [hand in Decision['hand']]: string };
  /** Where a bot was the partner. */
  readonly bot: string;
  readonly homework: string;
  readonly levels: { readonly [level in LevelId]: { readonly name: string } };
  readonly mistakes: { readonly [belief in Misconception]: string };
}

const STUDENT_COLUMNS = [
  'name',
  'rank',
  'percent',
  'boards',
  'points',
  'stars',
  'decisions',
  'rightAtFirst',
  'refused',
  'needless',
  'mistake',
  'before',
  'after',
  'homework',
] as const;
type StudentColumn = (typeof STUDENT_COLUMNS)[number];

const DECISION_COLUMNS = [
  'name',
  'round',
  'board',
  'level',
  'role',
  'partner',
  'move',
  'verdict',
  'code',
  'section',
  'mistake',
  'hand',
  'place',
] as const;
type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/** A row for each student. */
export function csvOf({ students }: Report, words: SheetWords): string {
  const rows = students.map((student) => STUDENT_COLUMNS.map((column) => studentCell(student, column, words)));
  return printCsv([STUDENT_COLUMNS.map((column) => words.columns[column]), ...rows]);
}

/** A row for each decision: who made it, where, and what was said to it. Homework comes last. */
export function decisionsCsvOf({ students, homework }: Report, words: SheetWords): string {
  const seats = [
    ...students.flatMap(({ name, boards }) => boards.map((board) => ({ name, board }))),
    ...students.flatMap((student) => student.homework.map((board) => ({ name: student.name, board }))),
    ...homework.flatMap(({ student, boards }) => boards.map((board) => ({ name: student, board }))),
  ];
  const rows = seats.flatMap(({ name, board }) =>
    board.moves.map((move) => DECISION_COLUMNS.map((column) => decisionCell(name, board, move, column, words))),
  );
  return printCsv([DECISION_COLUMNS.map((column) => words.columns[column]), ...rows]);
}

function studentCell(student: StudentReport, column: StudentColumn, { mistakes }: SheetWords): Cell {
  switch (column) {
    case 'rank':
    case 'percent':
      return student.standing?.[column] ?? null;
    case 'boards':
      return student.boards.filter(({ played }) => played).length;
    case 'mistake': {
      const [most] = student.beliefs;
      return most ? mistakes[most.belief] : null;
    }
    case 'before':
    case 'after':
      return rightOf(student.checks[column]);
    case 'homework':
      return student.homework.length;
    default:
      return student[column];
  }
}

const rightOf = (answers: readonly AnswerLine[] | null): Cell =>
  answers === null ? null : answers.filter(({ right }) => right).length;

function decisionCell(name: string, board: BoardLine, move: MoveLine, column: DecisionColumn, words: SheetWords): Cell {
  switch (column) {
    case 'name':
      return name;
    case 'round':
      return board.round ?? words.homework;
    case 'board':
      return board.board;
    case 'level':
      return words.levels[board.level].name;
    case 'role':
      return words.roles[board.role];
    case 'partner':
      return board.partner ?? words.bot;
    case 'move':
      return move.card;
    case 'verdict':
      return words.verdicts[move.verdict];
    case 'code':
      return move.code;
    case 'section':
      // By itself 3.10 would be read as a number, and 3.5 as a day.
      return `RFC 9293 ${move.section}`;
    case 'mistake':
      return move.belief === null ? null : words.mistakes[move.belief];
    case 'hand':
      return words.hands[move.hand];
    case 'place':
      return move.entry;
  }
}
