/**
 * Tries a level out beside the page, which goes on while it does: checks it, has two bots play it, and explores every way that it can go. It is given
 * one level, answers as it finds out, and is ended when the level changes. Time and states are bounded; memory with them.
 */
import { type CustomLevel, checkLevel, type Problem, readLevel, trialHeader } from '#shared/custom/index.ts';
import type { Setup, StoryEvent } from '#shared/match/index.ts';
import { simulateUpTo } from '#shared/referee/index.ts';
import { type Boards, playBoards, tryOut, type Verdict } from '#shared/verify/index.ts';

export type Answer =
  | { readonly is: 'checked'; readonly problems: readonly Problem[] }
  | { readonly is: 'played'; readonly played: PlayedOnce }
  | { readonly is: 'boards'; readonly boards: Boards }
  | { readonly is: 'states'; readonly states: number }
  | { readonly is: 'verdict'; readonly verdict: Verdict };

/** One match of two bots, for a picture. */
export interface PlayedOnce {
  readonly setup: Setup;
  readonly story: readonly StoryEvent[];
  readonly duration: number;
  readonly segments: number;
}

const BOARDS = 100;
/** The search waits no longer than this for the boards, and lasts no longer than that (ms). */
const SEARCH = { waits: 1000, lasts: 10_000 } as const;
/** Entries that make a picture which can still be read. */
const MOST_ENTRIES = 300;
/** States between two words about it. */
const TELL_EVERY = 4096;

const answer = (one: Answer): void => postMessage(one);

/** How long it has been, from now on. */
function stopwatch(): () => number {
  const from = performance.now();
  return () => performance.now() - from;
}

function lookAt(given: CustomLevel): void {
  const read = readLevel(given);
  const unread = read.ok ? [] : read.error;
  if (!unread.every(isOfWords)) {
    answer({ is: 'checked', problems: unread });
    return;
  }
  // Words are nothing that is played: what is wrong with the rest can be said beside them.
  const level = read.ok ? read.value : given;
  const problems = [...unread, ...checkLevel(level)];
  answer({ is: 'checked', problems });
  const played = playedOnce(level);
  if (played !== null) answer({ is: 'played', played });
  if (problems.length > 0) return;
  const boards = stopwatch();
  const first = playBoards(level, (of) => of === BOARDS || boards() > SEARCH.waits);
  answer({ is: 'boards', boards: first });
  const states = stopwatch();
  let told = 0;
  const isEnough = (now: number): boolean => {
    if (now - told > TELL_EVERY) answer({ is: 'states', states: now });
    told = now - told > TELL_EVERY ? now : told;
    return states() > SEARCH.lasts;
  };
  answer({ is: 'verdict', verdict: tryOut(level, { isEnough }) });
  // Each board ends by itself, so all of them are played in the end, however slow the machine is.
  if (first.of < BOARDS) answer({ is: 'boards', boards: playBoards(level, (of) => of === BOARDS, first) });
}

const isOfWords = ({ code }: Problem): boolean =>
  code === 'text-missing' || code === 'text-too-long' || code === 'text-unseen';

/** null: the rules of the game do not allow for it, which is one of its problems. */
function playedOnce(level: CustomLevel): PlayedOnce | null {
  try {
    const header = trialHeader(level, 'patient', 'one');
    const { match, story } = simulateUpTo(MOST_ENTRIES, header, level);
    return { setup: header.setup, story, duration: match.at, segments: match.segments };
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<CustomLevel>) => lookAt(data));
