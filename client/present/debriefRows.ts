/** What the debrief says of the result and of what to take home. */
import { isLevelId } from '#shared/levels/index.ts';
import { type Debrief, ENDS, type End, otherEnd } from '#shared/match/index.ts';
import type { VerdictCode } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Lesson, lessonOf } from './takeaway.ts';

export interface Row {
  readonly name: string;
  readonly value: string;
}

/** How the own seat did, and what the score is made of. */
export function resultRows(debrief: Debrief, you: End, text: Text): { readonly play: Row[]; readonly score: Row[] } {
  const { rows } = text.shell.debrief;
  const own = debrief.seats[you];
  const { segments, par, finish, economy } = debrief.pair;
  const row = (name: string, value: number | string): Row => ({ name, value: `${value}` });
  return {
    play: [
      row(rows.rightAtFirst, rows.rightOf(own.rightAtFirst, own.decisions)),
      row(rows.refused, own.refused),
      row(rows.needless, own.needless),
      row(rows.segments, rows.segmentsOf(segments, par)),
    ],
    score: [
      row(rows.own, own.points),
      row(rows.partner, debrief.seats[otherEnd(you)].points),
      row(rows.finish, finish),
      row(rows.economy, economy),
    ],
  };
}

/** The same for somebody who did not play: both ends together, and each by what it is called. */
export function sharedRows(
  debrief: Debrief,
  names: { readonly [end in End]: string },
  text: Text,
): { readonly play: Row[]; readonly score: Row[] } {
  const { rows } = text.shell.debrief;
  const { segments, par, finish, economy } = debrief.pair;
  const sum = (of: 'decisions' | 'rightAtFirst' | 'refused' | 'needless'): number =>
    debrief.seats.client[of] + debrief.seats.server[of];
  const row = (name: string, value: number | string): Row => ({ name, value: `${value}` });
  return {
    play: [
      row(rows.rightAtFirst, rows.rightOf(sum('rightAtFirst'), sum('decisions'))),
      row(rows.refused, sum('refused')),
      row(rows.needless, sum('needless')),
      row(rows.segments, rows.segmentsOf(segments, par)),
    ],
    score: [
      ...ENDS.map((end) => row(names[end], debrief.seats[end].points)),
      row(rows.finish, finish),
      row(rows.economy, economy),
    ],
  };
}

/** A thin space between thousands, as the field writes numbers in any language. */
export const grouped = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, '\u2009');

/** What this seat's own moves taught; a bot's moves in its chair count for nobody. */
export function ownLesson({ story, setup, ending }: Debrief, you: End): Lesson {
  const codes = story.flatMap((event): VerdictCode[] =>
    event.event === 'judged' && event.end === you && event.hand === 'own' ? [event.verdict.code] : [],
  );
  const lesson = lessonOf(codes, setup.level);
  const level = isLevelId(setup.level) ? setup.level : null;
  if (lesson.takeaway === 'clean' && ending === 'missed') return { takeaway: 'clean', level };
  // Nothing was wrong, and yet it came to nothing: what was owed was left undone.
  return lesson.takeaway === 'clean' && ending !== 'won' ? { takeaway: 'inbox-first', level } : lesson;
}
