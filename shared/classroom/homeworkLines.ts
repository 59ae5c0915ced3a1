/** What a report says of homework. Students are known by the names that they wrote into their files, as people compare names. */
import { pointsOf, roleIn, type Work } from './homework.ts';
import { boardLine } from './lines.ts';
import { folded } from './people.ts';
import { NOT_COUNTED } from './points.ts';
import type { HandedLine, HomeworkLine, Report, TaskLine } from './report.ts';
import type { ClassState, Student } from './state.ts';

type Handed = Pick<ClassState, 'homework'>;

/** What was handed in under this name. */
export const homeworkOf = (state: Handed, name: string): readonly HomeworkLine[] =>
  counted(state)
    .filter((work) => isSame(work.name, name))
    .map(lineOf);

/** Of people whom the class does not know by that name. */
export function strangersWork(state: Handed & Pick<ClassState, 'students'>): Report['homework'] {
  const strangers = namesIn(counted(state)).filter((name) => studentCalled(state, name) === null);
  return strangers.map((student) => ({ student, boards: homeworkOf(state, student) }));
}

export const taskLines = (state: Handed & Pick<ClassState, 'students' | 'tasks'>): readonly TaskLine[] =>
  state.tasks.map(({ title, due, items }, number) => {
    const works = counted(state).filter(({ task }) => task === number);
    const handed = namesIn(works).map((name): HandedLine => {
      const own = works.filter((work) => isSame(work.name, name));
      const student = studentCalled(state, name);
      return {
        name: student?.name ?? name,
        student: student?.id ?? null,
        items: own.length,
        late: own.some(({ late }) => late),
      };
    });
    const missing = state.students.filter(
      ({ id, status }) => (status === 'in' || status === 'left') && !handed.some(({ student }) => student === id),
    );
    return { title, due, items, handed, missing: missing.map(({ id }) => id) };
  });

/** How many have handed in something of a task. */
export const handedIn = (state: Handed, task: number): number =>
  namesIn(state.homework.map(({ work }) => work).filter((work) => work.task === task)).length;

/** Whoever hands in again has one work for each item: in time goes before late, more points before fewer, the first before its equals. */
function counted({ homework }: Handed): readonly Work[] {
  const best: Work[] = [];
  for (const { work } of homework) {
    const at = best.findIndex(
      ({ task, item, name }) => task === work.task && item === work.item && isSame(name, work.name),
    );
    const had = best[at];
    if (!had) best.push(work);
    else if (isBetter(work, had)) best[at] = work;
  }
  return best.sort((a, b) => a.task - b.task || a.item - b.item);
}

const isBetter = (one: Work, had: Work): boolean =>
  one.late === had.late ? pointsOf(one.result) > pointsOf(had.result) : had.late;

const isSame = (a: string, b: string): boolean => folded(a) === folded(b);

const namesIn = (works: readonly Work[]): readonly string[] =>
  works.map(({ name }) => name).filter((name, i, all) => all.findIndex((other) => isSame(other, name)) === i);

/** Who is in the class goes before who was sent out and had the name before. */
function studentCalled({ students }: Pick<ClassState, 'students'>, name: string): Student | null {
  const called = students.filter((student) => isSame(student.name, name));
  return called.find(({ status }) => status === 'in') ?? called[0] ?? null;
}

/** Nobody else is ranked there. */
const lineOf = ({ task, tries, at, late, result }: Work): HomeworkLine => ({
  ...boardLine({ result, percent: NOT_COUNTED }, roleIn(result), null, null),
  task: task + 1,
  tries,
  at,
  late,
});
