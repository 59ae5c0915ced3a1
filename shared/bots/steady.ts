/** Makes no mistakes, and sends no more than it must. */
import { readyMove } from '#shared/match/index.ts';
import { act, type Bot, best, naming, predicting } from './bot.ts';

export const steady: Bot = (view) => {
  if (view.phase === 'ended' || view.power === 'off') return null;
  if (view.phase === 'waiting') {
    const main = view.connections.find(({ peer }) => peer === view.peer);
    return view.ready[view.seat] || !main ? null : { move: readyMove(main), slow: false };
  }
  const claim = predicting(view) ?? naming(view);
  if (claim) return { move: claim, slow: false };
  for (const connection of view.connections) {
    const move = best(view, connection);
    if (move) return { move: act(connection, move), slow: false };
  }
  return null;
};
