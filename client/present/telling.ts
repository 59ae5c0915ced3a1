/**
 * The most telling mistake of a match, for the one thing to take home: not the most frequent code, but the belief that
 * would have cost most, had its moves gone out.
 */
import type { Takeaway } from '#shared/beliefs/index.ts';
import type { Debrief, End, Level, Moment, Moments } from '#shared/match/index.ts';
import { whatIf } from '#shared/referee/index.ts';
import { type CameOf, cameOf, type Names } from './aftermath.ts';
import { ownLesson } from './debriefRows.ts';
import { mistakesOf } from './mistakes.ts';
import { type EndsOf, endsOf } from './outcome.ts';
import { type Lesson, lessonOf } from './takeaway.ts';

export interface Telling {
  readonly lesson: Lesson;
  /** The move that tells it best, and what would have come of it; null where nothing was refused. */
  readonly best: { readonly moment: Moment; readonly came: CameOf | null; readonly ends: EndsOf } | null;
}

/** A match that would have been lost weighs as much as many that would only have taken longer. */
const LOST = 10;
const SEGMENTS_WEIGH_AT_MOST = 3;

interface Weighed {
  readonly moment: Moment;
  readonly came: CameOf | null;
  readonly ends: EndsOf;
  readonly takeaway: Takeaway;
  readonly weight: number;
}

export function tellingOf(debrief: Debrief, moments: Moments | null, level: Level, you: End, names: Names): Telling {
  const mistakes = moments === null ? [] : mistakesOf(moments.moments, you);
  const weighed = mistakes.flatMap(({ moment }) =>
    moments === null ? [] : [weigh(moments, moment, debrief, level, names)],
  );
  const sum = (takeaway: Takeaway) =>
    weighed.reduce((total, one) => total + (one.takeaway === takeaway ? one.weight : 0), 0);
  // Among equals the one met first.
  const first = weighed.reduce<Weighed | null>(
    (best, one) => (best === null || sum(one.takeaway) > sum(best.takeaway) ? one : best),
    null,
  );
  if (first === null) return { lesson: ownLesson(debrief, you), best: null };
  const alike = weighed.filter((one) => one.takeaway === first.takeaway);
  const best = alike.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { lesson: lessonOf([best.moment.verdict.code], level.id), best };
}

function weigh(moments: Moments, moment: Moment, debrief: Debrief, level: Level, names: Names): Weighed {
  const branch = whatIf(moments, moment, moment.move.action);
  const came = cameOf(branch, moment, names);
  const ends = endsOf(branch, debrief, level, moment.seat, names);
  const { segments, ms } = ends.facts;
  const cost = Math.min(SEGMENTS_WEIGH_AT_MOST, Math.max(0, segments)) + (ms > 0 ? 1 : 0);
  const weight = 1 + (ends.word === 'well' ? cost : LOST);
  return { moment, came, ends, weight, takeaway: lessonOf([moment.verdict.code], level.id).takeaway };
}
