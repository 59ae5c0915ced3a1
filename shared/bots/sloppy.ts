/**
 * Means well: thinks it is still where it was, throws away what it should answer, resends too early, wants to leave TIME-WAIT at
 * once, and dawdles over
 * a timer that ran out. After a refusal it does the right thing.
 */
import type { Move, SeatView } from '#shared/match/index.ts';
import { type Bot, naming, predicting } from './bot.ts';
import { steady } from './steady.ts';

/** Of a thousand decisions. */
const FORGETS_AN_ANSWER = 120;
const LEAVES_EARLY = 400;
const RESENDS_EARLY = 60;
const STAYS_BEHIND = 150;
const GUESSES_WRONG = 250;

export const sloppy: Bot = (view, luck) => {
  const right = steady(view, luck);
  const [connection] = view.connections;
  const question = view.predictions?.open;
  if (question) {
    const wrong = question.options.find((option) => option !== question.right);
    const guesses = view.predictions?.refused === 0 && luck(GUESSES_WRONG, 'guesses wrong');
    return guesses ? { move: predicting(view, wrong) as Move, slow: false } : right;
  }
  const change = view.naming?.open[0];
  if (change) {
    const behind = view.naming?.refused === 0 && luck(STAYS_BEHIND, 'stays behind');
    return behind ? { move: naming(view, change.from) as Move, slow: false } : right;
  }
  if (view.phase !== 'running' || view.power === 'off' || view.watched || !connection || view.refusedInARow > 0)
    return right;
  const slip = (what: 'discard' | 'resend' | 'leave'): { readonly move: Move; readonly slow: boolean } => ({
    move: { move: 'act', peer: connection.peer, action: { do: what } },
    slow: false,
  });
  if (connection.owed === 'answer' && luck(FORGETS_AN_ANSWER, 'forgets')) return slip('discard');
  if (connection.owed === 'retransmission') return right && { ...right, slow: true };
  if (right === null && wantsToLeave(view) && luck(LEAVES_EARLY, 'leaves')) return slip('leave');
  if (right === null && waitsForAck(view) && luck(RESENDS_EARLY, 'resends')) return slip('resend');
  return right;
};

const wantsToLeave = (view: SeatView): boolean =>
  view.connections.some((one) => one.tcb.state === 'TIME-WAIT' && one.owed === null);

const waitsForAck = (view: SeatView): boolean =>
  view.needlessInARow === 0 && view.connections.some((one) => one.outstanding.length > 0 && one.inbox.length === 0);
