/** A match that is over is kept in the browser's journey, once, as soon as what really happened is known. */
import { useEffect } from 'preact/hooks';
import { finishedOf } from '../../journey/index.ts';
import type { SeatProps } from './props.ts';

export function useKept({ net, journey, view, room }: SeatProps): void {
  const { seat } = view;
  const { match } = room;
  const isDue = view.phase === 'ended' && net.line.value === 'up';
  useEffect(() => {
    if (!isDue || journey.kept.peek().last.some((one) => one.match === match)) return;
    void net.debrief().then((told) => {
      if (told.ok) journey.add(finishedOf(told.value.debrief, match, seat, Date.now()));
    });
  }, [net, journey, isDue, match, seat]);
}
