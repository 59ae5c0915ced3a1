/** The whole screen for the page, by a button or the key F; null where the browser does not give it. */
import { useEffect, useState } from 'preact/hooks';

export interface FullScreen {
  readonly on: boolean;
  toggle(): void;
}

export function useFullScreen(): FullScreen | null {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey || isTyped) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('fullscreenchange', follow);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return document.fullscreenEnabled ? { on, toggle } : null;
}

/** A browser may refuse: then everything stays as it is. */
function toggle(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  done?.catch(() => {});
}
