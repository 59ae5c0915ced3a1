/** Whether a name pretends to be somebody that the room knows: who teaches, who runs the class, a bot, the network. */
import { assignIncrementingIds, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';
import { lettersOf, readingsOf } from './undisguised.ts';

/** Reads through disguises as the filter of rude words does: TEACHER, t3acher, Тeacher with a Cyrillic letter. */
const matching = (...patterns: Parameters<typeof assignIncrementingIds>[0]): RegExpMatcher =>
  new RegExpMatcher({ blacklistedTerms: assignIncrementingIds(patterns), ...englishRecommendedTransformers });

/** As a word of the name. */
const roles = matching(
  pattern`|teacher|`,
  pattern`|professor|`,
  pattern`|host|`,
  pattern`|admin|`,
  pattern`|administrator|`,
  pattern`|moderator|`,
  pattern`|bot|`,
  pattern`|robot|`,
  pattern`|synfin|`,
);

/** As the whole name: Eddie Murphy may be called so. */
const murphy = matching(pattern`|murphy|`);

const chinese =
  /^(?:老[师師]|助教)|(?:老[师師]|主持人|管理[员員]|班主任|助教|教授)\d*$|^(?:[机機]器人|墨菲|系[统統])\d*$/u;

/** 'Teacher2' is read as 'Teacher'. */
const unnumbered = (name: string): string => name.replace(/(?<=\p{L})\d+$/u, '');

export function isReserved(name: string): boolean {
  const readings = readingsOf(name).flatMap((reading) => [reading, unnumbered(reading)]);
  const isMurphy = (reading: string) =>
    murphy.getAllMatches(reading).some((match) => match.startIndex === 0 && match.endIndex === reading.length - 1);
  return readings.some((one) => roles.hasMatch(one) || isMurphy(one)) || chinese.test(lettersOf(name));
}
