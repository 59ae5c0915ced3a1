/**
 * The words of the table: labels, what the application wants. Names of the field (SND.UNA, SYN,
 * LISTEN, ...) are no words of a language and stand in the components.
 */
import type { NetworkName } from '#shared/link/index.ts';
import type { BotName, End, Goal, Help, HintGrade, ScriptStep, Trigger } from '#shared/match/index.ts';
import type { Order, ProbeKind, Report } from '#shared/tcp/index.ts';
import type { BacklogText } from './backlog.ts';
import type { ComposerText } from './table/composer.ts';
import type { SayText } from './table/say.ts';
import type { WaitText } from './table/wait.ts';

export type { ChipName, ComposerText } from './table/composer.ts';
export type { SayText } from './table/say.ts';
export type { WaitText } from './table/wait.ts';

/** The cards of the hand. */
export const CARDS = ['SYN', 'SYN,ACK', 'ACK', 'DATA', 'FIN', 'RST'] as const;
export type Card = (typeof CARDS)[number];

/** The buttons beside the hand. */
const CALL_BUTTONS = ['listen', 'leave', 'resend', 'discard', 'probe', 'window', 'cookie', 'take'] as const;
export type CallButton = (typeof CALL_BUTTONS)[number];

export interface CardWords {
  /** What it says to the other end: at most 24 letters, or 10 Chinese characters. */
  readonly meaning: string;
  /** The same for a narrow card: at most 9 letters, or 4 Chinese characters. */
  readonly short: string;
}

export interface TableText {
  readonly top: {
    readonly level: (n: number) => string;
    readonly networks: { readonly [name in NetworkName]: string };
    readonly glass: string;
    readonly goals: string;
    readonly goal: { readonly [goal in Goal]: string };
    readonly goalLit: string;
    readonly goalOpen: string;
    readonly stars: (lit: number) => string;
    readonly language: string;
    readonly theme: { readonly system: string; readonly light: string; readonly dark: string };
    readonly soundOn: string;
    readonly soundOff: string;
    readonly help: string;
    readonly leave: string;
    readonly menu: string;
    readonly helps: { readonly [help in Help]: string };
  };
  readonly own: {
    readonly you: string;
    readonly ends: { readonly [end in End]: string };
    readonly state: string;
    readonly hidden: string;
    readonly numbers: string;
    readonly timers: string;
    readonly retransmission: string;
    readonly timeWait: string;
    readonly nothingOutstanding: string;
    /** The oldest unacknowledged segment, and how often it was sent. */
    readonly running: (what: string, copies: number) => string;
    readonly ranOut: string;
    readonly timeWaitRunning: string;
    readonly timeWaitOver: string;
    readonly probe: string;
    readonly probeFor: { readonly [kind in ProbeKind]: string };
    readonly probeDue: string;
    /** Keepalive probes that were not answered. */
    readonly unanswered: (n: number, of: number) => string;
    /** The host has lost its power. */
    readonly dark: string;
    readonly rebooted: string;
    readonly darkMeaning: string;
    readonly noTimer: string;
    readonly outstanding: (octets: number) => string;
    readonly application: string;
    readonly done: string;
    readonly now: string;
    readonly next: string;
  };
  readonly app: {
    readonly label: string;
    /** What is called now, in the imperative. `octets`: text that still waits. */
    readonly call: (step: ScriptStep, octets: number) => string;
    /** What it will call once the trigger holds; `sent` are the octets of the script so far. */
    readonly later: (step: ScriptStep, sent: number) => string;
    readonly when: (trigger: Trigger, sent: number) => string;
    readonly step: (step: ScriptStep) => string;
    /** Its process has ended, perhaps with text that it had not read: what is left for the stack to do. */
    readonly processEnded: (unread: boolean) => string;
    /** What the application tells instead of naming its call. */
    readonly story: (told: string) => string;
    /** The same in the list of its calls, before it is told. */
    readonly storyToCome: string;
    readonly over: string;
    readonly overOpen: string;
  };
  readonly diagram: {
    readonly title: string;
    /** On a phone's button. */
    readonly short: string;
    readonly now: (state: string) => string;
  };
  readonly inbox: {
    readonly title: string;
    readonly answer: string;
    readonly drop: string;
    readonly moment: string;
    readonly empty: string;
    readonly emptyDue: string;
    readonly more: (n: number) => string;
    readonly taken: string;
    readonly behind: string;
  };
  readonly backlog: BacklogText;
  readonly composer: ComposerText;
  readonly calls: {
    readonly title: string;
    readonly report: {
      readonly name: string;
      readonly what: string;
      readonly reports: { readonly [report in Report]: string };
    };
    readonly order: {
      readonly name: string;
      readonly what: string;
      readonly orders: { readonly [order in Order]: { readonly name: string; readonly what: string } };
    };
  } & { readonly [button in CallButton]: { readonly name: string; readonly what: string } };
  readonly hand: {
    readonly title: string;
    readonly cards: { readonly [card in Card]: CardWords };
    /** What DATA would carry; 0 where the application has nothing. */
    readonly data: (octets: number) => string;
    readonly dataShort: (octets: number) => string;
    readonly key: (letter: string, digit: string) => string;
  };
  /** The connections of a level that has several. */
  readonly lines: { readonly title: string; readonly owes: string; readonly shown: string };
  readonly partner: {
    readonly nobody: string;
    readonly bots: { readonly [bot in BotName]: string };
    readonly unknown: string;
    readonly onlyReached: string;
    readonly saw: string;
    readonly sent: string;
    readonly arrived: string;
    readonly prelude: string;
    readonly empty: string;
    readonly copy: (n: number) => string;
    readonly became: {
      readonly queued: string;
      readonly taken: string;
      readonly held: string;
      readonly dropped: string;
    };
  };
  readonly coach: {
    readonly title: string;
    readonly hint: string;
    readonly hintGrade: (grade: HintGrade) => string;
    readonly hintCost: (grade: HintGrade) => string;
    readonly noHints: string;
    readonly refused: string;
    readonly needless: string;
    readonly nudge: string;
    readonly nextStep: string;
    readonly more: string;
  };
  readonly wait: WaitText;
  readonly say: SayText;
  readonly help: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly keys: string;
    readonly key: {
      readonly cards: string;
      readonly listen: string;
      readonly resend: string;
      readonly discard: string;
      readonly report: string;
      readonly probe: string;
      readonly cookie: string;
      readonly order: string;
      readonly hint: string;
      readonly chips: string;
      readonly fields: string;
      readonly send: string;
      readonly help: string;
      readonly close: string;
    };
    readonly close: string;
  };
}
