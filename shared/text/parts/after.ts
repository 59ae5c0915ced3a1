/** After the match: passing the debrief on, and what stands on the page that a link opens. */
import type { End } from '#shared/match/index.ts';
import type { Notice } from './shell.ts';

export interface AfterText {
  readonly share: {
    readonly title: string;
    readonly link: string;
    readonly linkHint: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
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
}
