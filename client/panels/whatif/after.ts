/** What the pages after a match are given, and how one of them is opened over the debrief and closed again. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { type MatchRecord, type Moment, type Moments, momentsOf } from '#shared/match/index.ts';
import type { Action } from '#shared/tcp/index.ts';
import type { Told } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Names } from '../debrief/names.ts';

export interface AfterProps {
  readonly settings: Settings;
  readonly told: Told;
  readonly level: LevelId;
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

/**
 * One's place in the debrief is kept: how far it was scrolled, and what had the focus. Each page that is opened is one in the
 * browser's history, so that its own way back leads back here.
 */
export function useAside(): Aside {
  const [stack, setStack] = useState<readonly Shown[]>([]);
  const left = useRef<{ readonly y: number; readonly focus: Element | null } | null>(null);
  useEffect(() => {
    const pop = () => setStack((was) => (was.length === 0 ? was : was.slice(0, -1)));
    addEventListener('popstate', pop);
    return () => removeEventListener('popstate', pop);
  }, []);
  useEffect(() => {
    if (stack.length > 0) return scrollTo(0, 0);
    if (left.current === null) return;
    scrollTo(0, left.current.y);
    if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true });
  }, [stack]);
  return {
    now: stack.at(-1) ?? null,
    open: (shown) => {
      if (stack.length === 0) left.current = { y: scrollY, focus: document.activeElement };
      history.pushState(null, '');
      setStack((was) => [...was, shown]);
    },
    back: () => history.back(),
  };
}

/** The record, folded again; null where this program cannot fold it. */
export function useMoments(record: MatchRecord, level: LevelId): Moments | null {
  return useMemo(() => {
    const folded = momentsOf(record, levelOf(level));
    return folded.ok ? folded.value : null;
  }, [record, level]);
}
