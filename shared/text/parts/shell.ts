/** The words around the game: landing page, lobby, invitation, the state of the line, and the debrief. */
import type { Clock, End, Help, Speed } from '#shared/match/index.ts';

/** Something went wrong: what, and what to do. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** What can come of asking the server: each code of the wire, and silence. */
type Problem =
  | 'malformed'
  | 'unfit-level'
  | 'unknown-code'
  | 'match-full'
  | 'unknown-link'
  | 'unknown-seat'
  | 'other-rules'
  | 'damaged'
  | 'not-seated'
  | 'unknown-task'
  | 'not-due'
  | 'nothing-played'
  | 'changed-work'
  | 'another-class'
  | 'too-fast'
  | 'another-day'
  | 'day-not-over'
  | 'not-ended'
  | 'round-not-over'
  | 'unknown-class'
  | 'locked'
  | 'class-full'
  | 'banned'
  | 'wrong-moment'
  | 'bad-name'
  | 'server-full'
  | 'storage'
  | 'unavailable'
  | 'no-answer';

export interface ShellText {
  readonly bar: {
    readonly home: string;
    readonly places: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly settings: string;
  };
  readonly landing: {
    readonly headline: string;
    /** What the game is, in one sentence. */
    readonly sentence: string;
    readonly play: string;
    readonly playHint: string;
    readonly starting: string;
    readonly waysTitle: string;
    readonly ways: {
      readonly [way in 'friend' | 'alone' | 'code']: { readonly title: string; readonly body: string };
    };
    readonly stepsTitle: string;
    readonly steps: readonly [Notice, Notice, Notice];
    readonly resume: Notice;
    readonly resumeButton: string;
    readonly murphy: string;
    /** What Murphy says of itself, one line at a time. */
    readonly murphySays: readonly string[];
    readonly levelsTitle: string;
    readonly levelsHint: string;
    readonly foot: string;
  };
  readonly lobby: {
    readonly title: string;
    readonly ways: { readonly [way in 'alone' | 'friend' | 'murphy' | 'code']: string };
    readonly name: string;
    readonly nameHint: string;
    readonly level: string;
    readonly levelNumber: (n: number) => string;
    readonly sections: (sections: string) => string;
    readonly teaches: string;
    readonly role: string;
    readonly roles: { readonly [end in End]: { readonly name: string; readonly what: string } };
    readonly help: string;
    readonly helps: { readonly [help in Help]: string };
    readonly network: string;
    /** The network that the level brings. */
    readonly networkOfLevel: (name: string) => string;
    readonly networkFixed: string;
    readonly strength: string;
    readonly strengthOf: (strength: number) => string;
    readonly clock: string;
    readonly clocks: { readonly [clock in Clock]: { readonly name: string; readonly what: string } };
    readonly speed: string;
    readonly speedOf: (speed: Speed) => string;
    readonly partner: string;
    readonly partners: { readonly [bot in 'steady' | 'sloppy']: { readonly name: string; readonly what: string } };
    readonly glass: string;
    readonly glassHint: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly more: string;
    readonly start: string;
    readonly invite: string;
    readonly busy: string;
  };
  readonly code: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly join: string;
    readonly nameHint: string;
    readonly joining: (code: string) => string;
    readonly tooShort: string;
  };
  readonly invite: {
    readonly title: string;
    readonly sentence: string;
    readonly waiting: string;
    readonly code: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly qr: string;
    readonly address: string;
    readonly onlyHere: string;
    readonly onLan: string;
    readonly you: (end: string) => string;
    readonly keepOpen: string;
    readonly cancel: string;
  };
  readonly errors: { readonly [problem in Problem]: Notice };
  readonly line: {
    readonly connecting: string;
    readonly slow: Notice;
    readonly reconnecting: Notice;
    readonly gone: Notice;
    readonly closing: Notice;
    readonly takenOver: Notice;
    readonly takeBack: string;
    readonly lost: Notice;
    readonly notKept: string;
    readonly moved: string;
    readonly retry: string;
    readonly home: string;
    readonly close: string;
    readonly broken: Notice;
    readonly reload: string;
    readonly loading: string;
  };
  readonly leave: {
    readonly title: string;
    readonly person: string;
    readonly alone: string;
    readonly stay: string;
    readonly leave: string;
  };
  readonly over: {
    readonly see: string;
  };
  readonly debrief: DebriefText;
}

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
