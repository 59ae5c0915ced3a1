/** What a class has understood. */
import type { Notice } from '../notice.ts';

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
    /** So many have played, of all. */
    readonly students: (n: number, of: number) => string;
    readonly rounds: (n: number) => string;
    readonly decisions: (n: number) => string;
    readonly right: (percent: number) => string;
  };
  readonly beliefs: string;
  readonly beliefsHint: string;
  readonly beliefsNone: string;
  /** What the bars round by round are. */
  readonly trendHint: string;
  /** Under the bar of a round. */
  readonly roundShort: (n: number) => string;
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
  /** Right answers of all that were given. */
  readonly share: (right: number, of: number) => string;
  /** Whose answers are counted. */
  readonly checksHint: { readonly both: string; readonly one: string };
  /** Points of percent. */
  readonly gain: (points: number) => string;
  readonly students: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly standing: (rank: number, percent: string, boards: number, of: number) => string;
  readonly noStanding: string;
  readonly summary: (right: number, of: number, refused: number) => string;
  readonly gone: string;
  readonly board: (round: number | null, board: number) => string;
  readonly with: (partner: string) => string;
  readonly noMoves: string;
  readonly byBot: string;
}
