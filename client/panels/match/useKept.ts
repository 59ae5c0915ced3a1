/** A match that is over is kept in the browser's journey, once, as soon as what really happened is known. */
import { useEffect, useState } from 'preact/hooks';
import { finishedOf } from '../../journey/index.ts';
import { quietRows } from '../../present/index.ts';
import type { AnySeatProps } from './props.ts';

/** The server may be busy: it is asked again after so long (ms), so many times. */
const AGAIN = 4000;
const MOST_TRIES = 5;

/** The journey is that of an end: what was played as the network teaches other things, and is not kept. */
export function useKept({ net, journey, view, room }: AnySeatProps): void {
  const { seat } = view;
  const { match, daily } = room;
  const [tries, setTries] = useState(0);
  const isDue = view.phase === 'ended' && net.line.value === 'up';
  useEffect(() => {
    if (
      !isDue ||
      seat === 'network' ||
      journey.kept.peek().last.some((one) => one.match === match && one.role === seat)
    )
      return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    void net.debrief().then((told) => {
      if (told.ok) {
        const { debrief } = told.value;
        const one = finishedOf(debrief, match, seat, Date.now());
        const { ending, stars, score } = one;
        if (daily !== undefined)
          journey.settle(daily, match, { ending, stars, score, rows: quietRows(debrief) }, one.at);
        journey.add(one);
      } else if (!left && tries < MOST_TRIES) timer = setTimeout(() => setTries(tries + 1), AGAIN);
    });
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [net, journey, isDue, match, daily, seat, tries]);
}
