/**
 * The ghost: plays a whole match on a stand, each move step by step with its reason. It can be stopped, pushed on and
 * begun anew; while it explains, the time of the match stands.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Move, SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { After } from '../net/index.ts';
import { columnsOf, connectionOf } from '../present/index.ts';
import { planOf, type Step } from './plan.ts';
import type { Stand } from './stand.ts';

export interface Ghost {
  /** The step that is shown; null while the ghost waits, and at the end. */
  readonly step: ReadonlySignal<Step | null>;
  /** What is said now, in the language of now. */
  readonly words: ReadonlySignal<string>;
  /** The move that is on its way to the wire. */
  readonly pending: ReadonlySignal<Move | null>;
  readonly isPaused: ReadonlySignal<boolean>;
  readonly isOver: ReadonlySignal<boolean>;
  pause(): void;
  goOn(): void;
  /** On to the next step at once, or to the next thing to do. */
  next(): void;
  /** Nothing more happens. */
  leave(): void;
}

export interface GhostOptions {
  readonly stand: Stand;
  readonly text: ReadonlySignal<Text>;
  readonly after: After;
}

/** How long a step stays: a moment, and more for each column of what there is to read (ms). */
const MOMENT = 1300;
const PER_COLUMN = 42;
/** How long a card is on its way out of the hand (ms). */
const LEAVES = 320;
/** How fast the waiting goes by for whoever does not want to wait. */
const HURRY = 8;

export function playGhost({ stand, text, after }: GhostOptions): Ghost {
  /** Which step of the plan is shown; null: there is none. */
  const at = signal<number | null>(null);
  const pending = signal<Move | null>(null);
  const isPaused = signal(false);
  const plan = computed(() => planOf(stand.view.value, text.value));
  const step = computed(() => (at.value === null ? null : (plan.value[at.value] ?? null)));
  const isOver = computed(() => stand.view.value.phase === 'ended');
  const words = computed(() => {
    if (isOver.value) return text.value.journey.ghost.over;
    return step.value?.words ?? waitingWords(stand.view.value, text.value);
  });
  let cancel = (): void => {};

  const show = (next: number): void => {
    at.value = next;
    cancel();
    const columns = columnsOf(step.peek()?.words ?? '');
    if (!isPaused.peek()) cancel = after(MOMENT + PER_COLUMN * columns, goFurther);
  };

  /** A new view: time stands while there is something to explain, and for good when it is over. */
  const look = (): void => {
    if (at.peek() !== null || pending.peek() !== null) return;
    if (isOver.peek()) stand.run(0);
    else if (plan.peek().length > 0) {
      stand.run(0);
      show(0);
    }
  };

  const wait = (): void => {
    look();
    if (at.peek() === null && !isOver.peek()) stand.run(isPaused.peek() ? 0 : 1);
  };

  const play = (move: Move): void => {
    cancel();
    pending.value = move;
    cancel = after(LEAVES, () => {
      const { result, wait: pause } = stand.play(move);
      if (result === 'busy') {
        // Many moves at one moment: the referee asks for a breath.
        stand.run(1);
        cancel = after(pause, () => play(move));
        return;
      }
      at.value = null;
      pending.value = null;
      wait();
    });
  };

  function goFurther(): void {
    const now = step.peek();
    if (isOver.peek() || pending.peek() !== null) return;
    if (now === null) stand.run(HURRY);
    else if (now.on === 'do') play(now.move);
    else show((at.peek() ?? 0) + 1);
  }

  const unwatch = stand.view.subscribe(look);
  wait();
  return {
    step,
    words,
    pending,
    isPaused,
    isOver,
    pause: () => {
      isPaused.value = true;
      if (pending.peek() !== null) return;
      cancel();
      stand.run(0);
    },
    goOn: () => {
      isPaused.value = false;
      const now = at.peek();
      if (pending.peek() !== null) return;
      if (now === null) wait();
      else show(now);
    },
    next: goFurther,
    leave: () => {
      cancel();
      unwatch();
      stand.run(0);
    },
  };
}

function waitingWords(view: SeatView, text: Text): string {
  const { tcb, outstanding } = connectionOf(view);
  return text.coach.waiting(tcb.state, outstanding.length > 0, tcb.held.length > 0);
}
