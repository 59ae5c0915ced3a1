/** How far the ladder is zoomed: by buttons, keys, a pinch, or the wheel with Ctrl (which is what a trackpad's pinch is). */
import { useEffect, useRef, useState } from 'preact/hooks';

export const ZOOM = { least: 0.4, most: 5, step: 1.35 } as const;

export interface Zoom {
  readonly zoom: number;
  /** 1 is the usual size: more stretches time, less shows more of it at once. */
  readonly zoomTo: (zoom: number) => void;
}

const within = (zoom: number): number => {
  const near = Math.abs(zoom - 1) < 0.04 ? 1 : zoom;
  return Math.min(ZOOM.most, Math.max(ZOOM.least, near));
};

/** What lies under the fingers or the pointer stays there: the page scrolls by what the drawing grew above it. */
export function useZoom(place: { readonly current: HTMLElement | null }): Zoom {
  const [zoom, setZoom] = useState(1);
  const newest = useRef(zoom);
  newest.current = zoom;
  const anchor = useRef<{ readonly share: number; readonly y: number } | null>(null);
  const zoomAt = useRef((next: number, y: number) => {
    const box = place.current?.getBoundingClientRect();
    if (box && box.height > 0) anchor.current = { share: (y - box.top) / box.height, y };
    setZoom(within(next));
  });
  useEffect(() => {
    const box = place.current?.getBoundingClientRect();
    if (!anchor.current || !box) return;
    window.scrollBy({ top: box.top + anchor.current.share * box.height - anchor.current.y, behavior: 'instant' });
    anchor.current = null;
  }, [zoom, place]);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomAt.current(newest.current * Math.exp(-event.deltaY * 0.006), event.clientY);
    };
    const stopPinch = listenToPinch(element, newest, zoomAt.current);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      stopPinch();
    };
  }, [place]);
  return { zoom, zoomTo: (next) => zoomAt.current(next, window.innerHeight / 2) };
}

/** Two fingers on the drawing. Returns what stops listening. */
function listenToPinch(
  element: HTMLElement,
  zoom: { readonly current: number },
  zoomAt: (zoom: number, y: number) => void,
): () => void {
  let begun: { readonly apart: number; readonly zoom: number } | null = null;
  const onTouch = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b) {
      begun = null;
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    begun ??= { apart, zoom: zoom.current };
    zoomAt((begun.zoom * apart) / begun.apart, (a.clientY + b.clientY) / 2);
  };
  const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  for (const kind of kinds) element.addEventListener(kind, onTouch, { passive: false });
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, onTouch);
  };
}
