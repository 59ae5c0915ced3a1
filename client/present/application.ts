/** The application's script: what is done, what it wants now, what it will want later. */
import type { ConnectionView, ScriptStep, SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { connectionOf } from './connection.ts';
import { wordsUnder } from './levelWords.ts';

export interface StepLine {
  readonly step: ScriptStep;
  readonly is: 'done' | 'now' | 'next';
}

/** The script in its order. A step that is called and not yet done is 'now'. */
export function stepsOf(view: SeatView): readonly StepLine[] {
  return view.script.map((step, at) => ({
    step,
    is: at >= view.due || view.phase === 'waiting' ? 'next' : isDone(view, lineOf(view, step), at) ? 'done' : 'now',
  }));
}

/** The connection that a step speaks of. */
const lineOf = (view: SeatView, step: ScriptStep): ConnectionView =>
  view.connections.find(({ peer }) => peer === (step.line ?? view.peer)) ?? connectionOf(view);

function isDone(view: SeatView, { calls, octets, tcb }: ConnectionView, at: number): boolean {
  const step = view.script[at] as ScriptStep;
  switch (step.call) {
    case 'OPEN':
      // A passive OPEN is done by LISTEN; the SYN that comes later is the peer's.
      if (calls.open === null || (calls.open === 'passive' && tcb.state !== 'CLOSED')) return true;
      // What is open is the last OPEN that is due: after a crash there is another one.
      return view.script.some(
        (other, i) => i > at && i < view.due && other.call === 'OPEN' && other.line === step.line,
      );
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

/** Octets of all SENDs on the line of this step, up to and with it. */
const textUpTo = (script: readonly ScriptStep[], at: number): number =>
  script
    .slice(0, at + 1)
    .reduce((sum, step) => sum + (step.call === 'SEND' && step.line === script[at]?.line ? step.octets : 0), 0);

/** What is told in place of a call that the player is to find out; null where the call has its name. */
export function storyOf(view: SeatView, { story }: ScriptStep, text: Text): string | null {
  const stories = wordsUnder(view.setup.level, text)?.stories ?? {};
  return story !== undefined && Object.hasOwn(stories, story) ? (stories[story] ?? null) : null;
}

/** Whether what is owed now was told as a story. */
export const isStory = (view: SeatView): boolean =>
  connectionOf(view).owed === 'call' &&
  stepsOf(view).some(
    ({ step, is }) => is === 'now' && step.story !== undefined && lineOf(view, step) === connectionOf(view),
  );

/** One line in the imperative: what is wanted now, else what comes next, else that all is done. */
export function imperativeOf(view: SeatView, text: Text): string {
  const { app } = text.table;
  const steps = stepsOf(view);
  const connection = connectionOf(view);
  const isHere = ({ step }: StepLine) => lineOf(view, step).peer === connection.peer;
  const now = Math.max(
    steps.findIndex((line) => line.is === 'now'),
    steps.findIndex((line) => line.is === 'now' && isHere(line)),
  );
  const current = steps[now]?.step;
  if (current !== undefined) {
    const story = storyOf(view, current, text);
    if (story !== null) return app.story(story);
    const waiting = current.call === 'SEND' ? Math.min(connection.calls.text, textUpTo(view.script, now)) : 0;
    return app.call(current, waiting);
  }
  // A process that has ended calls nothing more; its stack still has to close for it.
  if (connection.calls.close || connection.calls.abort) return app.processEnded(connection.calls.abort);
  const next = steps.findIndex((line) => line.is === 'next');
  const step = steps[next]?.step;
  if (step === undefined) return connection.tcb.state === 'CLOSED' ? app.over : app.overOpen;
  return view.phase === 'waiting' && step.when.on === 'start'
    ? app.call(step, 0)
    : app.later(step, textUpTo(view.script, next - 1));
}
