/**
 * The sentences of RFC 9293 that decide, by name; decidedBy.ts says which of them decides a verdict. The words are the RFC's own; that they are is
 * tested against excerpts (testing/rfc9293.txt). What they say in the player's language stands in text/.
 */
import { arrivals } from './arrivals.ts';
import { calls, closing } from './closing.ts';
import { flood } from './flood.ts';
import { numbers } from './numbers.ts';
import { opening } from './opening.ts';
import type { Passage } from './passage.ts';

const NAMED = { ...numbers, ...opening, ...closing, ...calls, ...arrivals, ...flood } as const;
export type PassageName = keyof typeof NAMED;
export const PASSAGES: { readonly [name in PassageName]: Passage } = NAMED;
export const PASSAGE_NAMES = Object.keys(NAMED) as readonly PassageName[];
