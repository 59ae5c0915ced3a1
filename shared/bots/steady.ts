/** Makes no mistakes, and sends no more than it must. */
import { act, type Bot, best, naming, predicting } from './bot.ts';

export const steady: Bot = (view) => {
  if (view.phase === 'ended' || view.power === 'off') return null;
  const claim = predicting(view) ?? naming(view);
  if (claim) return { move: claim, slow: false };
  for (const connection of view.connections) {
    const move = best(view, connection);
    if (move && (view.phase === 'running' || move.code === 'listen'))
      return { move: act(connection, move), slow: false };
  }
  if (view.phase === 'waiting' && !view.ready[view.seat]) return { move: { move: 'ready' }, slow: false };
  return null;
};
