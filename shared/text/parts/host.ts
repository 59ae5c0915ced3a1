/** The words of whoever hosts a class: before it is opened, while it runs, and what it has understood. */
import type { LateWay, LessonName, Need, Pairing, PollOption } from '#shared/classroom/index.ts';
import type { Notice } from './shell.ts';

/** A name, and what it means in small print. */
interface Named {
  readonly name: string;
  readonly what: string;
}

/** It is asked once: what is going to happen, and the word on the button that does it. */
interface Asked extends Notice {
  readonly yes: string;
}

export interface HostText {
  /** In the bar. */
  readonly link: string;
  readonly landing: Notice;
  readonly setup: HostSetupText;
  readonly run: HostRunText;
  readonly people: HostPeopleText;
  readonly between: HostBetweenText;
  readonly report: HostReportText;
}

export interface HostSetupText {
  readonly title: string;
  readonly sentence: string;
  readonly name: string;
  /** How many characters there is still room for. */
  readonly nameHint: (left: number) => string;
  readonly namePlaceholder: string;
  readonly lesson: string;
  readonly lessons: { readonly [lesson in LessonName]: Named };
  readonly own: Named;
  readonly rounds: string;
  readonly roundsHint: string;
  readonly round: (n: number) => string;
  readonly sum: (rounds: number, minutes: number, isOpen: boolean) => string;
  readonly add: string;
  readonly up: (n: number) => string;
  readonly down: (n: number) => string;
  readonly remove: (n: number) => string;
  /** Spoken after a round has moved. */
  readonly moved: (level: string, n: number) => string;
  readonly change: string;
  readonly boards: string;
  readonly boardsOf: { readonly 1: Named; readonly 2: Named };
  readonly boardsShort: (boards: number) => string;
  readonly crossed: string;
  readonly crossedHint: string;
  readonly minutes: string;
  readonly minutesOf: (minutes: number | null) => string;
  readonly exhibition: string;
  readonly exhibitionHint: string;
  readonly exhibitionShort: string;
  readonly more: string;
  readonly options: string;
  readonly pairing: string;
  readonly pairings: { readonly [pairing in Pairing]: Named };
  readonly late: string;
  readonly lates: { readonly [late in LateWay]: Named };
  readonly ranks: string;
  readonly ranksHint: string;
  readonly ownNames: string;
  readonly ownNamesHint: string;
  readonly veiled: string;
  readonly veiledHint: string;
  readonly kept: string;
  readonly open: string;
  readonly opening: string;
}

export interface HostRunText {
  readonly code: string;
  readonly roundOf: (n: number, of: number) => string;
  readonly phases: {
    readonly lobby: string;
    readonly round: string;
    readonly between: string;
    readonly finished: string;
  };
  readonly clock: {
    readonly left: string;
    readonly since: string;
    readonly over: string;
    readonly paused: string;
  };
  readonly begin: (n: number, level: string) => string;
  readonly beginAlone: string;
  readonly noMore: string;
  readonly pause: string;
  readonly resume: string;
  readonly pauseTitle: string;
  readonly pauseHint: string;
  readonly whys: readonly [string, string, string];
  readonly whyOwn: string;
  readonly paused: (why: string) => string;
  readonly lock: string;
  readonly unlock: string;
  readonly locked: string;
  readonly more: (minutes: number) => string;
  readonly moreTime: string;
  readonly stop: string;
  readonly askStop: Asked;
  readonly skip: (level: string) => string;
  readonly finish: string;
  readonly askFinish: Asked;
  readonly cancel: string;
  readonly projector: string;
  readonly projectorHint: string;
  readonly welcome: string;
  readonly welcomeHint: (address: string) => string;
  readonly qr: string;
  readonly ownLink: string;
  readonly ownLinkHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly plan: string;
  readonly planHint: string;
  readonly planSave: string;
  readonly planNothing: string;
  readonly tools: string;
  readonly down: Notice;
  readonly opening: Notice;
  readonly gone: Notice;
  readonly setUp: string;
  readonly close: string;
  readonly done: string;
  readonly remove: string;
  readonly askRemove: Asked;
  readonly removed: Notice;
  readonly finishedTitle: string;
  readonly finishedHint: string;
  readonly report: string;
  readonly rankOf: (rank: number) => string;
}

