/** Real names in place of nicknames: known to the teacher's own browser alone, so it is done here and nowhere else. */
import type { Report, StudentId, StudentReport } from '#shared/classroom/index.ts';

export type RealNames = { readonly [student in StudentId]?: string };

type Known = readonly Pick<StudentReport, 'id' | 'name'>[];

/** The report with real names wherever they are known, partners among them. */
export function withRealNames(report: Report, names: RealNames): Report {
  const real = ({ id, name }: Known[number]): string => names[id]?.trim() || name;
  const byNickname = new Map(report.students.map((student) => [student.name, real(student)]));
  const called = (name: string | null): string | null => (name === null ? null : (byNickname.get(name) ?? name));
  return {
    ...report,
    students: report.students.map((student) => ({
      ...student,
      name: real(student),
      boards: student.boards.map((board) => ({ ...board, partner: called(board.partner) })),
    })),
  };
}

/** Nickname and real name a line, with a tab, a comma, a semicolon or a colon between, in any width. Other lines are passed over. */
export function readNames(list: string, students: Known): RealNames {
  const names: { [student in StudentId]: string } = {};
  for (const line of list.split(/\r?\n/)) {
    const [, nickname = '', real = ''] = /^\s*"?([^\t,，;；:：]+?)"?\s*[\t,，;；:：]\s*"?(.+?)"?\s*$/.exec(line) ?? [];
    const student = students.find(({ name }) => folded(name) === folded(nickname));
    if (student && real !== '') names[student.id] = real;
  }
  return names;
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
