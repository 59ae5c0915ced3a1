/** The one thing to take home from a match, chosen from what was refused in it. */
import { beliefOf, practisedBy, type Takeaway } from '#shared/beliefs/index.ts';
import { isLevelId, LEVELS, type LevelId } from '#shared/levels/index.ts';
import { NEEDLESS_CODES, REFUSAL_CODES, type RefusalCode, type VerdictCode } from '#shared/tcp/index.ts';

export interface Lesson {
  readonly takeaway: Takeaway;
  /** The level of ours that practises it; null: the very one that was played, which is somebody's own. */
  readonly level: LevelId | null;
}

/**
 * The misconception that stood behind most of the refusals; among equals the one met first.
 *
 * @param codes the verdicts that a seat met, in order
 */
export function lessonOf(codes: readonly VerdictCode[], of: string): Lesson {
  const level = isLevelId(of) ? of : null;
  const met = codes.filter(isRefusal).map(beliefOf);
  const count = (takeaway: Takeaway) => met.filter((one) => one === takeaway).length;
  const takeaway = met.reduce<Takeaway | null>((best, one) => {
    return best === null || count(one) > count(best) ? one : best;
  }, null);
  if (takeaway !== null) return { takeaway, level: practisedBy(takeaway) ?? level };
  if (level === 'goodbye-in-three' && tookFour(codes)) return { takeaway: 'three-or-four', level };
  if (codes.some((code) => (NEEDLESS_CODES as readonly VerdictCode[]).includes(code)))
    return { takeaway: 'economy', level };
  return { takeaway: 'clean', level: level && (LEVELS[level].next ?? level) };
}

/** The FIN went after the ACK that it could have carried: no mistake, but what the level is about. */
function tookFour(codes: readonly VerdictCode[]): boolean {
  const answered = codes.indexOf('answer');
  return answered >= 0 && codes.indexOf('call', answered) > answered;
}

const isRefusal = (code: VerdictCode): code is RefusalCode => (REFUSAL_CODES as readonly VerdictCode[]).includes(code);
