/** Changes to a level that is being written, as functions from level to level. What they make may be unfit; the checks say so. */
import type { CustomLevel } from '#shared/custom/index.ts';
import type { Rule } from '#shared/link/index.ts';
import {
  ENDS,
  type End,
  type EndPlan,
  GOALS,
  type Goal,
  type HostEvent,
  type ScriptStep,
} from '#shared/match/index.ts';
import type { Befalling, KeptPart } from '#shared/text/index.ts';

/** Takes keys that are set to nothing out, since an absent one means something. */
function without<T extends object>(whole: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T;
}

type Changes<T> = { readonly [key in keyof T]?: T[key] | undefined };

export const withLevel = (level: CustomLevel, change: Changes<CustomLevel>): CustomLevel =>
  without({ ...level, ...change }) as CustomLevel;

export const withWords = (level: CustomLevel, change: Changes<CustomLevel['words']>): CustomLevel =>
  withLevel(level, { words: without({ ...level.words, ...change }) as CustomLevel['words'] });

export const withEnd = (level: CustomLevel, end: End, change: Changes<EndPlan>): CustomLevel =>
  withLevel(level, { ends: { ...level.ends, [end]: without({ ...level.ends[end], ...change }) } });

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

// Lists.

export const put = <T>(list: readonly T[], at: number, one: T): readonly T[] =>
  list.map((old, i) => (i === at ? one : old));
export const taken = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at);
export function swappedWith<T>(list: readonly T[], at: number, other: number): readonly T[] {
  const [a, b] = [list[at], list[other]];
  return a === undefined || b === undefined ? list : put(put(list, at, b), other, a);
}

// Scripts and what befalls.

const START = { on: 'start' } as const;

export const NEW_STEP: ScriptStep = { call: 'SEND', octets: 100, when: { on: 'established' }, after: 0 };

/** The calls, as they are chosen: OPEN is two. */
export const CALLS = ['active', 'passive', 'SEND', 'RECEIVE', 'CLOSE', 'ABORT', 'REPORT'] as const;
export type Call = (typeof CALLS)[number];

export const callOf = (step: ScriptStep): Call => (step.call === 'OPEN' ? step.how : step.call);

/** The step with another call, and all else that it had. */
export function withCall(step: ScriptStep, call: Call): ScriptStep {
  const { when, after, line, watches } = step;
  const due = without({ when, after, line, watches }) as Pick<ScriptStep, 'when' | 'after'>;
  if (call === 'active' || call === 'passive') return { ...due, call: 'OPEN', how: call };
  if (call === 'SEND' || call === 'RECEIVE') return { ...due, call, octets: 'octets' in step ? step.octets : 100 };
  return { ...due, call };
}

type StrayEvent = Extract<HostEvent, { happens: 'stray' }>;
const STRAYS: { readonly [kind in Befalling]?: StrayEvent['stray'] } = {
  'old-syn': { origin: 'old', seq: { of: 'drawn' }, ack: null, ctl: ['SYN'], len: 0 },
  'old-data': {
    origin: 'old',
    seq: { of: 'firstIrs', plus: 1 },
    ack: { of: 'firstIss', plus: 1 },
    ctl: ['PSH'],
    len: 100,
  },
  'forged-rst': { origin: 'forged', seq: { of: 'rcvNxt', plus: 400 }, ack: null, ctl: ['RST'], len: 0 },
  'forged-syn': { origin: 'forged', seq: { of: 'rcvNxt', plus: 250 }, ack: null, ctl: ['SYN'], len: 0 },
};

export function befallingOf(event: HostEvent): Befalling {
  if (event.happens === 'process-end') return event.unread ? 'process-end-unread' : 'process-end';
  if (event.happens !== 'stray') return event.happens === 'reboot' && event.profile ? 'other' : event.happens;
  const known = (Object.keys(STRAYS) as Befalling[]).find((kind) => same(STRAYS[kind], event.stray));
  return event.from === undefined ? (known ?? 'other') : 'other';
}

/** The event with something else that happens, at the same time. */
export function withBefalling(event: HostEvent, kind: Befalling): HostEvent {
  const { when, after, line, watches } = event;
  const due = without({ when, after, line, watches }) as Pick<HostEvent, 'when' | 'after'>;
  const stray = STRAYS[kind];
  if (stray) return { ...due, happens: 'stray', stray };
  switch (kind) {
    case 'reboot':
      return { ...due, happens: 'reboot' };
    case 'power-off':
      return { ...due, happens: 'power-off' };
    case 'process-end':
    case 'process-end-unread':
      return { ...due, happens: 'process-end', unread: kind === 'process-end-unread' };
    default:
      return event;
  }
}

export const NEW_EVENT: HostEvent = withBefalling({ happens: 'reboot', when: START, after: 1000 }, 'old-syn');

// The network.

export const NEW_RULE: Rule = { on: { from: 'client', role: 'syn' }, copy: 0, fate: { kind: 'lose' } };

/** One of the fates, with the numbers that it had, or usual ones. */
export function withFate({ fate, ...rule }: Rule, kind: Rule['fate']['kind']): Rule {
  const ms = 'by' in fate ? fate.by : 'after' in fate ? fate.after : 'atMost' in fate ? fate.atMost : 1500;
  const fates: { readonly [kind in Rule['fate']['kind']]: Rule['fate'] } = {
    deliver: { kind: 'deliver' },
    lose: { kind: 'lose' },
    delay: { kind: 'delay', by: ms },
    duplicate: { kind: 'duplicate', after: ms },
    hold: {
      kind: 'hold',
      until: { from: rule.on.from === 'client' ? 'server' : 'client', role: 'data' },
      event: 'left',
      atMost: ms,
    },
  };
  return { ...rule, fate: fates[kind] };
}

// Goals.

export const withGoal = (goals: readonly Goal[], goal: Goal, is: boolean): readonly Goal[] =>
  GOALS.filter((one) => (one === goal ? is : goals.includes(one)));

// What a level has that there is no field for.

export function keptIn(level: CustomLevel): readonly KeptPart[] {
  const { lines = [], ends, words } = level;
  const parts: { readonly [part in KeptPart]: boolean } = {
    lines: lines.length > 0,
    questions: ENDS.some((end) => (ends[end].predictions ?? []).length > 0),
    backlog: ends.server.backlog !== undefined,
    stories: words.stories !== undefined,
  };
  return (Object.keys(parts) as KeptPart[]).filter((part) => parts[part]);
}
