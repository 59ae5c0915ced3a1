/** Between the rounds: where they stumbled, each table, a poll, the check. */
import type { PollOption } from '#shared/classroom/index.ts';

export interface HostBetweenText {
  readonly stumbles: string;
  readonly stumblesNone: string;
  /** Nobody was at a table. */
  readonly stumblesNobody: string;
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
  /** The replay on the projector is held, and goes on. */
  readonly hold: string;
  readonly goOn: string;
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
  /** It first tried this card or call, and was refused. */
  readonly tried: (card: string) => string;
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
