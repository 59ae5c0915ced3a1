/** What is worth practising after a class: the beliefs behind one's refusals, the most frequent first. */
import { beliefOf, type Misconception, practisedBy } from '#shared/beliefs/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import { REFUSAL_CODES, type RefusalCode, type VerdictCode } from '#shared/tcp/index.ts';

export interface Practise {
  readonly belief: Misconception;
  readonly level: LevelId;
}

const isRefusal = (code: VerdictCode): code is RefusalCode => (REFUSAL_CODES as readonly string[]).includes(code);

/** @param codes of one's refused moves, each as often as it was met */
export function toPractise(codes: readonly VerdictCode[], most: number): readonly Practise[] {
  const counts = new Map<Misconception, number>();
  for (const code of codes.filter(isRefusal)) {
    const belief = beliefOf(code);
    counts.set(belief, (counts.get(belief) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([belief]) => {
      const level = practisedBy(belief);
      return level === null ? [] : [{ belief, level }];
    })
    .slice(0, most);
}
