/** Finds the passage to open: for a verdict, or for a section that is named without one. */
import type { Section } from '../outcome.ts';
import type { NeedlessCode, RefusalCode, Verdict } from '../verdict.ts';
import { DECIDED_BY } from './decidedBy.ts';
import type { PassageName } from './passages.ts';

/** Where a section is named and no verdict: what a level is about, what decided a right move. */
const OF_SECTION: { readonly [section: Section]: PassageName } = {
  '3.1': 'ack-names-next',
  '3.3.2': 'states-follow-events',
  '3.4': 'seg-len',
  '3.4.1': 'verify-syn',
  '3.5': 'why-three',
  '3.5.1': 'half-open',
  '3.5.2': 'reset-for-strangers',
  '3.5.3': 'reset-seq-checked',
  '3.6': 'close-means',
  '3.6.1': 'half-closed',
  '3.8': 'accepts-and-acknowledges',
  '3.8.1': 'rto-is-computed',
  '3.8.3': 'opening-fails',
  '3.8.4': 'probe-proves-little',
  '3.8.6': 'window-range',
  '3.8.6.1': 'zero-window-probe',
  '3.8.6.2.2': 'window-steps',
  '3.9.1.6': 'abort-means',
  '3.10.1': 'active-open',
  '3.10.2': 'text-with-ack',
  '3.10.4': 'fin-after-text',
  '3.10.5': 'abort-sends-rst',
  '3.10.7.1': 'closed-answers-rst',
  '3.10.7.2': 'listen-answers-syn',
  '3.10.7.3': 'syn-sent-acknowledges',
  '3.10.7.4': 'accepts-and-acknowledges',
  '3.10.8': 'resend-the-front',
};

/** The passage that stands for a section, or for the section that it is a step of; null where none does. */
export function passageOfSection(section: Section): PassageName | null {
  return OF_SECTION[section] ?? OF_SECTION[section.replace(/, \w+$/, '')] ?? null;
}

/** The passage that decided a verdict; null for a right move whose section has none. */
export const passageOf = ({
  verdict,
  code,
  section,
}: Pick<Verdict, 'verdict' | 'code' | 'section'>): PassageName | null =>
  verdict === 'right' ? passageOfSection(section) : DECIDED_BY[code as RefusalCode | NeedlessCode];
