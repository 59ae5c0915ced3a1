/** The words of homework: set by a host, done and handed in by a student, brought in to the report. */
import type { Notice } from './notice.ts';

export interface HomeworkText {
  readonly title: string;
  readonly noDue: string;
  readonly levels: (n: number) => string;
  readonly set: {
    readonly hint: string;
    readonly open: string;
    readonly name: string;
    readonly namePlaceholder: string;
    readonly level: (n: number) => string;
    readonly role: string;
    readonly add: string;
    readonly remove: (n: number) => string;
    readonly due: string;
    readonly dueHint: string;
    readonly save: string;
    readonly full: string;
    readonly link: string;
    readonly linkHint: string;
    readonly qr: string;
    readonly dueAt: (date: string) => string;
    readonly handed: (n: number) => string;
  };
  readonly page: {
    readonly loading: Notice;
    readonly sentence: string;
    readonly dueAt: (date: string, left: string) => string;
    readonly dueWas: (date: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly toDo: string;
    readonly unfinished: string;
    readonly tries: (n: number) => string;
    readonly play: string;
    readonly goOn: string;
    readonly again: string;
    /** Of which level, for who hears the buttons one after the other. */
    readonly of: (what: string, level: string) => string;
    readonly handIn: string;
    readonly holds: string;
    readonly private: string;
    readonly done: (n: number, of: number) => string;
    readonly save: string;
    readonly saved: (file: string) => string;
    readonly savedLate: string;
    readonly kept: string;
    readonly keptNot: string;
    readonly back: string;
    readonly leave: string;
    readonly linkHint: string;
  };
  readonly bring: {
    readonly hint: string;
    readonly choose: string;
    readonly drop: string;
    readonly busy: (n: number, of: number) => string;
    readonly outcomes: {
      readonly taken: (name: string, levels: number) => string;
      readonly known: (name: string) => string;
      readonly changed: string;
      readonly another: string;
      readonly foreign: string;
      readonly failed: string;
    };
    readonly late: string;
    readonly stranger: string;
    readonly items: (n: number, of: number) => string;
    readonly nobody: string;
    readonly missing: string;
    readonly missingNobody: string;
  };
}
