/** The level that an address holds, and the address that holds a level. */
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '#shared/base/index.ts';
import { type CustomLevel, checkLevel, isCustom, type Problem } from '#shared/custom/index.ts';
import type { Level } from '#shared/match/index.ts';
import { codeOf, levelOfCode } from '../../editor/index.ts';

export interface Opened {
  readonly level: Result<CustomLevel, readonly Problem[]>;
  /** Why it cannot be played as it stands; empty if it can. */
  readonly problems: readonly Problem[];
}

/** null while it is read. */
export function useOpened(code: string): Opened | null {
  const [opened, set] = useState<Opened | null>(null);
  useEffect(() => {
    let left = false;
    set(null);
    void levelOfCode(code).then((level) => {
      if (!left) set({ level, problems: level.ok ? checkLevel(level.value) : level.error });
    });
    return () => {
      left = true;
    };
  }, [code]);
  return opened;
}

/** null: there is none, it is none of somebody's own, or it is not written yet. */
export function useCodeOf(level: Level | null): string | null {
  const [code, set] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    set(null);
    if (level && isCustom(level)) void codeOf(level).then((made) => left || set(made));
    return () => {
      left = true;
    };
  }, [level]);
  return code;
}
