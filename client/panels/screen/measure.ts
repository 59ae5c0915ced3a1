/** How wide words are, by the browser's own measure. */

let paper: CanvasRenderingContext2D | null | undefined;

/** Of the widest of these words, in em, written in the weight of names. Where nothing can be measured, a wide guess. */
export function widestOf(words: readonly string[], family: string): number {
  paper ??= document.createElement('canvas').getContext('2d');
  if (!paper) return Math.max(0, ...words.map((word) => word.length * 0.7));
  paper.font = `${WEIGHT} 100px ${family}`;
  const sheet = paper;
  return Math.max(0, ...words.map((word) => sheet.measureText(word).width / 100));
}

const WEIGHT = 650;
