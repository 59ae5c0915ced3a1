/** How a card is played: with a finger or a key, one at a time, and never by the second half of a double tap. */
import { useEffect, useState } from 'preact/hooks';
import type { NetworkCard } from '#shared/match/index.ts';
import { networkCardOf } from '../../present/index.ts';
import type { MurphyProps } from './props.ts';

/** A segment that has just come to the hand cannot be played on: the tap was meant for the one before (ms). */
const SETTLES = 250;

export interface Dealer {
  /** Plays the card on the segment in the hand, if it may be played. */
  readonly play: (card: NetworkCard) => void;
  readonly ready: () => void;
  /** The hand is free. */
  readonly isFree: boolean;
  /** The last card got no answer. */
  readonly failed: boolean;
}

export function useDealer({ view, busy, play }: MurphyProps): Dealer {
  const [failed, setFailed] = useState(false);
  const settled = useSettled(view.held[0]?.number ?? null);
  const isFree = settled && !busy && view.phase === 'running' && !view.frozen;
  const send = (move: Parameters<typeof play>[0]) => {
    setFailed(false);
    play(move).catch(() => setFailed(true));
  };
  const playCard = (card: NetworkCard) => {
    if (isFree && view.barred[card] === null) send({ move: 'fate', card });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const card = isOthers(event) ? null : networkCardOf(event.key);
      if (card === null) return;
      event.preventDefault();
      if (!event.repeat) playCard(card);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return { play: playCard, ready: () => send({ move: 'ready' }), isFree, failed };
}

/** True once this segment has been in the hand for a moment. */
function useSettled(held: number | null): boolean {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(held), SETTLES);
    return () => clearTimeout(timer);
  }, [held]);
  return held !== null && settled === held;
}

/** Keys of the browser, of a sheet over the table, and Enter on a button, are not the hand's. */
function isOthers({ target, key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null || target.matches('input, textarea, select')) return true;
  return key === 'Enter' && target.matches('button, a, summary');
}
