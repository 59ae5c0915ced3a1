/**
 * The figures of RFC 9293 as programs: `figure` reads one, plays it on two TCBs and a network that holds what is under way, and where
 * the code does something else, throws the figure again with the wrong cell marked. RFC 9293 3.5 explains the notation.
 */

import { type FigureOptions, playFigure } from './figurePlay.ts';
import { parseFigure } from './figureText.ts';

export type { FigureOptions } from './figurePlay.ts';

/** Plays the figure; throws an Error whose message is the figure with the first wrong cell marked. */
export function figure(title: string, text: string, options: FigureOptions = {}): void {
  const wrong = playFigure(parseFigure(text), options);
  if (wrong === null) return;
  const lines = text.split('\n');
  const { from, to } = wrong.cell;
  lines.splice(wrong.line + 1, 0, `${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${wrong.is}`);
  throw new Error(`${title}\n${lines.join('\n')}`);
}
