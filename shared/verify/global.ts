/** A state of the whole, and the text that names it: both ends by their numbers, and what is under way. */
import type { End } from '#shared/match/index.ts';
import { MOST_IDS } from './ends.ts';

/**
 * A state as it is worked on. Lanes are as lane.ts keeps them; `sent` counts, under a script, the copies of the labels it speaks of; `freed` has a bit for
 * each hold of the script that is over (holds.ts).
 */
export interface Global {
  readonly client: number;
  readonly server: number;
  readonly freed: number;
  readonly lanes: { readonly [end in End]: readonly number[] };
  readonly sent: readonly (readonly [label: number, copies: number])[];
}

/** Holds and copies on a lane share a code of the key. */
const FREED_FROM = 8;

export function encode({ client, server, freed, lanes, sent }: Global): string {
  const codes = [client, server, (freed << FREED_FROM) | lanes.client.length, ...lanes.client, ...lanes.server];
  if (sent.length > 0) for (const [label, copies] of [[MOST_IDS, 0] as const, ...sent]) codes.push(label, copies);
  return String.fromCharCode(...codes);
}

export function decode(key: string): Global {
  const codes = Array.from({ length: key.length }, (_, at) => key.charCodeAt(at));
  const [client, server, both] = codes as [number, number, number];
  const freed = both >> FREED_FROM;
  const length = both & (2 ** FREED_FROM - 1);
  const mark = codes.indexOf(MOST_IDS, 3);
  const end = mark < 0 ? codes.length : mark;
  const lanes = { client: codes.slice(3, 3 + length), server: codes.slice(3 + length, end) };
  const sent: [number, number][] = [];
  for (let at = end + 2; at < codes.length; at += 2) sent.push([codes[at] as number, codes[at + 1] as number]);
  return { client, server, freed, lanes, sent };
}
