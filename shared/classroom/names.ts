/** Nicknames that are drawn, so that nobody has to think of one, and none has to be approved: 'Brave Otter'. */
import { drawBelow, type Name, type Secret } from '#shared/base/index.ts';

/** Each of the first words goes with each of the second. */
export interface NicknameWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** What stands between the two. */
  readonly between: string;
}

/** As many different ones as there are. */
export const nicknameCount = ({ first, second }: NicknameWords): number => first.length * second.length;

/** `draw` counts through all of them, and then begins anew. */
export function nicknameAt({ first, second, between }: NicknameWords, draw: number): string {
  const one = first[Math.floor(draw / second.length) % first.length];
  return `${one}${between}${second[draw % second.length]}`;
}

/** A prime, so that neighbours in the walk have no word in common and none is left out. */
const STEP = 1009;

/**
 * One that nobody has. A walk through all of them from a place that is drawn; were each taken, they would begin again with a
 * number behind.
 */
export function freshNickname(
  words: NicknameWords,
  taken: ReadonlySet<string>,
  secret: Secret,
  ...names: readonly Name[]
): string {
  const count = nicknameCount(words);
  const start = drawBelow(count, secret, 'nickname', ...names);
  for (let tried = 0; ; tried++) {
    const plain = nicknameAt(words, start + tried * STEP);
    const round = Math.floor(tried / count) + 1;
    const name = round === 1 ? plain : `${plain} ${round}`;
    if (!taken.has(name)) return name;
  }
}
