/** The words of a class. */
import type { Misconception } from '#shared/beliefs/index.ts';
import type { NicknameWords, Questions, SheetWords } from '#shared/classroom/index.ts';
import type { DrillText } from './drill.ts';
import type { HomeworkText } from './homework.ts';
import type { HostText } from './host.ts';
import type { ScreenText } from './screen.ts';
import type { StudentText } from './student.ts';

export interface ClassroomText {
  /** Where the class stumbled: what somebody did who believes this, in two to six words. */
  readonly mistakes: { readonly [belief in Misconception]: string };
  readonly nicknames: NicknameWords;
  /** What the percent beside a rank means: for students and teacher alike. */
  readonly matchpoints: { readonly title: string; readonly how: string };
  readonly questions: QuestionsText;
  readonly host: HostText;
  /** Of the sheets that a spreadsheet opens. */
  readonly report: Omit<SheetWords, 'levels' | 'mistakes'>;
  readonly screen: ScreenText;
  readonly student: StudentText;
  readonly drill: DrillText;
  readonly homework: HomeworkText;
}

/** A question of the check, or of a poll. */
export type QuestionsText = {
  readonly [id in keyof Questions]: {
    readonly ask: string;
    readonly options: { readonly [option in Questions[id]['options'][number]]: string };
    /** Why the right one is right, in a sentence or two. */
    readonly why: string;
  };
};
