/** 中文: the words around a passage of the RFC. */
import type { RfcText } from '../parts/index.ts';

/** Section 3.10.7 goes through its checks step by step. */
const STEPS: { readonly [step: string]: string } = {
  first: '第一步',
  second: '第二步',
  third: '第三步',
  fourth: '第四步',
  fifth: '第五步',
  sixth: '第六步',
  seventh: '第七步',
  eighth: '第八步',
};

function place(section: string): string {
  if (!/^\d/.test(section)) return section;
  const [number, step] = section.split(', ');
  return `§${number}${step === undefined ? '' : ` ${STEPS[step] ?? step}`}`;
}

export const rfc = {
  place,
  section: (section) => (/^\d/.test(section) ? `RFC 9293 ${place(section)}` : section),
  opens: '作出裁定的原文',
  inPlainWords: '意思是',
  read: '阅读整节',
} as const satisfies RfcText;
