/** What the pages after a match are given, and how one of them is opened over the debrief and closed again. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Level, type MatchRecord, type Moment, type Moments, momentsOf } from '#shared/match/index.ts';
import type { Action } from '#shared/tcp/index.ts';
import type { Told } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Names } from '../debrief/names.ts';

export interface AfterProps {
  readonly settings: Settings;
  readonly told: Told;
  readonly level: Level;
  readonly moments: Moments;
  readonly names: Names;
  readonly aside: Aside;
}

/** What stands in the debrief's place. */
export type Shown =
  | { readonly show: 'compared'; readonly moment: Moment; readonly action: Action }
  | { readonly show: 'choose' }
  | { readonly show: 'table'; readonly moment: Moment }
  | { readonly show: 'mistakes' };

export interface Aside {
  /** null: the debrief itself. */
  readonly now: Shown | null;
  readonly open: (shown: Shown) => void;
  /** To what was there before. */
  readonly back: () => void;
}

/** Where one was on a page before another was opened over it. */
interface Place {
  readonly y: number;
  readonly focus: Element | null;
}

/**
 * One's place on each page is kept: how far it was scrolled, and in the debrief what had the focus. Each page that is opened is
 * one in the browser's history, so that its own way back leads back here.
 */
export function useAside(): Aside {
  const [stack, setStack] = useState<readonly Shown[]>([]);
  const places = useRef<Place[]>([]);
  const was = useRef(0);
  useEffect(() => {
    const pop = () => setStack((now) => (now.length === 0 ? now : now.slice(0, -1)));
    addEventListener('popstate', pop);
    return () => removeEventListener('popstate', pop);
  }, []);
  useEffect(() => {
    const isDeeper = stack.length > was.current;
    const place = stack.length < was.current ? places.current.pop() : null;
    was.current = stack.length;
    if (isDeeper) scrollTo(0, 0);
    if (!place) return;
    scrollTo(0, place.y);
    if (place.focus instanceof HTMLElement && place.focus.isConnected) place.focus.focus({ preventScroll: true });
  }, [stack]);
  return {
    now: stack.at(-1) ?? null,
    open: (shown) => {
      places.current.push({ y: scrollY, focus: document.activeElement });
      history.pushState(null, '');
      setStack((now) => [...now, shown]);
    },
    back: () => history.back(),
  };
}

/** Others play this board too, so its secret is not told: what was never sent in the match has another luck here. */
export const isShared = ({ header }: MatchRecord): boolean => header.boardMayBeTold !== true;

/** The record, folded again; null where this program cannot fold it. */
export function useMoments(record: MatchRecord, level: Level): Moments | null {
  return useMemo(() => {
    const folded = momentsOf(record, level);
    return folded.ok ? folded.value : null;
  }, [record, level]);
}
