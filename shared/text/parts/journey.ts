/** The words of a player's way through the levels: the map, what is kept in the browser, the ghost, the passport. */
import type { Help } from '#shared/match/index.ts';
import type { Notice } from './notice.ts';

export interface JourneyText {
  readonly map: MapText;
  readonly file: FileText;
  readonly ghost: GhostText;
  readonly passport: PassportText;
}

export interface MapText {
  readonly title: string;
  readonly sentence: string;
  /** The way to it from other pages. */
  readonly link: string;
  /** On the first page, for whoever has played before. */
  readonly goOn: (level: string) => string;
  readonly goOnHint: string;
  readonly levels: string;
  readonly chapters: {
    readonly [chapter in 'opening' | 'data' | 'goodbye' | 'trouble' | 'attack' | 'tour']: Notice;
  };
  readonly tutorial: string;
  readonly tutorialHint: string;
  readonly next: string;
  /** Why this one is next. */
  readonly because: { readonly [why in 'tutorial' | 'path' | 'stars' | 'done']: string };
  readonly stars: (lit: number) => string;
  readonly notYet: string;
  readonly total: (stars: number, of: number) => string;
  /** What many believe, and the level sets right. */
  readonly mistake: string;
  /** What was refused here before taught this. */
  readonly remember: string;
  readonly best: (score: string, help: string) => string;
  readonly playWith: (help: string) => string;
  /** The ghost plays first. */
  readonly playGhost: string;
  readonly watch: string;
  readonly invite: string;
  readonly setUp: string;
  readonly weather: (network: string) => string;
  readonly more: string;
  readonly less: string;
  readonly help: string;
  readonly auto: string;
  /** Why the help is what it is. `help` is its name; `left`: clean boards that are still missing for less of it. */
  readonly helpWhy: {
    readonly start: (help: string, left: number) => string;
    readonly fell: (help: string, left: number) => string;
    readonly returned: (help: string, left: number) => string;
    readonly least: (help: string) => string;
    readonly wanted: (help: string, auto: string) => string;
  };
  readonly helps: { readonly [help in Help]: string };
}

export interface FileText {
  readonly title: string;
  readonly hint: string;
  readonly save: string;
  readonly bring: string;
  readonly brought: (matches: number) => string;
  readonly errors: { readonly [why in 'too-long' | 'not-ours' | 'newer' | 'damaged' | 'unreadable']: string };
  /** What stood in this browser and could not be read. */
  readonly aside: Notice;
  readonly asideNewer: Notice;
  readonly saveAside: string;
  readonly letGo: string;
  readonly notKept: string;
}

export interface GhostText {
  readonly title: string;
  readonly hello: (level: string) => string;
  readonly pause: string;
  readonly goOn: string;
  readonly step: string;
  readonly skip: string;
  readonly over: string;
  readonly now: string;
  readonly again: string;
  /** Before the card itself, then before each of its numbers. */
  readonly card: (card: string) => string;
  readonly call: string;
  readonly seq: (value: string, why: string) => string;
  readonly ack: (value: string, why: string) => string;
  readonly noAck: string;
  readonly send: string;
}

export interface PassportText {
  readonly title: string;
  readonly sentence: string;
  readonly link: string;
  readonly inked: (edges: number, of: number) => string;
  readonly none: string;
  readonly print: string;
  readonly svg: string;
  /** The drawing, for who cannot see it. */
  readonly label: (edges: number, of: number) => string;
  readonly asList: string;
  readonly taken: (level: string, date: string) => string;
  readonly notTaken: string;
  readonly sticker: {
    readonly [sticker in 'closing' | 'both-dial']: { readonly name: string; readonly how: string };
  };
  readonly stickerMissing: string;
  readonly notes: string;
  readonly note: { readonly [note in 'rcv RST' | 'ABORT' | 'Timeout=R2']: string };
  /** In the debrief: edges that this match inked for the first time. */
  readonly fresh: string;
  readonly freshHint: (edges: number) => string;
}
