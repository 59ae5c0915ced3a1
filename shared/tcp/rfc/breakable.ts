/** Rules that hold TCP together and that Break TCP takes away, one at a time, each with the sentence that says it. */
import type { PassageName } from './passages.ts';

export const BREAKABLE_NAMES = ['two-way', 'no-time-wait', 'free-fin', 'any-rst', 'old-syn'] as const;
/** Each by what is left when the rule is gone. */
export type Breakable = (typeof BREAKABLE_NAMES)[number];

export const BREAKABLE: { readonly [name in Breakable]: PassageName } = {
  'two-way': 'why-three',
  'no-time-wait': 'linger',
  'free-fin': 'what-advances',
  'any-rst': 'reset-seq-checked',
  'old-syn': 'syn-challenge',
};