export interface HostPeopleText {
  readonly title: string;
  readonly count: (here: number, of: number) => string;
  readonly none: string;
  readonly here: string;
  readonly away: string;
  readonly gone: { readonly left: string; readonly kicked: string; readonly banned: string };
  readonly goneTitle: (n: number) => string;
  readonly table: (pair: number) => string;
  readonly noTable: string;
  readonly standing: (rank: number, percent: string) => string;
  readonly stretched: (percent: number) => string;
  readonly names: string;
  readonly namesHint: string;
  readonly wants: (name: string, wanted: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly needs: string;
  readonly needsHint: string;
  readonly needsNobody: string;
  readonly need: { readonly [need in Need]: (n: number) => string };
  readonly tables: string;
  readonly tablesCount: (done: number, of: number) => string;
  readonly tablesHint: string;
  readonly phases: { readonly [phase in 'waiting' | 'running' | 'ended' | 'absent' | 'finished']: string };
  readonly bot: string;
  readonly botFor: (name: string) => string;
  readonly network: (name: string) => string;
  readonly board: (n: number) => string;
  readonly decisions: (n: number) => string;
  readonly refused: (n: number) => string;
  readonly goals: (met: number, of: number) => string;
  readonly rename: string;
  readonly renameDo: string;
  readonly stretch: string;
  readonly stretchHint: string;
  readonly partner: string;
  readonly partnerNone: string;
  readonly partnerHint: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly mergeWith: (name: string) => string;
  readonly kick: string;
  readonly askKick: (name: string) => Asked;
  readonly ban: string;
  readonly askBan: (name: string) => Asked;
}

export interface HostBetweenText {
  readonly stumbles: string;
  readonly stumblesNone: string;
  readonly players: (n: number, of: number) => string;
  readonly practise: (level: string) => string;
  readonly stars: string;
  readonly starsOf: readonly [string, string, string, string];
  readonly clean: (n: number, of: number) => string;
  readonly tables: string;
  readonly percent: (percent: string) => string;
  readonly notCounted: string;
  readonly segments: (n: number) => string;
  readonly look: string;
  readonly lookAt: (names: string) => string;
  readonly ask: string;
  readonly asked: { readonly waiting: string; readonly yes: string; readonly no: string };
  readonly showNamed: string;
  readonly show: string;
  readonly showHere: string;
  readonly shown: string;
  readonly hide: string;
  readonly moment: string;
  readonly momentHint: string;
  readonly pollHere: string;
  readonly pollNext: string;
  readonly poll: string;
  readonly pollHint: string;
  readonly pollAsks: (end: string) => string;
  readonly options: { readonly [option in PollOption]: string };
  readonly voted: (n: number, of: number) => string;
  readonly pollClose: string;
  readonly pollClear: string;
  readonly right: string;
  readonly votes: (n: number) => string;
  readonly checks: string;
  readonly checksHint: string;
  readonly check: { readonly before: string; readonly after: string };
  readonly checkRuns: { readonly before: string; readonly after: string };
  readonly checkDone: { readonly before: string; readonly after: string };
  readonly answered: (n: number, of: number) => string;
  readonly checkClose: string;
  readonly filmFailed: string;
}

export interface HostReportText {
  readonly title: string;
  readonly loading: Notice;
  readonly back: string;
  readonly empty: string;
  readonly files: string;
  readonly csvStudents: string;
  readonly csvDecisions: string;
  readonly json: string;
  readonly print: string;
  readonly pages: string;
  readonly pagesHint: string;
  readonly names: string;
  /** Said plainly that they stay in this browser. */
  readonly namesHint: string;
  readonly nameOf: (nickname: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteDo: string;
  readonly pasted: (n: number) => string;
  readonly namesForget: string;
  readonly overview: string;
  readonly sums: {
    readonly students: (n: number) => string;
    readonly rounds: (n: number) => string;
    readonly decisions: (n: number) => string;
    readonly right: (percent: number) => string;
  };
  readonly beliefs: string;
  readonly beliefsHint: string;
  readonly beliefsNone: string;
  readonly columns: {
    readonly mistake: string;
    readonly players: string;
    readonly times: string;
    readonly trend: string;
    readonly practise: string;
    readonly level: string;
    readonly boards: string;
    readonly finished: string;
    readonly right: string;
    readonly refused: string;
    readonly before: string;
    readonly after: string;
    readonly move: string;
    readonly verdict: string;
    readonly section: string;
    readonly question: string;
  };
  /** The trend in words: players who made the mistake, round by round. */
  readonly trendOf: (players: readonly number[]) => string;
  readonly anywhere: string;
  readonly levels: string;
  readonly percent: (percent: number) => string;
  readonly checks: string;
  readonly gain: (points: number) => string;
  readonly students: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly standing: (rank: number, percent: string, boards: number) => string;
  readonly noStanding: string;
  readonly summary: (right: number, of: number, refused: number) => string;
  readonly gone: string;
  readonly board: (round: number | null, board: number) => string;
  readonly with: (partner: string) => string;
  readonly noMoves: string;
  readonly byBot: string;
}
