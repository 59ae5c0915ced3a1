/** After the match: passing the debrief on, and what stands on the page that a link opens. */
import type { End, Stray } from '#shared/match/index.ts';
import type { Notice } from './notice.ts';

/** What becomes of a host. */
type Befalls = 'reboot' | 'power-off' | 'process-end';

export interface AfterText {
  readonly share: {
    readonly title: string;
    readonly link: string;
    readonly linkHint: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly text: string;
    readonly textHint: string;
    readonly copyText: string;
    /** By the device's own way of passing things on. */
    readonly send: string;
    readonly picture: string;
    readonly pictureHint: string;
    readonly svg: string;
    readonly png: string;
    readonly pictureFailed: string;
  };
  /** The page behind a link. */
  readonly shared: {
    readonly title: string;
    readonly hint: string;
    /** The ends where no names are told: at the beginning of a sentence and within it. */
    readonly ends: { readonly [end in End]: string };
    readonly play: string;
    readonly failed: Notice['title'];
    readonly starsOf: (who: string, stars: number) => string;
    readonly noneRefused: string;
  };
  /** The ladder's tools and its time cursor. */
  readonly ladder: {
    readonly zoom: string;
    readonly closer: string;
    readonly further: string;
    readonly usual: string;
    readonly stray: { readonly [origin in Stray['origin']]: string };
    readonly strayLine: (who: string, what: string, origin: Stray['origin']) => string;
    readonly befell: { readonly [what in Befalls]: string };
    readonly befellLine: (who: string, what: Befalls) => string;
    /** Their SYNs, that are not drawn: how many were kept, answered with a cookie, and dropped. */
    readonly strangers: (seated: number, cookie: number, dropped: number) => string;
    readonly cursor: string;
    readonly cursorHint: string;
    /** A moment in one sentence, for who hears it. */
    readonly moment: (
      seconds: string,
      ends: readonly { readonly name: string; readonly state: string }[],
      underWay: string,
    ) => string;
  };
  /** The match played again on the table. */
  readonly replay: {
    readonly open: string;
    readonly title: (level: string) => string;
    readonly hint: string;
    readonly close: string;
    readonly broken: string;
    /** From where it is watched. */
    readonly watch: string;
    readonly seats: { readonly both: string } & { readonly [end in End]: (name: string) => string };
    readonly seatLabels: { readonly both: string } & { readonly [end in End]: string };
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly first: string;
    readonly speed: string;
    readonly speedOf: (times: number) => string;
    readonly time: string;
    readonly at: (seconds: string, frame: number, frames: number) => string;
    readonly begins: string;
    readonly quiet: string;
    readonly underWay: string;
    readonly nothingUnderWay: string;
    readonly travels: (what: string, to: string, is: 'moves' | 'waits' | 'lost') => string;
    readonly willBeLost: string;
    readonly wants: (who: string, what: string) => string;
    readonly hears: (who: string, signal: string) => string;
    readonly inbox: (name: string) => string;
    readonly emptyInbox: string;
    readonly tried: string;
    readonly right: string;
    readonly keys: string;
  };
}
