/** The words around the game: landing page, lobby, invitation, and the state of the line. */
import type { Clock, End, Help, Speed } from '#shared/match/index.ts';
import type { DebriefText } from './debrief.ts';
import type { ErrorsText } from './errors.ts';
import type { Notice } from './notice.ts';

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
  readonly errors: ErrorsText;
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
