/** What a person who was the network did, and what would have hurt more, in words. */
import { type Ending, isCutShort, type StoryEvent } from '#shared/match/index.ts';
import type { Harm, Mischief, Trick } from '#shared/referee/index.ts';
import type { HarmSaid, Text } from '#shared/text/index.ts';

export interface Account {
  /** In the order in which they were played. */
  readonly tricks: readonly string[];
  /** What came of them, a sentence each. */
  readonly said: readonly string[];
  readonly worse: readonly WorseSaid[];
}

export interface WorseSaid {
  readonly trick: string;
  readonly cost: string;
  readonly insteadOf: string | null;
  readonly story: readonly StoryEvent[];
}

export function accountOf(mischief: Mischief, ending: Ending, text: Text): Account {
  const words = text.murphy.account;
  const harm = said(mischief.harm);
  const felt = harm.segments > 0 || harm.seconds > 0;
  const cost = mischief.tricks.length === 0 ? [] : [felt ? words.harm(harm) : words.harmless];
  const home = ending === 'won' ? [words.home] : isCutShort(ending) ? [] : [words.beaten];
  return {
    tricks: mischief.tricks.map((one) => trickSaid(one, text)),
    said: [...cost, words.really(mischief.resends, mischief.refused), ...home],
    worse: mischief.worse.map((one) => ({
      trick: trickSaid(one.trick, text),
      cost: words.worseBy(said(one.harm)),
      insteadOf: one.insteadOf && words.insteadOf(trickSaid(one.insteadOf, text)),
      story: one.story,
    })),
  };
}

const said = ({ segments, time }: Harm): HarmSaid => ({ segments, seconds: Math.round(time / 1000) });

function trickSaid({ card, from, role, copy }: Trick, { murphy, print }: Text): string {
  const what = murphy.account.copy(print.from(from, print.roles[role]).trim(), copy);
  return murphy.account.trick(murphy.table.cards[card].name, what);
}
