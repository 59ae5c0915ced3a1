/** Makes the report of a class. What it says of the class is added up from what it says of its students. */
import { practisedBy } from '#shared/beliefs/index.ts';
import { answersOf, gainsOf, questionLines } from './checkLines.ts';
import { homeworkOf, strangersWork, taskLines } from './homeworkLines.ts';
import { beliefLines, boardsOf, levelLines, roundsOver, sumOf } from './lines.ts';
import type { StudentId } from './pair.ts';
import type { ClassBelief, Report, StudentReport } from './report.ts';
import { standingsOf } from './standings.ts';
import type { ClassState } from './state.ts';
import { summaryOf } from './summary.ts';

export function reportOf(state: ClassState): Report {
  const students = studentReports(state);
  return {
    title: state.plan.title,
    openedAt: state.openedAt,
    rounds: roundsOver(state).map((round) => {
      const { number, plan, tables, players } = summaryOf(state, round);
      return { number, plan, tables: tables.length, players };
    }),
    students,
    levels: levelLines(students.flatMap(({ boards }) => boards)),
    beliefs: classBeliefs(students, roundsOver(state).length),
    checks: { before: questionLines(state, 'before'), after: questionLines(state, 'after') },
    gains: gainsOf(state),
    tasks: taskLines(state),
    homework: strangersWork(state),
  };
}

function studentReports(state: ClassState): readonly StudentReport[] {
  const standings = standingsOf(state);
  const rounds = roundsOver(state).length;
  return state.students.map(({ id, name, status }) => {
    const boards = boardsOf(state, id);
    return {
      id,
      name,
      status,
      standing: standings[id] ?? null,
      ...sumOf(boards),
      boards,
      levels: levelLines(boards),
      beliefs: beliefLines(boards, rounds),
      checks: { before: answersOf(state, id, 'before'), after: answersOf(state, id, 'after') },
      homework: homeworkOf(state, name),
    };
  });
}

function classBeliefs(students: readonly StudentReport[], rounds: number): readonly ClassBelief[] {
  const players = students.filter(({ boards }) => boards.some(({ played }) => played));
  const shown = players.flatMap(({ id, beliefs }) => beliefs.map((line) => ({ id, line })));
  return [...new Set(shown.map(({ line }) => line.belief))]
    .map((belief): ClassBelief => {
      const own = shown.filter(({ line }) => line.belief === belief);
      const ids: readonly StudentId[] = own.map(({ id }) => id);
      const times = (round: number) => own.map(({ line }) => line.byRound[round] ?? 0);
      return {
        belief,
        practisedBy: practisedBy(belief),
        players: own.length,
        times: sum(own.map(({ line }) => line.times)),
        byRound: Array.from({ length: rounds }, (_, round) => ({
          players: times(round).filter((n) => n > 0).length,
          times: sum(times(round)),
        })),
        without: players.map(({ id }) => id).filter((id) => !ids.includes(id)),
      };
    })
    .sort((a, b) => b.players - a.players || b.times - a.times);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
