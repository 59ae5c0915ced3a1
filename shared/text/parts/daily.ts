/** The words of the connection of the day. */
import type { Notice } from './notice.ts';

export interface DailyText {
  readonly title: string;
  /** The name that is passed on. */
  readonly named: (number: number) => string;
  readonly sentence: string;
  /** Said before it begins: what a try is. */
  readonly rule: string;
  readonly play: string;
  readonly goOn: string;
  /** No seat leads to the try that was begun: the server or this browser has lost it. */
  readonly gone: string;
  readonly earlier: (number: number) => string;
  readonly unfinished: string;
  readonly points: (points: string) => string;
  readonly debrief: string;
  readonly practise: string;
  readonly practiseHint: string;
  readonly share: { readonly label: string; readonly hint: string; readonly copy: string };
  /** Under the link to a debrief. */
  readonly linkHint: string;
  readonly days: {
    readonly title: string;
    readonly mark: (date: string, what: string) => string;
    readonly unfinished: string;
    readonly running: string;
    readonly none: string;
  };
  readonly streak: (days: number) => string;
  readonly noStreak: string;
  readonly next: (time: string) => string;
  readonly opens: (time: string) => string;
  /** What is left of a day. */
  readonly time: (hours: number, minutes: number) => string;
  readonly card: { readonly open: string; readonly running: string };
  readonly leave: string;
  readonly link: string;
  readonly failed: Notice;
}
