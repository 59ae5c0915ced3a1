/** Who is in a class: how they come, what they are called, who is put out, and what the host gives them. */
import type { StudentId } from './pair.ts';
import { MOST_STUDENTS } from './plan.ts';
import { always, type ClassError, type Rules, unlessFinished, when } from './rule.ts';
import { type ClassState, type Student, studentOf, studentsIn } from './state.ts';

/** A generated name may be drawn again so often. */
const MOST_SPINS = 3;

/** Of those who are in, who left and who were put out: whoever comes and goes all day fills no class. */
const MOST_EVER = 10 * MOST_STUDENTS;

/** Of the usual time, in percent. */
export const USUAL_STRETCH = 100;

/** No own name waits for the host. */
const NO_WISH = { wanted: null, wantedAt: null } as const;

/** What the next one to join is called. */
export const nextStudentId = ({ students }: Pick<ClassState, 'students'>): StudentId => `s${students.length + 1}`;

export const people: Rules<
  'join' | 'name' | 'spin' | 'leave' | 'rename' | 'approve' | 'kick' | 'ban' | 'stretch' | 'partner'
> = {
  join: {
    by: 'class',
    may: (state, { student, name, device }) => {
      if (state.finished) return 'wrong-moment';
      if (state.students.some((other) => other.status === 'banned' && other.device === device)) return 'banned';
      if (state.locked) return 'locked';
      if (studentsIn(state).length >= MOST_STUDENTS || state.students.length >= MOST_EVER) return 'class-full';
      return student === nextStudentId(state) ? mayBeCalled(state, student, name) : 'malformed';
    },
    step: (state, { student: id, name, tokenHash, device }, _by, joinedAt) => ({
      ...state,
      students: [
        ...state.students,
        {
          id,
          name,
          ...NO_WISH,
          spins: 0,
          tokenHash,
          device,
          joinedAt,
          status: 'in',
          stretch: USUAL_STRETCH,
          partner: null,
        },
      ],
    }),
  },
  name: {
    by: 'student',
    may: (state, { name }, by) => unlessFinished(state) ?? when(state.plan.ownNames) ?? mayBeCalled(state, by, name),
    step: (state, { name }, by, at) => {
      const student = studentOf(state, by);
      // Whoever asks once more for the same does not lose their place.
      if (student?.wanted === name) return state;
      return changed(state, by, student?.name === name ? NO_WISH : { wanted: name, wantedAt: at });
    },
  },
  spin: {
    by: 'student',
    may: (state, { name }, by) =>
      unlessFinished(state) ??
      when((studentOf(state, by)?.spins ?? MOST_SPINS) < MOST_SPINS) ??
      mayBeCalled(state, by, name),
    step: (state, { name }, by) => changed(state, by, { name, spins: (studentOf(state, by)?.spins ?? 0) + 1 }),
  },
  leave: {
    by: 'student',
    may: always,
    step: (state, _command, by) => gone(state, by, 'left'),
  },
  rename: {
    by: 'host',
    may: (state, { student, name }) => known(state, student) ?? mayBeCalled(state, student, name),
    step: (state, { student, name }) => changed(state, student, { name, ...NO_WISH }),
  },
  approve: {
    by: 'host',
    may: (state, { student, yes }) => {
      const wanted = studentOf(state, student)?.wanted ?? null;
      if (wanted === null) return 'wrong-moment';
      return yes ? mayBeCalled(state, student, wanted) : null;
    },
    step: (state, { student, yes }) => {
      const wanted = studentOf(state, student)?.wanted ?? null;
      return changed(state, student, yes && wanted !== null ? { name: wanted, ...NO_WISH } : NO_WISH);
    },
  },
  kick: {
    by: 'host',
    may: (state, { student }) => known(state, student),
    // Who is banned stays banned.
    step: (state, { student }) =>
      studentOf(state, student)?.status === 'banned' ? state : gone(state, student, 'kicked'),
  },
  ban: {
    by: 'host',
    may: (state, { student }) => known(state, student),
    step: (state, { student }) => gone(state, student, 'banned'),
  },
  stretch: {
    by: 'host',
    may: (state, { student }) => unlessFinished(state) ?? isIn(state, student),
    step: (state, { student, percent }) => changed(state, student, { stretch: percent }),
  },
  partner: {
    by: 'host',
    may: (state, { student, with: other }) =>
      unlessFinished(state) ??
      isIn(state, student) ??
      (other === null ? null : (isIn(state, other) ?? when(other !== student))),
    step: (state, { student, with: other }) => {
      const free = other === null ? parted(state, student) : parted(parted(state, student), other);
      return other === null ? free : changed(changed(free, student, { partner: other }), other, { partner: student });
    },
  },
};

const changed = (state: ClassState, id: StudentId, change: Partial<Student>): ClassState => ({
  ...state,
  students: state.students.map((student) => (student.id === id ? { ...student, ...change } : student)),
});

/** Out, with their results; nobody waits for them as a partner. */
const gone = (state: ClassState, id: StudentId, status: Student['status']): ClassState =>
  changed(parted(state, id), id, { status, ...NO_WISH });

/** Put together with nobody. */
const parted = (state: ClassState, id: StudentId): ClassState => ({
  ...state,
  students: state.students.map((student) =>
    student.id === id || student.partner === id ? { ...student, partner: null } : student,
  ),
});

const known = (state: ClassState, id: StudentId): ClassError | null =>
  studentOf(state, id) === null ? 'unknown-seat' : null;

const isIn = (state: ClassState, id: StudentId): ClassError | null =>
  studentOf(state, id)?.status === 'in' ? null : 'unknown-seat';

/** A name is something, and nobody else's who is in. */
function mayBeCalled(state: ClassState, id: StudentId, name: string): ClassError | null {
  const wish = folded(name);
  const isTaken = studentsIn(state).some((student) => student.id !== id && folded(student.name) === wish);
  return wish === '' || isTaken ? 'bad-name' : null;
}

/** As people compare names: width and case make no other person. */
export const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
