/** Plays a match through the page: reads the seat's view, decides as the steady bot would, and moves by hand. */
import { BOT } from '#shared/bots/index.ts';
import type { Move, SeatView } from '#shared/match/index.ts';
import { type Segment, seqAdd } from '#shared/tcp/index.ts';
import type { Player } from './player.ts';

/** The steady bot's move on this view, or null while there is nothing to do. */
const rightMove = (view: SeatView): Move | null => BOT.steady(view, () => false)?.move ?? null;

/** Waits until this seat has something to do, or the match is over. */
const myTurn = (player: Player): Promise<SeatView> =>
  player.watch.until('something to do', (view) => view.phase === 'ended' || rightMove(view) !== null);

/** Makes one right move, and waits until the server has counted it. Answers with the view after it. */
export async function makeMove(player: Player): Promise<SeatView> {
  const view = await myTurn(player);
  const move = rightMove(view);
  if (view.phase === 'ended' || move === null) return view;
  const moving = unlessOver(player, view.phase === 'waiting' ? player.hand.ready() : byHand(player, view, move));
  const made = await moving.then(() => true, whereAsked(player, move));
  if (!made) return makeMove(player);
  return player.watch.until(`a receipt for ${JSON.stringify(move)}`, ({ n, phase }) => n > view.n || phase === 'ended');
}

/** Puts the right card and its numbers into the composer, and leaves it there. */
export async function composeRight(player: Player): Promise<void> {
  const move = rightMove(await myTurn(player));
  if (move?.move !== 'act' || move.action.do !== 'send') throw new Error(`no card is right: ${JSON.stringify(move)}`);
  await player.hand.compose(move.action.segment);
}

/** Makes the right move but for its ack, which names what came and not what comes next. Answers with the right segment, once that is refused. */
export async function ackOneTooFew(player: Player): Promise<Segment> {
  const view = await myTurn(player);
  const move = rightMove(view);
  const right = move?.move === 'act' && move.action.do === 'send' ? move.action.segment : null;
  if (right?.ack == null) throw new Error(`nothing is to be acknowledged: ${JSON.stringify(move)}`);
  await player.hand.act({ do: 'send', segment: { ...right, ack: seqAdd(right.ack, -1) } });
  await player.watch.until('a refusal', ({ score }) => score.refused > view.score.refused);
  return right;
}

/** A hand that fails for what the table asks now has failed; where the table has gone on under it, it begins anew. */
const whereAsked =
  ({ watch }: Player, move: Move) =>
  (failure: unknown): false => {
    const view = watch.view();
    if (view !== null && isSame(rightMove(view), move)) throw failure;
    return false;
  };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function byHand({ hand }: Player, { predictions }: SeatView, move: Move): Promise<void> {
  if (move.move === 'act') return hand.act(move.action);
  if (move.move === 'name') return hand.name(move.state);
  if (move.move === 'predict') return hand.predict(predictions?.open?.options.indexOf(move.option) ?? 0);
}

/** Waits for the hand, or for the end of the match: what the other end receives may take the table from under a finger. */
async function unlessOver({ watch }: Player, moving: Promise<void>): Promise<void> {
  const over = watch.until('the end', ({ phase }) => phase === 'ended').catch(() => null);
  await Promise.race([moving, over]);
  moving.catch(() => null);
}

/** Makes right moves until the condition holds or the match is over. Answers with the view that stands then. */
export async function playUntil(player: Player, holds: (view: SeatView) => boolean): Promise<SeatView> {
  for (;;) {
    const view = await player.watch.until(
      'something to do',
      (now) => holds(now) || now.phase === 'ended' || rightMove(now) !== null,
    );
    if (holds(view) || view.phase === 'ended') return view;
    await makeMove(player);
  }
}

export const playToTheEnd = (player: Player): Promise<SeatView> => playUntil(player, () => false);
