/** Phaser's stage in an element of the page, as long as that is there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Theme } from '../../settings/index.ts';
import { createStage, type Stage } from '../../stage/index.ts';
import { useMedia } from './media.ts';

/** The stage in the parent, once it is there; null before, and where it cannot be made. */
export function useStage(parent: { readonly current: HTMLElement | null }, chosen: Theme, onResend: () => void) {
  const [stage, setStage] = useState<Stage | null>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const theme = chosen === 'system' ? (dark ? 'dark' : 'light') : chosen;
  const newest = useRef({ theme, reducedMotion, onResend });
  newest.current = { theme, reducedMotion, onResend };
  useEffect(() => {
    if (parent.current === null) return;
    let gone = false;
    const options = { ...newest.current, onResend: () => newest.current.onResend() } as const;
    const made = createStage(parent.current, options).catch((error: unknown) => {
      // The table can be played without it: the still picture stays.
      console.warn('the stage could not be drawn', error);
      return null;
    });
    void made.then((one) => {
      if (gone) one?.destroy();
      else setStage(one);
    });
    return () => {
      gone = true;
      setStage((one) => {
        one?.destroy();
        return null;
      });
    };
  }, [parent]);
  useEffect(() => stage?.setTheme(theme), [stage, theme]);
  useEffect(() => stage?.setReducedMotion(reducedMotion), [stage, reducedMotion]);
  return stage;
}
