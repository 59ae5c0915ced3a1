/** Asks the worker about the level as it is written: once nothing has been changed for a moment, and anew after each change. */
import { useEffect, useState } from 'preact/hooks';
import type { CustomLevel, Problem } from '#shared/custom/index.ts';
import { type Answer, type CallOff, type PlayedOnce, search } from '../../editor/index.ts';

type Of<I extends Answer['is']> = Extract<Answer, { is: I }>;

export interface Found {
  /** Of which level all this is said. */
  readonly level: CustomLevel | null;
  /** null: not looked at yet. */
  readonly problems: readonly Problem[] | null;
  readonly played: PlayedOnce | null;
  readonly boards: Of<'boards'>['boards'] | null;
  readonly states: number;
  readonly verdict: Of<'verdict'>['verdict'] | null;
  readonly failed: boolean;
}

const NOTHING: Found = {
  level: null,
  problems: null,
  played: null,
  boards: null,
  states: 0,
  verdict: null,
  failed: false,
};

/** So long nobody types (ms). */
const PAUSE = 350;

/** What was found of the level before stays until there is something new to say: a form whose reasons come and go at each key cannot be read. */
export function useVerdict(level: CustomLevel): Found {
  const [found, set] = useState<Found>(NOTHING);
  useEffect(() => {
    let callOff: CallOff = () => {};
    const timer = setTimeout(() => {
      callOff = search(
        level,
        (answer) => set((before) => heard(before, level, answer)),
        () => set((before) => ({ ...before, failed: true })),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [level]);
  return found;
}

function heard(before: Found, level: CustomLevel, answer: Answer): Found {
  switch (answer.is) {
    case 'checked':
      // A picture of before is better than none while the next one is drawn.
      return { ...NOTHING, level, problems: answer.problems, played: before.played };
    case 'played':
      return { ...before, played: answer.played };
    case 'boards':
      return { ...before, boards: answer.boards };
    case 'states':
      return { ...before, states: answer.states };
    case 'verdict':
      return { ...before, verdict: answer.verdict };
  }
}
