/** Tells a player of time, as long as the page is drawn. */
import { useEffect } from 'preact/hooks';
import type { Player } from './player.ts';

export function useFrames(player: Player): void {
  useEffect(() => {
    let last = performance.now();
    let asked = requestAnimationFrame(function next(now) {
      player.pass(now - last);
      last = now;
      asked = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(asked);
  }, [player]);
}
