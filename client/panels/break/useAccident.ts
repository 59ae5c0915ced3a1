/** Asks the worker for the accident without a rule, and keeps what it has said so far. */
import { useEffect, useState } from 'preact/hooks';
import type { Breakable } from '#shared/tcp/index.ts';
import { type Film, filmFrom } from '../../present/index.ts';
import type { Answer } from './worker.ts';

export interface Accident {
  readonly film: Film;
  /** The frame in which the rule is broken. */
  readonly brokenAt: number;
  readonly steps: number;
  readonly states: number;
}

export interface Asked {
  readonly rule: Breakable | null;
  /** null: not found yet. */
  readonly accident: Accident | null;
  /** How many states are safe with the rule in force; null: not known yet. */
  readonly safe: number | null;
  readonly failed: boolean;
}

const NOTHING = { accident: null, safe: null, failed: false } as const;

/** `found` is called once for each rule. */
export function useAccident(rule: Breakable | null, found: () => void): Asked {
  const [asked, set] = useState<Asked>({ rule, ...NOTHING });
  useEffect(() => {
    set({ rule, ...NOTHING });
    if (rule === null) return;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const fail = () => set((before) => ({ ...before, failed: true }));
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.is === 'safe') {
        worker.terminate();
        if (data.isSafe) set((before) => ({ ...before, safe: data.states }));
        return;
      }
      if (data.accident === null) return fail();
      const { board, shown, story, brokenAt, steps, states } = data.accident;
      set({
        rule,
        ...NOTHING,
        accident: { film: filmFrom(board, shown, story, [0, brokenAt]), brokenAt, steps, states },
      });
      found();
    });
    worker.postMessage(rule);
    return () => worker.terminate();
  }, [rule]);
  return asked.rule === rule ? asked : { rule, ...NOTHING };
}
