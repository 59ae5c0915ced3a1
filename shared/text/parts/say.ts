/** Makes a reason of its sentences, the same way in every language. */
import type { Reasoning, Segment } from '#shared/tcp/index.ts';
import type { ReasonOf } from './reasons.ts';

export type Said = string | ((r: Reasoning) => string);
const spoken = (said: Said, r: Reasoning): string => (typeof said === 'string' ? said : said(r));

/**
 * `rule` is always said. Then comes `told`, with the right number or card, if it is to be told and there is one; else `compare`,
 * which says where to look. `gap` is what stands between two sentences of the language.
 */
export const saying =
  (gap: string) =>
  (
    title: string,
    rule: Said,
    compare: Said,
    told: (expected: Segment, r: Reasoning) => string | null = () => null,
  ): ReasonOf =>
  (r, tell) => {
    const number = tell && r.expected !== null ? told(r.expected, r) : null;
    const rest = number ?? spoken(compare, r);
    return { title, body: spoken(rule, r) + (rest === '' ? '' : gap + rest) };
  };
