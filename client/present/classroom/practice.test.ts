/** One's own mistake again, judged on nothing but what one saw. */
import { expect, test } from 'vitest';
import { type Move, type SeatView, viewOf } from '#shared/match/index.ts';
import { connectionOf, rightMoves } from '../connection.ts';
import { isIn, once, slipped } from '../slips.testing.ts';
import { mayWaitOn, tryOn } from './practice.ts';

/** What somebody saw who wanted to leave TIME-WAIT too early. */
function tooEarly(): { readonly view: SeatView; readonly move: Move } {
  const isWaiting = (view: SeatView) => isIn('TIME-WAIT')(view) && connectionOf(view).owed === null;
  const { board, moments } = slipped(
    'the-last-ack',
    'client',
    once(isWaiting, () => ({ do: 'leave' })),
  );
  const moment = moments.find(({ verdict }) => verdict.verdict === 'refused');
  if (!moment) throw new Error('nothing was refused');
  return { view: viewOf(board, moment.match, 'client'), move: moment.move };
}

/** What somebody saw who owed an answer. */
function owing(): SeatView {
  const { board, moments } = slipped('first-contact', 'server', () => null);
  const moment = moments.find(({ seat, match }) => {
    const { owed } = connectionOf(viewOf(board, match, 'server'));
    return seat === 'server' && owed === 'answer';
  });
  if (!moment) throw new Error('the server never owed an answer');
  return viewOf(board, moment.match, 'server');
}

test('the same move meets the same verdict, and where nothing is owed waiting is right', () => {
  const { view, move } = tooEarly();
  expect(tryOn(view, move, null).verdict?.code).toBe('leave-too-early');
  expect(mayWaitOn(view)).toBe(true);
});

test('what is owed there is right, and waiting is not', () => {
  const view = owing();
  const [right] = rightMoves(view);
  if (!right) throw new Error('something is right');
  const move: Move = { move: 'act', peer: view.peer, action: right.action };
  expect(tryOn(view, move, null)).toMatchObject({ result: 'right', verdict: { verdict: 'right' } });
  expect(mayWaitOn(view)).toBe(false);
});

test('a hint is given by this page: the third shows the move', () => {
  const view = owing();
  const hinted = (grade: 1 | 3) => tryOn(view, { move: 'hint', peer: view.peer, grade }, null).view.hint;
  expect(hinted(1)).toEqual({ grade: 1, owed: 'answer', move: null });
  expect(hinted(3)?.move).toMatchObject({ move: 'act', action: rightMoves(view)[0]?.action });
});
