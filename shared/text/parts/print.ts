/** The words of the printed sheets: a level for a room without devices. */
import type { Thrown } from '#shared/link/index.ts';
import type { End, Role } from '#shared/match/index.ts';

/** What can be printed by itself. */
export const PRINT_PARTS = ['rules', 'ends', 'diagram', 'network', 'cards', 'answers'] as const;
export type PrintPart = (typeof PRINT_PARTS)[number];

export interface PrintText {
  /** The way to it. */
  readonly link: string;
  readonly title: string;
  readonly how: string;
  readonly print: string;
  /** What is chosen before printing. */
  readonly choose: string;
  readonly part: { readonly [part in PrintPart]: string };
  readonly mood: string;
  readonly back: string;
  readonly rules: string;
  readonly rule: readonly string[];
  readonly won: (goals: readonly string[]) => string;
  readonly seats: { readonly [end in End]: string };
  readonly wants: string;
  readonly befalls: string;
  /** What the network says aloud, and when. */
  readonly due: (when: string, what: string) => string;
  /** A line that comes so many times, each from another address. */
  readonly each: (line: string, times: number) => string;
  readonly stranger: string;
  readonly sheet: string;
  /** The sheet begins with what the earlier exchange left. */
  readonly sheetHint: string;
  readonly startsAt: (iss: string) => string;
  readonly diagramHint: string;
  readonly played: string;
  readonly cards: string;
  readonly cardsHint: string;
  /** Moves of the level that have no card of their own, and how paper plays them. */
  readonly moves: string;
  readonly move: { readonly [move in 'probe' | 'window' | 'cookie' | 'predict']: string };
  readonly network: string;
  readonly dice: string;
  readonly diceHint: string;
  /** Where no throw would change anything. */
  readonly noDice: string;
  /** Where the network is the players' choice: first without dice, then with the dice of this one. */
  readonly rounds: (network: string) => string;
  readonly answer: string;
  readonly answerHint: string;
  readonly lost: string;
  readonly card: string;
  readonly anyCard: string;
  readonly thrown: { readonly [thrown in Thrown]: string };
  readonly orders: string;
  readonly ordersHint: string;
  readonly copy: (n: number | 'every') => string;
  readonly fate: { readonly [fate in Thrown | 'hold']: string };
  readonly from: (end: End, what: string) => string;
  readonly roles: { readonly [role in Role]: string };
  /** A piece of text, by its bytes from 1. */
  readonly piece: (first: number, last: number) => string;
  /** A line of the network's script. */
  readonly order: (card: string, copy: string, fate: string) => string;
}
