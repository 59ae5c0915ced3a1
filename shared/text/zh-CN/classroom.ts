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
  matchpoints: {
    title: '这个百分比是什么意思',
    how: '每一对都和打同一副牌的所有各对比较：胜过一对得 1 分，打平得半分，和自己也算打平，再折成百分比。50% 是平均水平，没有人会是 0% 或 100%。缺席的那副牌，按最后一名再往后一名算。搭档由机器人代打时，你不会因此吃亏。走得对不对，要看星星。',
  },
  questions,
  host,
  report,
  screen,
  student,
  drill,
  homework,
};
