/** The words of the debrief: the ladder, the result, what was refused, and where to go from there. */

export interface DebriefText {
  readonly title: string;
  readonly loading: string;
  readonly ladder: string;
  readonly ladderHint: string;
  /** The drawing, for who cannot see it. */
  readonly ladderLabel: string;
  readonly asList: string;
  readonly asDrawing: string;
  readonly you: (end: string) => string;
  readonly them: (name: string, end: string) => string;
  readonly seconds: (ms: number) => string;
  readonly legend: {
    readonly lost: string;
    readonly late: string;
    readonly copied: string;
    readonly refused: string;
  };
  readonly marks: {
    readonly lost: string;
    readonly held: (seconds: string) => string;
    readonly twice: string;
    readonly again: string;
    readonly needless: string;
    readonly rto: string;
    readonly twoMslRestarted: string;
    readonly twoMslOver: string;
    readonly refused: (n: number) => string;
    readonly prelude: string;
    readonly bot: string;
  };
  /** The lines of the list. `at` is spoken by `seconds`. */
  readonly lines: {
    readonly start: (who: string, state: string) => string;
    readonly sent: (who: string, what: string, copy: number) => string;
    readonly arrived: (who: string, what: string) => string;
    readonly arrivedLate: (who: string, what: string) => string;
    readonly arrivedCopy: (who: string, what: string) => string;
    readonly lost: (what: string) => string;
    readonly state: (who: string, state: string) => string;
    /** The reason: its title, which is no sentence yet, and its sentences or ''. */
    readonly refused: (who: string, what: string, title: string, body: string) => string;
    readonly rto: (who: string) => string;
    readonly twoMslOver: (who: string) => string;
    readonly twoMslRestarted: (who: string) => string;
    readonly bot: (who: string) => string;
  };
  readonly result: string;
  readonly stars: (n: number) => string;
  readonly unscored: string;
  readonly points: string;
  readonly rows: {
    readonly rightAtFirst: string;
    readonly rightOf: (right: number, of: number) => string;
    readonly refused: string;
    readonly needless: string;
    readonly segments: string;
    readonly segmentsOf: (segments: number, par: number) => string;
    readonly own: string;
    readonly partner: string;
    readonly finish: string;
    readonly economy: string;
  };
  readonly refused: {
    readonly title: string;
    readonly none: string;
    readonly yours: string;
    readonly theirs: (name: string) => string;
    readonly would: string;
  };
  readonly diary: string;
  readonly diaryMore: (n: number) => string;
  readonly takeHome: string;
  readonly practise: (level: string) => string;
  readonly again: string;
  readonly swap: string;
  readonly next: (level: string) => string;
  readonly home: string;
  readonly failed: string;
}
