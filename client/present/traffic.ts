/** What is between the hosts at one time of a film, and where: the network without its fog. */
import type { Ms } from '#shared/base/index.ts';
import type { End } from '#shared/match/index.ts';
import type { Film, Way } from './film.ts';
import { type CardFace, cardFace } from './stageModel.ts';

export interface Traveller {
  /** Of this copy, within the film. */
  readonly key: string;
  readonly from: End;
  readonly face: CardFace;
  /** 0 where it was sent, 1 where it is going. */
  readonly at: number;
  /** `waits`: kept by the network. `lost`: swallowed a moment ago. */
  readonly is: 'moves' | 'waits' | 'lost';
  /** Of the swallowed: 1 at first, 0 when nothing is left to see. */
  readonly left: number;
}

/** A lost card can be seen going for so long. */
const GOING: Ms = 900;

export const trafficAt = ({ ways }: Film, time: Ms): readonly Traveller[] =>
  ways.flatMap((way) => (way.sent > time ? [] : copiesOf(way, time)));

function copiesOf(way: Way, time: Ms): readonly Traveller[] {
  const copy = (i: number, at: number, is: Traveller['is'], left = 1): Traveller => {
    return { key: `${way.id}.${i}`, from: way.from, face: cardFace(way.segment), at, is, left };
  };
  const [first, ...twins] = way.landings;
  if (time < way.middle && (first === undefined || time < first.at))
    return [copy(0, 0.5 * share(way.sent, way.middle, time), 'moves')];
  if (way.lost) {
    const left = 1 - share(way.middle, way.middle + GOING, time);
    return left > 0 ? [copy(0, 0.5, 'lost', left)] : [];
  }
  // The match ended before it arrived anywhere.
  if (first === undefined) return [copy(0, 0.5, 'waits')];
  return [first, ...twins].flatMap(({ leaves, at }, i) => {
    if (time >= at) return [];
    return time < leaves ? [copy(i, 0.5, 'waits')] : [copy(i, 0.5 + 0.5 * share(leaves, at, time), 'moves')];
  });
}

const share = (from: Ms, to: Ms, time: Ms): number =>
  to <= from ? 1 : Math.min(1, Math.max(0, (time - from) / (to - from)));
