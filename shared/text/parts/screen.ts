/** The words of the projector’s page of a class: few, and read from the last row. */
import type { CheckTime, PollOption } from '#shared/classroom/index.ts';
import type { End, Ending } from '#shared/match/index.ts';
import type { Notice } from './notice.ts';

export interface ScreenText {
  /** Of the document. */
  readonly title: string;
  /** Before the address. */
  readonly joinAt: string;
  readonly code: string;
  readonly qr: (address: string) => string;
  readonly locked: string;
  readonly round: (number: number, of: number) => string;
  readonly sameBoard: string;
  /** Instead of it, in groups of three. */
  readonly exhibition: string;
  readonly timeLeft: string;
  readonly fullScreen: string;
  /** In a name's place. */
  readonly bot: string;
  /** Names that belong together. */
  readonly together: (names: readonly string[]) => string;
  /** Who was the network, in an exhibition. */
  readonly network: (name: string) => string;
  /** After some names: so many others stand there too. */
  readonly more: (people: number) => string;
  readonly lobby: {
    readonly here: (people: number) => string;
    readonly waiting: string;
    readonly how: string;
  };
  readonly running: {
    readonly pairs: (pairs: number) => string;
    /** In an exhibition three sit at a table. */
    readonly groups: (groups: number) => string;
    readonly is: { readonly playing: string; readonly finished: string };
    readonly stars: (stars: number) => string;
    readonly progress: string;
    readonly done: (finished: number, of: number) => string;
  };
  readonly paused: Notice;
  readonly between: {
    readonly over: (round: number) => string;
    readonly stumbled: string;
    /** Nothing was refused. */
    readonly nobody: string;
    /** Nobody was at a table. */
    readonly nobodyPlayed: string;
    readonly players: (players: number) => string;
    /** `many`: so many that the class should speak of it. */
    readonly worth: (players: number, of: number, many: boolean) => string;
    readonly practise: (level: string) => string;
    readonly stars: string;
    /** Seats with so many stars; 0: not finished. */
    readonly seats: (stars: number, seats: number) => string;
    readonly unfinished: string;
    readonly ended: string;
    readonly endings: { readonly [ending in Ending]: string };
    readonly tables: (tables: number) => string;
    readonly tableList: string;
    /** What the numbers beside the tables are. */
    readonly matchpoints: string;
    readonly won: string;
    readonly notWon: string;
    readonly top: string;
    readonly percent: (percent: number) => string;
  };
  readonly streak: {
    readonly title: string;
    readonly best: (best: number) => string;
    readonly calm: string;
    readonly shrinking: string;
    readonly gloating: string;
  };
  readonly shown: {
    /** Whose table it is, with the pair's leave. */
    readonly named: (names: string) => string;
    readonly unnamed: string;
    readonly loading: string;
  };
  readonly poll: {
    readonly ask: { readonly [end in End]: string };
    readonly vote: string;
    readonly options: { readonly [option in PollOption]: { readonly name: string; readonly what: string } };
    readonly voted: (votes: number, of: number) => string;
    readonly votes: (votes: number) => string;
    /** What the end did. */
    readonly right: string;
    /** It first tried this card or call, and was refused. */
    readonly tried: (card: string) => string;
  };
  readonly check: {
    readonly title: { readonly [when in CheckTime]: string };
    readonly sentence: (questions: number) => string;
    readonly answered: (answered: number, of: number) => string;
  };
  readonly finished: {
    readonly title: string;
    readonly thanks: string;
    readonly podium: string;
    readonly record: (best: number) => string;
    readonly clean: (clean: number, of: number) => string;
  };
  /** Heard when the class moves on. */
  readonly news: {
    readonly lobby: string;
    readonly round: (number: number) => string;
    readonly between: (number: number) => string;
    readonly finished: string;
    readonly poll: string;
    readonly shown: string;
  };
  readonly gone: Notice;
  readonly deleted: Notice;
  /** The line is down: in a corner, in one sentence. */
  readonly lineDown: string;
}
