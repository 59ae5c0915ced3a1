/** What a level says of its ends, as its checks ask for it. */
import {
  type Due,
  ENDS,
  type End,
  type HostEvent,
  type Level,
  otherEnd,
  type Prediction,
  type ScriptStep,
  watchedLine,
} from '#shared/match/index.ts';

/** The name of the connection that is always there, as scripts have it. */
export type LineName = string | null;

export const callsOf = (
  { ends }: Level,
  end: End,
  call: ScriptStep['call'],
  line: LineName | 'any' = 'any',
): readonly ScriptStep[] =>
  ends[end].script.filter((step) => step.call === call && (line === 'any' || (step.line ?? null) === line));

export const eventsOf = <H extends HostEvent['happens']>({ ends }: Level, end: End, happens: H) =>
  (ends[end].events ?? []).filter((event): event is Extract<HostEvent, { happens: H }> => event.happens === happens);

/** Octets of all SENDs in a list. */
export const octetsIn = (steps: readonly ScriptStep[], line: LineName | 'any' = 'any'): number =>
  steps.reduce(
    (sum, step) => sum + (step.call === 'SEND' && (line === 'any' || (step.line ?? null) === line) ? step.octets : 0),
    0,
  );

/** It says that it has no more to send, in the earlier exchange or in the match. */
export const closes = (level: Level, end: End, line: LineName | 'any' = 'any'): boolean =>
  callsOf(level, end, 'CLOSE', line).length > 0 ||
  level.ends[end].prelude.some((step) => step.call === 'CLOSE' && (line === 'any' || (step.line ?? null) === line)) ||
  eventsOf(level, end, 'process-end').some((one) => !one.unread && (line === 'any' || (one.line ?? null) === line));

/** How often somebody calls on this line, the earlier exchange counted in. */
export const activeOpens = ({ ends }: Level, line: LineName): number =>
  ENDS.flatMap((end) => [...ends[end].prelude, ...ends[end].script]).filter(
    (step) => step.call === 'OPEN' && step.how === 'active' && (step.line ?? null) === line,
  ).length;

/** One thing that comes when something else has come to pass, with where it stands. */
export interface Placed {
  readonly end: End;
  readonly path: string;
  readonly due: Due;
  /** Of a script: the calls before it. */
  readonly before: readonly ScriptStep[];
  readonly in: 'prelude' | 'script' | 'events' | 'predictions';
}

export const placedIn = (level: Level): readonly Placed[] =>
  ENDS.flatMap((end) => {
    const { prelude, script, events = [], predictions = [] } = level.ends[end];
    const lists: { readonly [name in Placed['in']]: readonly (ScriptStep | HostEvent | Prediction)[] } = {
      prelude,
      script,
      events,
      predictions,
    };
    return (Object.keys(lists) as Placed['in'][]).flatMap((name) =>
      lists[name].map((due, i): Placed => {
        const before = name === 'prelude' || name === 'script' ? level.ends[end][name].slice(0, i) : script;
        return { end, path: `ends.${end}.${name}.${i}`, due, before, in: name };
      }),
    );
  });

export const watchedBy = ({ due }: Placed): LineName => watchedLine(due) ?? null;

/** Octets of the peer's text that can ever reach this place, strays with text among them. */
export function octetsAhead(level: Level, placed: Placed): number {
  const { end, in: list } = placed;
  const peer = level.ends[otherEnd(end)];
  const strays = eventsOf(level, end, 'stray').reduce((sum, { stray }) => sum + stray.len, 0);
  return list === 'prelude' ? octetsIn(peer.prelude) : octetsIn(peer.script, watchedBy(placed)) + strays;
}
