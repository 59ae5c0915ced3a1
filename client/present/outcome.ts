/** How a match would have ended, beside how it really did. */
import {
  type Debrief,
  ENDS,
  type End,
  type Ending,
  type Level,
  type Match,
  otherEnd,
  type StoryEvent,
} from '#shared/match/index.ts';
import type { Branch } from '#shared/referee/index.ts';
import { isSynchronized, type Signal, type State } from '#shared/tcp/index.ts';
import type { EndsFacts, EndsIn } from '#shared/text/index.ts';
import type { Names } from './aftermath.ts';

/** What is compared of two matches. */
export interface EndResult {
  /** null: it would go on for ever. */
  readonly ending: Ending | null;
  readonly duration: number;
  readonly segments: number;
  readonly states: { readonly [end in End]: State };
}

export interface EndsOf {
  readonly word: EndsIn;
  readonly facts: EndsFacts;
}

const stateOf = (match: Match, end: End): State => {
  const host = match.hosts[end];
  return host.connections[host.peer]?.tcb.state ?? 'CLOSED';
};

export const resultOf = ({ match, story }: Branch): EndResult => ({
  ending: match.ending,
  duration: match.at,
  segments: match.segments,
  states: lastStates(story),
});

/** The states in which a story leaves both ends, each on the connection that it speaks of last. */
export function lastStates(story: readonly StoryEvent[]): EndResult['states'] {
  const last = (end: End): State => {
    const entered = story.findLast((one) => one.event === 'state' && one.end === end);
    return entered?.event === 'state' ? entered.to : 'CLOSED';
  };
  return { client: last('client'), server: last('server') };
}

/** The word for how it ends, and whom that befalls. */
export function endsOf(
  branch: Branch,
  real: Pick<Debrief, 'ending' | 'duration' | 'pair'>,
  level: Level,
  seat: End,
  names: Names,
): EndsOf {
  const { match } = branch;
  const { ending } = match;
  const costs = { segments: match.segments - real.pair.segments, ms: match.at - real.duration };
  const about = (end: End, octets = 0): EndsFacts => ({
    who: names[end],
    other: names[otherEnd(end)],
    state: stateOf(match, otherEnd(end)),
    octets,
    ...costs,
  });
  if (ending === null) return { word: 'endless', facts: about('client') };
  const forged = ENDS.find((end) => missing(level, match, end) < 0);
  if (forged) return { word: 'extra', facts: about(forged, -missing(level, match, forged)) };
  if (ending === 'won') return { word: 'well', facts: about('client') };
  if (ending === real.ending) return { word: 'alike', facts: about('client') };
  const word = wordOf(branch, level, seat);
  return { word: word.word, facts: about(word.end, word.octets) };
}

function wordOf(
  { match, story }: Branch,
  level: Level,
  seat: End,
): { readonly word: EndsIn; readonly end: End; readonly octets?: number } {
  const hears = (...signals: readonly Signal[]): End =>
    story.findLast((one) => one.event === 'signal' && signals.includes(one.signal))?.end ?? 'client';
  if (match.ending === 'reset') return { word: 'reset', end: hears('connection reset', 'connection refused') };
  if (match.ending === 'gave-up') return { word: 'gave-up', end: hears('connection aborted due to user timeout') };
  const ghost = ENDS.find((end) => !isConnected(stateOf(match, end)) && isConnected(stateOf(match, otherEnd(end))));
  if (ghost) return { word: 'ghost', end: ghost };
  const short = [otherEnd(seat), seat].find((end) => missing(level, match, end) > 0);
  return short ? { word: 'short', end: short, octets: missing(level, match, short) } : { word: 'stuck', end: 'client' };
}

const isConnected = (state: State): boolean => isSynchronized(state) || state === 'SYN-RECEIVED';

/** Octets that the peer's application was to send to this end and that never came; below 0, octets that it did not write. */
function missing(level: Level, { hosts }: Match, end: End): number {
  const written = level.ends[otherEnd(end)].script.reduce(
    (sum, step) => sum + (step.call === 'SEND' ? step.octets : 0),
    0,
  );
  return written - Object.values(hosts[end].connections).reduce((sum, one) => sum + one.delivered, 0);
}
