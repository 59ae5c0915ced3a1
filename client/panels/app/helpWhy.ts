/** Why the help is what it is, in a sentence. */
import { HELPS, type Help } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { BOARDS_FOR_A_STEP, type Journey } from '../../journey/index.ts';

export function helpWhy({ kept, progress }: Journey, text: Text): string {
  const words = text.journey.map.helpWhy;
  const { help, because, clean } = progress.value.help;
  const { wants } = kept.value;
  const name = (one: Help) => text.table.top.helps[one];
  if (wants !== null) return words.wanted(name(wants), name(help));
  if (help === HELPS.at(-1)) return words.least(name(help));
  return words[because](name(help), BOARDS_FOR_A_STEP - clean);
}
