/**
 * 中文: a sentence into which something is put that may be Chinese or not: a nickname, a card, a number. Between a Chinese
 * character and a Latin letter or a digit stands a space, between two Chinese characters none, whatever stands in the template.
 */
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

export const zh = (fixed: TemplateStringsArray, ...put: readonly (string | number)[]): string =>
  fixed.reduce((said, next, i) => meet(meet(said, String(put[i - 1] ?? '')), next));

function meet(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  const [before, after] = [left.replace(/ $/, ''), right.replace(/^ /, '')];
  const [end, start] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  if (HAN.test(end) && HAN.test(start)) return before + after;
  if ((HAN.test(end) && LATIN.test(start)) || (LATIN.test(end) && HAN.test(start))) return `${before} ${after}`;
  return left + right;
}
