/** The short words beside the marks and flights of a ladder's drawing. */
import type { Text } from '#shared/text/index.ts';
import type { Flight, Mark } from './ladder.ts';
import { reasonOf, stateOf } from './ladderLines.ts';
import { wrap } from './wrap.ts';

/** Beside the rail on a wide screen; on a phone a refusal is its number, and the reason stands in the list. */
export function markWords(mark: Mark, text: Text, narrow: boolean): readonly string[] {
  const { marks } = text.shell.debrief;
  switch (mark.mark) {
    case 'state':
      if (mark.line === null) return [mark.state];
      return narrow ? [mark.state, mark.line] : [stateOf(mark)];
    case 'refused':
      return narrow ? [' '] : wrap(reasonOf(mark.verdict, text).title, 20, 3);
    case 'rto':
      return wrap(marks.rto, narrow ? 12 : 24, 2);
    case 'two-msl-restarted':
      return wrap(marks.twoMslRestarted, narrow ? 12 : 24, 2);
    case 'two-msl-over':
      return wrap(marks.twoMslOver, narrow ? 12 : 24, 2);
    case 'bot':
      return wrap(marks.bot, narrow ? 12 : 24, 2);
    case 'befell':
      return wrap(text.after.ladder.befell[mark.what], narrow ? 12 : 24, 2);
  }
}

/** On a phone the drawing alone shows what was late, lost or doubled. */
export function flightWords(
  { copy, needless, lost, stray, line, landings }: Flight,
  text: Text,
  narrow: boolean,
): string {
  const { marks, seconds } = text.shell.debrief;
  const late = landings[0]?.late ?? 0;
  if (stray) return text.after.ladder.stray[stray];
  return [
    line ?? '',
    needless ? marks.needless : copy > 1 ? marks.again : '',
    narrow ? '' : lost ? marks.lost : late > 0 ? marks.held(seconds(late)) : '',
    !narrow && landings.length > 1 ? `×${landings.length}` : '',
  ]
    .filter((word) => word !== '')
    .join(' · ');
}
