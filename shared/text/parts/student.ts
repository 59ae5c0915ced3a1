/** The words of a student's page in a class. */
import type { PollOption } from '#shared/classroom/index.ts';
import type { Notice } from './notice.ts';

export interface StudentText {
  readonly title: string;
  readonly joining: string;
  readonly you: string;
  readonly menu: string;
  readonly name: {
    readonly spin: string;
    readonly spinsLeft: (n: number) => string;
    readonly own: string;
    readonly label: string;
    readonly hint: string;
    readonly ask: string;
    readonly cancel: string;
    readonly waits: (name: string) => string;
    /** The teacher did not take it. */
    /** The class does not take it, whoever asks: it was typed beside the code. */
    readonly refused: (name: string) => string;
    readonly notTaken: (name: string) => string;
  };
  readonly lobby: {
    readonly ready: string;
    readonly waits: string;
    readonly rounds: (n: number) => string;
    readonly keepOpen: string;
    readonly late: Notice;
  };
  readonly table: {
    readonly round: (n: number, of: number) => string;
    readonly board: (n: number, of: number) => string;
    readonly with: (name: string) => string;
    readonly veiled: string;
    readonly bot: string;
    /** The clock, for who cannot see it. */
    readonly left: (minutes: number, seconds: number) => string;
    readonly timeUp: string;
    /** Between two boards of a round. */
    readonly next: (board: number) => string;
    readonly swapped: string;
  };
  readonly paused: { readonly title: string; readonly why: (why: string) => string; readonly body: string };
  readonly finished: {
    readonly title: string;
    readonly others: string;
    readonly stars: (n: number) => string;
    readonly refused: (n: number) => string;
    readonly mistakes: Notice;
    readonly none: string;
    readonly drill: Notice;
    readonly start: string;
    readonly back: string;
  };
  readonly between: {
    readonly over: (round: number) => string;
    readonly standing: (rank: number, percent: string) => string;
    readonly stars: (n: number) => string;
    /** Where some were missed. */
    readonly boards: (played: number, of: number) => string;
    readonly look: string;
    readonly lookAt: (board: number) => string;
    readonly next: (round: number, of: number) => string;
    readonly last: string;
    readonly backToClass: string;
  };
  readonly ask: { readonly title: string; readonly body: string; readonly yes: string; readonly no: string };
  readonly poll: {
    readonly title: (end: string) => string;
    readonly hint: string;
    readonly options: { readonly [option in PollOption]: string };
    readonly voted: string;
    readonly closed: string;
    readonly right: string;
    /** It first tried this card or call, and was refused. */
    readonly tried: (card: string) => string;
    readonly mine: string;
    readonly votes: (n: number) => string;
  };
  readonly check: {
    readonly title: { readonly before: string; readonly after: string };
    readonly progress: (at: number, of: number) => string;
    readonly hint: string;
    readonly done: Notice;
  };
  readonly over: {
    readonly title: string;
    readonly thanks: (name: string) => string;
    readonly practise: string;
    readonly play: (level: string) => string;
    readonly nothing: string;
    readonly map: string;
  };
  readonly own: OwnReportText;
  readonly leave: Notice & { readonly open: string; readonly stay: string; readonly leave: string };
  readonly gone: {
    readonly [why in 'kicked' | 'banned' | 'left' | 'deleted']: Notice;
  };
  readonly again: string;
  readonly takenOver: Notice;
}

/** One's own report; what it has in common with that of the class is said in the same words. */
export interface OwnReportText {
  readonly title: string;
  readonly soFar: string;
  readonly none: string;
  readonly level: (boards: number, right: number, of: number, stars: number) => string;
  /** null: not played. */
  readonly byRound: (times: readonly (number | null)[]) => string;
  readonly times: (n: number) => string;
  readonly gone: string;
  readonly decisions: string;
  readonly tally: (right: number, of: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly save: string;
}
