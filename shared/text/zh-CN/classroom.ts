/** 中文: a class. */
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
  questions,
  host,
  report,
  screen,
  student,
  drill,
  homework,
};
