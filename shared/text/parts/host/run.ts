/** A class while it runs. */
import type { Asked, Notice, Wording } from '../notice.ts';

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
  readonly lock: Wording;
  readonly unlock: Wording;
  readonly locked: string;
  readonly more: (minutes: number) => string;
  readonly moreTime: string;
  readonly stop: Wording;
  readonly askStop: Asked;
  readonly skip: Wording;
  readonly askSkip: (level: string) => Asked;
  readonly finish: Wording;
  readonly askFinish: Asked;
  readonly cancel: string;
  readonly projector: string;
  readonly projectorHint: string;
  /** For the computer that has the projector, where this page is on a phone. */
  readonly screenLink: string;
  readonly screenLinkHint: string;
  readonly welcome: string;
  readonly welcomeHint: (address: string) => string;
  readonly qr: string;
  readonly ownLink: string;
  readonly ownLinkHint: string;
  /** The link as a QR code, after a warning not to show it to the class. */
  readonly ownQr: { readonly open: string; readonly warning: string; readonly show: string };
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly plan: string;
  readonly planHint: string;
  /** The change is on its way, and has arrived. */
  readonly planSaving: string;
  readonly planSaved: string;
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
