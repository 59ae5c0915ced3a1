/** The application's script: what is done, what it wants now, what it will want later. */
import type { ConnectionView, ScriptStep, SeatView } from '#shared/match/index.ts';
import type { TableText } from '#shared/text/index.ts';
import { connectionOf } from './connection.ts';

export interface StepLine {
  readonly step: ScriptStep;
  readonly is: 'done' | 'now' | 'next';
}

/** The script in its order. A step that is called and not yet done is 'now'. */
export function stepsOf(view: SeatView): readonly StepLine[] {
  const connection = connectionOf(view);
  return view.script.map((step, at) => ({
    step,
    is: at >= view.due || view.phase === 'waiting' ? 'next' : isDone(view, connection, at) ? 'done' : 'now',
  }));
}

function isDone(view: SeatView, { calls, octets, tcb }: ConnectionView, at: number): boolean {
  const step = view.script[at] as ScriptStep;
  switch (step.call) {
    case 'OPEN':
      // A passive OPEN is done by LISTEN; the SYN that comes later is the peer's.
      return calls.open === null || (calls.open === 'passive' && tcb.state !== 'CLOSED');
    case 'SEND':
      return calls.text === 0 || octets.sent >= textUpTo(view.script, at);
    case 'RECEIVE':
      return !calls.window || at < view.due - 1;
    case 'CLOSE':
      return !calls.close;
    case 'ABORT':
      return !calls.abort;
    case 'REPORT':
      return !calls.report;
  }
}

/** Octets of all SENDs up to and with this step. */
const textUpTo = (script: readonly ScriptStep[], at: number): number =>
  script.slice(0, at + 1).reduce((sum, step) => sum + (step.call === 'SEND' ? step.octets : 0), 0);

/** One line in the imperative: what is wanted now, else what comes next, else that all is done. */
export function imperativeOf(view: SeatView, text: TableText['app']): string {
  const steps = stepsOf(view);
  const connection = connectionOf(view);
  const now = steps.findIndex((line) => line.is === 'now');
  if (now >= 0) {
    const waiting = steps[now]?.step.call === 'SEND' ? Math.min(connection.calls.text, textUpTo(view.script, now)) : 0;
    return text.call(steps[now]?.step as ScriptStep, waiting);
  }
  const next = steps.findIndex((line) => line.is === 'next');
  if (next < 0) return connection.tcb.state === 'CLOSED' ? text.over : text.overOpen;
  const step = steps[next]?.step as ScriptStep;
  return view.phase === 'waiting' && step.when.on === 'start'
    ? text.call(step, 0)
    : text.later(step, textUpTo(view.script, next - 1));
}
