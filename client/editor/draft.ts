/**
 * The level that is being written: kept in the browser as it stands, with a way back and forth. While it is written it may be unfit in every
 * way that a field can be; its structure is always that of a level.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { BOUNDS, type CustomLevel, readLevel } from '#shared/custom/index.ts';

export interface Draft {
  readonly level: ReadonlySignal<CustomLevel>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** False once it could not be written: it then lasts as long as the page. */
  readonly safe: ReadonlySignal<boolean>;
  /** Changes to one field, one after the other, are undone as one. */
  change(field: string, level: CustomLevel): void;
  /** Another level takes its place; that too can be undone. */
  bring(level: CustomLevel): void;
  undo(): void;
  redo(): void;
}

export interface DraftOptions {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Where one begins who has written nothing yet. */
  readonly blank: CustomLevel;
}

const KEY = 'synfin.level';
/** Steps back that are kept. */
const MOST_STEPS = 200;

interface Steps {
  readonly before: readonly CustomLevel[];
  readonly now: CustomLevel;
  readonly after: readonly CustomLevel[];
  /** The field that was changed last; null: nothing is to be joined to the last step. */
  readonly field: string | null;
}

export function newDraft({ storage, blank }: DraftOptions): Draft {
  const safe = signal(storage !== null);
  const steps = signal<Steps>({ before: [], now: kept(storage) ?? blank, after: [], field: null });
  const go = (next: Steps): void => {
    steps.value = next;
    try {
      storage?.setItem(KEY, JSON.stringify(next.now));
      safe.value = storage !== null;
    } catch {
      safe.value = false;
    }
  };
  const put = (level: CustomLevel, field: string | null): void => {
    const { before, now } = steps.value;
    const isJoined = field !== null && field === steps.value.field;
    go({ before: isJoined ? before : [...before, now].slice(-MOST_STEPS), now: level, after: [], field });
  };
  return {
    level: computed(() => steps.value.now),
    canUndo: computed(() => steps.value.before.length > 0),
    canRedo: computed(() => steps.value.after.length > 0),
    safe,
    change: (field, level) => put(level, field),
    bring: (level) => put(level, null),
    undo: () => {
      const { before, now, after } = steps.value;
      const last = before.at(-1);
      if (last) go({ before: before.slice(0, -1), now: last, after: [now, ...after], field: null });
    },
    redo: () => {
      const { before, now, after } = steps.value;
      const [next, ...rest] = after;
      if (next) go({ before: [...before, now], now: next, after: rest, field: null });
    },
  };
}

/** What was written here before, if it still has the structure of a level; its fields may be as unfit as they were left. */
function kept(storage: DraftOptions['storage']): CustomLevel | null {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    const read = readLevel(value);
    if (read.ok) return read.value;
    const isSound = read.error.length < BOUNDS.problems && read.error.every(({ code }) => code !== 'not-a-level');
    return isSound ? (value as CustomLevel) : null;
  } catch {
    return null;
  }
}
