/** The mark in a card's corner: the same shapes that the cards of the hand have. */
import type { Kind } from '#shared/tcp/index.ts';
import { isStroked, MARKS, markOf } from '../../present/index.ts';

/** In a box of 12 by 12. What belongs to no card of the hand gets a dash. */
export function paintMark(pen: CanvasRenderingContext2D, kind: Kind, colour: string): void {
  const card = markOf(kind);
  const path = new Path2D(card === null ? 'M2 6H10' : MARKS[card]);
  if (card !== null && !isStroked(card)) {
    pen.fillStyle = colour;
    pen.fill(path);
    return;
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 2.4;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(path);
}
