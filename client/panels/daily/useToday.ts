/**
 * The connection of the day, counted down: the server says how much of the day is left, so a wrong clock in the browser
 * does no harm, and at midnight the next one is asked for without a reload.
 */
import { useEffect, useState } from 'preact/hooks';
import { MINUTE, type Ms, SECOND } from '#shared/base/index.ts';
import type { Today } from '#shared/wire/index.ts';
import { askToday } from './today.ts';

export interface TodayState {
  readonly today: Today | null;
  /** What is left of the day. */
  readonly left: Ms;
  readonly failed: boolean;
  readonly ask: () => void;
}

interface Told {
  readonly today: Today;
  /** By the clock of this page, which only runs forward. */
  readonly endsAt: Ms;
}

/** A server that does not answer is asked again after so long. */
const AGAIN: Ms = 30 * SECOND;

export function useToday(): TodayState {
  const [told, setTold] = useState<Told | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const [now, setNow] = useState(() => performance.now());
  const ask = () => setAsked((count) => count + 1);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    askToday().then(
      (today) => {
        if (left) return;
        setNow(performance.now());
        setTold({ today, endsAt: performance.now() + today.endsIn });
        setFailed(false);
      },
      () => {
        if (left) return;
        setFailed(true);
        timer = setTimeout(ask, AGAIN);
      },
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked]);
  useEffect(() => {
    // The clock of a page may stand while the device sleeps.
    const wake = () => document.visibilityState === 'visible' && ask();
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, []);
  const left = told === null ? 0 : Math.max(0, told.endsAt - now);
  useEffect(() => {
    if (told === null) return;
    if (left === 0) return ask();
    const timer = setTimeout(() => setNow(performance.now()), Math.min(left, (left % MINUTE) + SECOND));
    return () => clearTimeout(timer);
  }, [told, left]);
  return { today: told?.today ?? null, left, failed: failed && told === null, ask };
}
