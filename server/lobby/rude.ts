/**
 * Whether a name is rude: a first line of defence and not the last, as a host sees each own name before the room does. English by a
 * library, which knows disguises (5h1t, ｆｕｃｋ) and innocents (Scunthorpe); Chinese by a short list of the commonest insults as they
 * are written. What only sounds like one is left to the host: too many good names do.
 */
import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';
import { lettersOf, readingsOf } from './undisguised.ts';

/** Worse in a classroom than the library thinks. A bar is the edge of a word. */
const INSULTS = [
  pattern`hitler`,
  pattern`|nazi`,
  pattern`|idiot`,
  pattern`|moron|`,
  pattern`|stupid`,
  pattern`|loser|`,
  pattern`dumbas[s]|`,
  pattern`jackas[s]|`,
  pattern`|crap|`,
  pattern`|suck[s]|`,
  pattern`|kill yourself`,
  pattern`|kys|`,
];

/** Names that the library takes for something else. */
const INNOCENTS = ['analia', 'analía', 'cummings', 'dickinson', 'dickson', 'penistone', 'shiitake', 'shital', 'shitij'];

const terms = new DataSet<{ originalWord: string }>().addAll(englishDataset).addPhrase((phrase) => {
  for (const insult of INSULTS) phrase.addPattern(insult);
  for (const innocent of INNOCENTS) phrase.addWhitelistedTerm(innocent);
  return phrase;
});
const english = new RegExpMatcher({ ...terms.build(), ...englishRecommendedTransformers });

/** In simplified characters; what must not follow or go before is there for 他妈妈, 操场, 滚蛋糕 and the like. */
const chinese = new RegExp(
  [
    '[傻煞装牛妈]逼|[傻煞]屄|[傻煞]b',
    '(?<=\\p{Script=Han})sb|sb(?=\\p{Script=Han})|^(?:w?cnm|nmsl|tmd)$',
    '(?<![体曹])操你|肏|干你妈|我操(?!场)',
    '[你他]妈(?![妈咪])|^妈的',
    '王八蛋|[混浑滚笨]蛋(?!糕)',
    '白痴|弱智|智障|脑残|神经病|蠢[货猪]|废物(?!利用)|人渣',
    '贱人|婊子|妓女|杂种|畜生|鸡巴(?!士)|屁眼|狗屎|放屁|吃屎',
    '去死|杀了你|丑八怪|死胖子|死肥猪|变态(?!反应)',
    '色情|强奸|约炮|希特勒|纳粹|支那|黑鬼|日本鬼子',
  ].join('|'),
  'u',
);

/** Of the insults only. */
const TRADITIONAL = '媽裝幹渾滾癡腦殘經貨廢賤雜種雞殺醜豬變態強約納';
const SIMPLIFIED = '妈装干浑滚痴脑残经货废贱杂种鸡杀丑猪变态强约纳';
const simplified = (name: string): string =>
  [...name].map((one) => SIMPLIFIED[TRADITIONAL.indexOf(one)] ?? one).join('');

export const isRude = (name: string): boolean =>
  readingsOf(name).some((reading) => english.hasMatch(reading)) || chinese.test(simplified(lettersOf(name)));
