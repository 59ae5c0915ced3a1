/** How a level begins that is being written: in an open connection or with none, and what each end does then. */
import type { CustomLevel } from '#shared/custom/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { ENDS, type End, type HostEvent, type ScriptStep } from '#shared/match/index.ts';
import type { Beginning, Start } from '#shared/text/index.ts';
import { same, withEnd } from './edits.ts';

const START = { on: 'start' } as const;
const opens = (how: 'active' | 'passive'): ScriptStep => ({ call: 'OPEN', how, when: START, after: 0 });
const POWER_OFF: HostEvent = { happens: 'power-off', when: START, after: 0 };

/** The earlier exchanges that the game's own levels begin after. */
const { client: goodbye, server: answer } = levelOf('goodbye-properly').ends;
const PRELUDES: { readonly [beginning in 'open' | 'talked']: { readonly [end in End]: readonly ScriptStep[] } } = {
  open: { client: [opens('active')], server: [opens('passive')] },
  talked: { client: goodbye.prelude, server: answer.prelude },
};
const FIRST: { readonly [end in End]: 'active' | 'passive' } = { client: 'active', server: 'passive' };

export function beginningOf({ ends }: CustomLevel): Beginning {
  if (ENDS.every((end) => ends[end].prelude.length === 0)) return 'fresh';
  const is = (beginning: 'open' | 'talked') => ENDS.every((end) => same(ends[end].prelude, PRELUDES[beginning][end]));
  return is('open') ? 'open' : is('talked') ? 'talked' : 'other';
}

const isOpening = (step: ScriptStep | undefined): boolean =>
  step?.call === 'OPEN' && step.when.on === 'start' && step.line === undefined;
const isDark = (event: HostEvent | undefined): boolean =>
  event?.happens === 'power-off' && event.when.on === 'start' && event.after === 0;

export function startOf({ ends }: CustomLevel, end: End): Start {
  const { script, events = [], prelude } = ends[end];
  const [first] = script;
  if (isDark(events[0])) return 'dark';
  if (first?.call === 'OPEN' && isOpening(first)) return first.how;
  return script.length === 0 && prelude.length === 0 ? 'shut' : 'other';
}

export function beginWith(level: CustomLevel, beginning: Beginning): CustomLevel {
  if (beginning === 'other') return level;
  return ENDS.reduce((now, end) => {
    if (beginning === 'fresh') return startWith(withEnd(now, end, { prelude: [] }), end, FIRST[end]);
    const bare = bareAt(now, end);
    return withEnd(bare, end, { prelude: PRELUDES[beginning][end] });
  }, level);
}

export function startWith(level: CustomLevel, end: End, start: Start): CustomLevel {
  if (start === 'other') return level;
  const bare = bareAt(level, end);
  const { script, events = [] } = bare.ends[end];
  if (start === 'shut') return withEnd(bare, end, { script: [] });
  if (start === 'dark') return withEnd(bare, end, { script: [], events: [POWER_OFF, ...events] });
  return withEnd(bare, end, { script: [opens(start), ...script] });
}

/** Without what it begins with. */
function bareAt(level: CustomLevel, end: End): CustomLevel {
  const { script, events = [] } = level.ends[end];
  const left = isDark(events[0]) ? events.slice(1) : events;
  return withEnd(level, end, {
    script: isOpening(script[0]) ? script.slice(1) : script,
    events: left.length > 0 ? left : undefined,
  });
}
