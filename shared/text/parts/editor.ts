/** The words of the level editor, and why a level cannot be played as it stands. */
import type { ProblemCode, ProblemFacts } from '#shared/custom/index.ts';
import type { End, TaughtField } from '#shared/match/index.ts';
import type { VerdictText } from './editor/verdict.ts';

export type { Trap, VerdictText } from './editor/verdict.ts';

/** How both ends begin, and each of them where there is no connection yet. */
export const BEGINNINGS = ['fresh', 'open', 'talked', 'other'] as const;
export type Beginning = (typeof BEGINNINGS)[number];
export const STARTS = ['active', 'passive', 'shut', 'dark', 'other'] as const;
export type Start = (typeof STARTS)[number];

/** What may befall a host, as it is chosen; `other` is a segment that was made elsewhere. */
export const BEFALLINGS = [
  'old-syn',
  'old-data',
  'forged-rst',
  'forged-syn',
  'reboot',
  'power-off',
  'process-end',
  'process-end-unread',
  'other',
] as const;
export type Befalling = (typeof BEFALLINGS)[number];

/** What is kept of a level that the editor has no fields for. */
export type KeptPart = 'lines' | 'questions' | 'backlog' | 'stories';

interface Named {
  readonly name: string;
  readonly what: string;
}

export interface EditorText {
  readonly title: string;
  readonly link: string;
  /** From one of the game's own levels. */
  readonly change: string;
  readonly sentence: string;
  /** In the place of a level's number: it is nobody's on the map. */
  readonly own: string;
  readonly problems: { readonly [code in ProblemCode]: (facts: ProblemFacts) => string };
  readonly blank: { readonly name: string } & { readonly [end in End]: string };
  readonly tools: {
    readonly label: string;
    readonly undo: string;
    readonly redo: string;
    readonly from: string;
    readonly fresh: string;
    readonly play: string;
    readonly save: string;
    readonly open: string;
    readonly unread: string;
    /** What the file had in it, in a word more. */
    readonly because: (why: string) => string;
    readonly notKept: string;
  };
  readonly words: {
    readonly title: string;
    readonly hint: string;
    readonly name: string;
    readonly teaches: string;
    readonly opening: { readonly [end in End]: string };
    readonly mistake: string;
    readonly takeHome: string;
    readonly optional: string;
  };
  readonly begin: {
    readonly title: string;
    readonly both: string;
    readonly of: (end: End) => string;
    readonly beginnings: { readonly [beginning in Beginning]: Named };
    readonly starts: { readonly [start in Start]: Named };
  };
  readonly script: {
    readonly title: string;
    readonly hint: string;
    readonly of: (end: End) => string;
    readonly empty: string;
    readonly add: string;
    /** A step of a list, for whoever hears it. */
    readonly step: (n: number) => string;
    readonly call: string;
    readonly when: string;
    readonly after: string;
    readonly octets: string;
    readonly arrived: string;
    readonly state: string;
    readonly told: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    /** A trigger whose number or state has a field of its own. */
    readonly received: string;
    readonly inState: string;
  };
  readonly befalls: {
    readonly title: string;
    readonly hint: string;
    readonly of: (end: End) => string;
    readonly add: string;
    readonly what: string;
    readonly kinds: { readonly [kind in Befalling]: string };
  };
  readonly network: {
    readonly title: string;
    readonly mood: string;
    readonly strength: (n: number) => string;
    readonly rules: string;
    readonly rulesHint: string;
    readonly addRule: string;
    readonly rule: (n: number) => string;
    readonly from: string;
    readonly either: string;
    readonly segment: string;
    readonly any: string;
    readonly copy: string;
    readonly copies: (n: number | 'every') => string;
    readonly fate: string;
    readonly fates: { readonly [fate in 'deliver' | 'lose' | 'delay' | 'duplicate' | 'hold']: string };
    readonly by: string;
    readonly atMost: string;
    readonly until: string;
    readonly event: string;
    readonly events: { readonly [event in 'left' | 'handled']: string };
    readonly crosses: string;
    readonly crossesHint: string;
  };
  readonly goals: {
    readonly title: string;
    readonly hint: string;
    readonly both: string;
    readonly apart: string;
    readonly of: (end: End) => string;
  };
  readonly more: {
    readonly title: string;
    readonly teaches: string;
    readonly fields: { readonly [field in TaughtField]: string };
    readonly mss: string;
    readonly limit: string;
    readonly window: (end: End) => string;
    readonly reads: (end: End) => string;
    readonly keepsListening: (end: End) => string;
    readonly keepalive: (end: End) => string;
    readonly idle: string;
    readonly interval: string;
    readonly probes: string;
    readonly backOff: string;
    readonly errors: string;
    readonly givesUp: string;
    readonly kept: (parts: readonly string[]) => string;
    readonly keptParts: { readonly [part in KeptPart]: string };
  };
  readonly verdict: VerdictText;
  readonly share: {
    readonly title: string;
    readonly hint: string;
    readonly link: string;
    readonly copy: string;
    readonly qr: string;
    readonly tooLong: string;
    readonly unfit: string;
  };
  readonly card: {
    readonly byTeacher: string;
    readonly alone: string;
    readonly friend: string;
    readonly mine: string;
    readonly opening: string;
    /** A link that holds no level, or one that cannot be played. */
    readonly broken: string;
    readonly brokenHint: string;
    readonly unfit: string;
  };
}
