/** What would have come of another move: the words for it, for the practice of one's mistakes, and for the comparison. */
import type { Kind, State } from '#shared/tcp/index.ts';

/** What first came of it, as a word. */
export const CAME = [
  'nothing', // nothing went out, and nothing changed
  'lost', // the network took it
  'astray', // it went to somebody who is not there
  'too-late', // the match was over before it arrived
  'ignored', // dropped without a word
  'challenged', // dropped, and answered with an ACK
  'reset', // answered with an RST
  'accepted', // taken in, and answered
  'learnt', // taken in, and not answered
  'held', // above a gap
  'killed', // an RST that was believed
  'repeats', // the other end says again what was not acknowledged
  'met-closed', // what the other end sent later found no connection
  'lied', // the application was told what is not so
  'unnoticed', // nobody ever noticed
] as const;
export type Came = (typeof CAME)[number];

export interface CameFacts {
  /** Whose move it was, and the other end, by name. */
  readonly who: string;
  readonly other: string;
  /** The kind of the segment that went out; null where none did. */
  readonly what: Kind | null;
  /** The kind of the other end's segment that it was about. */
  readonly about: Kind | null;
  /** What it made the other end enter; null where it stayed in its state. */
  readonly state: State | null;
}

/** How it would have ended, as a word. */
export const ENDS_IN = [
  'well', // won
  'alike', // as it really did, and not won
  'reset', // somebody's application hears of a reset
  'gave-up',
  'ghost', // one end believes in a connection that the other does not have
  'short', // text that never arrived
  'extra', // text that nobody wrote
  'stuck', // what was to be reached can no longer be
  'endless', // the ends answer each other for ever
] as const;
export type EndsIn = (typeof ENDS_IN)[number];

export interface EndsFacts {
  /** Whom it happens to, by name. */
  readonly who: string;
  readonly other: string;
  /** The state in which the other end is left. */
  readonly state: State;
  readonly octets: number;
  /** Compared with what really happened: segments and milliseconds more, or fewer if negative. */
  readonly segments: number;
  readonly ms: number;
}

export interface WhatIfText {
  readonly came: { readonly [came in Came]: (facts: CameFacts) => string };
  readonly ends: { readonly [ends in EndsIn]: (facts: EndsFacts) => string };
  readonly back: string;
  /** At a refused move. */
  readonly see: string;
  readonly compared: {
    readonly title: (what: string, who: string, seconds: string) => string;
    readonly real: string;
    readonly other: string;
    readonly pale: string;
    /** The same where others play this board too: only what the match met is known of its network. */
    readonly paleShared: string;
    readonly ending: string;
    readonly duration: string;
    readonly segments: string;
    readonly state: (who: string) => string;
    readonly endless: string;
    readonly result: string;
  };
  readonly choose: {
    readonly title: string;
    readonly hint: string;
    readonly hintShared: string;
    readonly open: string;
    /** Over the list of moments. */
    readonly moments: string;
    readonly verdicts: { readonly right: string; readonly needless: string; readonly refused: string };
    readonly knew: (who: string) => string;
    readonly state: string;
    readonly moves: string;
    readonly none: string;
    readonly needless: string;
    /** Leads to the table, where any card can be played. */
    readonly any: string;
    readonly at: (who: string) => string;
    readonly atHint: string;
  };
  readonly mistakes: {
    readonly start: (n: number) => string;
    readonly progress: (at: number, of: number) => string;
    /** What was played there, in the match. */
    readonly inMatch: (tried: string) => string;
    readonly found: string;
    readonly legal: string;
    /** Nothing is owed at that moment: then this is the right thing to do. */
    readonly wait: string;
    readonly waited: string;
    readonly waitedWrongly: string;
    readonly next: string;
    readonly finish: string;
    readonly done: string;
    readonly doneBody: (n: number) => string;
    readonly again: string;
  };
  /** Beside the thing to take home: what was tried when, before what would have come of it. */
  readonly tried: (what: string, seconds: string) => string;
  /** After it, where others play this board too. */
  readonly triedShared: string;
}
