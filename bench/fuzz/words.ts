/**
 * What stands for a text like '$token': what the hostile connections were told. Tokens, keys, codes and links belong to all of them,
 * so that many come from somebody who was not told; where a match stands, each knows of its own.
 */
import { BOT } from '#shared/bots/index.ts';
import type { SeatView } from '#shared/match/index.ts';
import type { Word } from './payloads.ts';

/** Of all connections together. */
export interface Overheard {
  readonly words: Map<Word, string | number>;
  /** How many who join have drawn. */
  proofs: number;
}

export interface Words {
  /** An answer, or what is pushed. */
  hear(told: unknown): void;
  /** With what is known in the place of words. */
  filled(text: string): string;
}

const DAY = 86_400_000;
const PROOF_LENGTH = 43;
/** Where a word stands in what is told. */
const KEPT: ReadonlyMap<string, Word> = new Map([
  ['token', 'token'],
  ['key', 'key'],
  ['screenKey', 'screen'],
  ['code', 'code'],
  ['link', 'link'],
  ['match', 'match'],
]);
const INSIDE: readonly string[] = ['value', 'view', 'room', 'tables', 'tasks'];

export const nothingHeard = (): Overheard => ({
  words: new Map<Word, string | number>([['day', Math.floor(Date.now() / DAY)]]),
  proofs: 0,
});

export function openWords(overheard: Overheard): Words {
  let view: SeatView | null = null;

  const hear = (told: unknown): void => {
    if (typeof told !== 'object' || told === null) return;
    for (const [name, one] of Object.entries(told)) {
      const word = KEPT.get(name);
      if (word && typeof one === 'string') overheard.words.set(word, one);
      else if (INSIDE.includes(name) || Array.isArray(told)) hear(one);
    }
    const seen = told as Partial<SeatView>;
    if (typeof seen.n === 'number' && (seen.seat as string) !== 'network') view = told as SeatView;
  };
  const known = (word: Word): unknown => {
    if (word === 'n') return (view?.n ?? 0) + 1;
    if (word === 'rev') return view?.rev ?? 0;
    if (word === 'move') return moveOf(view);
    if (word === 'proof') return `${++overheard.proofs}`.padStart(PROOF_LENGTH, 'p');
    return overheard.words.get(word) ?? 'x';
  };
  return {
    hear,
    filled: (text) => text.replaceAll(/"\$(\w+)"/g, (_, word: Word) => JSON.stringify(known(word))),
  };
}

/** As a steady bot moves. */
const moveOf = (view: SeatView | null): unknown =>
  (view?.seat && BOT.steady(view, () => false)?.move) || { move: 'ready' };
