/** Makes a reason of its sentences, the same way in every language. */
import { has, isSynchronized, type Reasoning, type SeqNum } from '#shared/tcp/index.ts';
import type { ReasonOf } from './reasons.ts';

export type Said = string | ((r: Reasoning) => string);
const spoken = (said: Said, r: Reasoning): string => (typeof said === 'string' ? said : said(r));

/**
 * `rule` is always said. Then comes `told`, with the right number or card, if it is to be told and there is one; else `compare`,
 * which says where to look. `gap` is what stands between two sentences of the language.
 */
export const saying =
  (gap: string) =>
  (title: string, rule: Said, compare: Said, told: (r: Reasoning) => string | null = () => null): ReasonOf =>
  (r, tell) => {
    const number = tell ? told(r) : null;
    const rest = number ?? spoken(compare, r);
    return { title, body: spoken(rule, r) + (rest === '' ? '' : gap + rest) };
  };

/** The right ack, also where nothing is owed and so nothing expected; null before the peer's SYN. */
export const rightAck = (r: Reasoning): SeqNum | null =>
  r.expected?.ack ?? (isSynchronized(r.state) || r.state === 'SYN-RECEIVED' ? r.rcvNxtAfter : null);

/** The right seq, and whether it is the ISS (of a SYN or SYN,ACK) or SND.NXT; null where there is no connection. */
export function rightSeq(r: Reasoning): { readonly seq: SeqNum; readonly iss: boolean } | null {
  if (r.expected !== null) return { seq: r.expected.seq, iss: has(r.expected, 'SYN') };
  if (r.state === 'CLOSED' || r.state === 'LISTEN') return null;
  const iss = r.given !== null && has(r.given, 'SYN');
  return { seq: iss ? r.sndUna : r.sndNxt, iss };
}
