/** English: a class. */
import type { ClassroomText } from '../parts/index.ts';
import { drill } from './classroom/drill.ts';
import { homework } from './classroom/homework.ts';
import { host } from './classroom/host.ts';
import { mistakes } from './classroom/mistakes.ts';
import { nicknames } from './classroom/nicknames.ts';
import { questions } from './classroom/questions.ts';
import { report } from './classroom/report.ts';
import { screen } from './classroom/screen.ts';
import { student } from './classroom/student.ts';

export const classroom: ClassroomText = {
  mistakes,
  nicknames,
  matchpoints: {
    title: 'What the percent means',
    how: 'Each pair is compared with all pairs on the same board: 1 for each that it did better than, a half for each tie and for itself, in percent. 50% is the average; nobody has 0% or 100%. A board that was missed counts as the place behind its last one. If a bot sits in for your partner, you lose nothing by it. How right the moves were is told by the stars.',
  },
  questions,
  host,
  report,
  screen,
  student,
  drill,
  homework,
};
