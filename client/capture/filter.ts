/** Which segments of a connection are looked at: by verdict, and by words that all stand in what a row shows. */
import type { Row } from '#shared/judge/index.ts';

/** `told`: what is not simply right, or has a note. */
export const SIEVES = ['all', 'told', 'illegal'] as const;
export type Sieve = (typeof SIEVES)[number];

export interface Filter {
  readonly sieve: Sieve;
  /** What was typed: numbers, control bits, states, `client` or `server`; `#12` is packet 12. */
  readonly words: string;
}

export const EVERYTHING: Filter = { sieve: 'all', words: '' };

export function passes(row: Row, { sieve, words }: Filter): boolean {
  if (sieve === 'illegal' && row.verdict !== 'illegal') return false;
  if (sieve === 'told' && row.verdict === 'right' && row.notes.length === 0) return false;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const said = wordsOf(row);
  return wanted.every((word) => (word.startsWith('#') ? word === `#${row.n}` : said.some((one) => one.includes(word))));
}

function wordsOf({ from, flags, seq, ack, len, verdict, code, notes, after }: Row): readonly string[] {
  const numbers = [seq, ...(ack === null ? [] : [ack]), len].map(String);
  return [from, flags.join(','), verdict, code, ...notes, after.client, after.server, ...numbers].map((word) =>
    word.toLowerCase(),
  );
}
