/** Sequences of hostile messages for one connection: the same seed draws the same ones, and one that breaks the server is made as small as can be. */
import * as fc from 'fast-check';
import { bytes } from './bytes.ts';
import { event } from './events.ts';
import type { Hostile, Kind } from './hostile.ts';
import { opening } from './openings.ts';
import { frame } from './packets.ts';
import { poll } from './polls.ts';
import { request } from './requests.ts';

/** Names a sequence, so that it can be drawn again. */
export interface Drawn {
  readonly kind: Kind;
  readonly seed: number;
}

const MESSAGES: { readonly [kind in Kind]: fc.Arbitrary<Hostile> } = {
  event,
  frame,
  polling: poll,
  http: request,
  bytes,
};
const LONGEST = 50;
/** No search for a smaller one takes longer (ms). */
const SEARCH = 60_000;

function sequence(kind: Kind): fc.Arbitrary<readonly Hostile[]> {
  const any = fc.array(MESSAGES[kind], { minLength: 1, maxLength: LONGEST, size: 'max' });
  return kind === 'event' ? fc.tuple(opening, any).map((parts) => parts.flat()) : any;
}

export function drawn({ kind, seed }: Drawn): readonly Hostile[] {
  const [all = []] = fc.sample(sequence(kind), { seed, numRuns: 1 });
  return all;
}

/** The smallest messages after which `isWell` is false, though it was true before; null if all of the sequence leaves it true. */
export async function smallest(
  { kind, seed }: Drawn,
  isWell: (messages: readonly Hostile[]) => Promise<boolean>,
): Promise<readonly Hostile[] | null> {
  const { counterexample } = await fc.check(fc.asyncProperty(sequence(kind), isWell), {
    seed,
    numRuns: 1,
    interruptAfterTimeLimit: SEARCH,
  });
  let least = counterexample?.[0] ?? null;
  // fast-check makes a list shorter from its beginning only.
  for (const one of least ?? []) {
    const others = least?.filter((other) => other !== one) ?? [];
    if (others.length > 0 && !(await isWell(others))) least = others;
  }
  return least;
}
