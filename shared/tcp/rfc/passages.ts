/**
 * The sentences of RFC 9293 that decide, by name, and which of them decides a verdict. The words are the RFC's own; that they are is
 * tested against excerpts (testing/rfc9293.txt). What they say in the player's language stands in text/.
 */
import type { Section } from '../outcome.ts';
import type { NeedlessCode, RefusalCode, Verdict } from '../verdict.ts';
import { arrivals } from './arrivals.ts';
import { calls, closing } from './closing.ts';
import { numbers } from './numbers.ts';
import { opening } from './opening.ts';
import type { Passage } from './passage.ts';

const NAMED = { ...numbers, ...opening, ...closing, ...calls, ...arrivals } as const;
export type PassageName = keyof typeof NAMED;
export const PASSAGES: { readonly [name in PassageName]: Passage } = NAMED;
export const PASSAGE_NAMES = Object.keys(NAMED) as readonly PassageName[];

/** The passage that a move breaks, or that makes it needless: one for each code, and its section is that of the verdict. */
export const DECIDED_BY: { readonly [code in RefusalCode | NeedlessCode]: PassageName } = {
  // Needless.
  'resent-before-rto': 'resend-on-timeout',
  'ack-says-nothing-new': 'old-ack-ignored',
  // Numbers.
  'ack-is-their-seq': 'ack-names-next',
  'ack-counts-syn-only-once': 'rcv-nxt',
  'ack-of-last-octet': 'cumulative',
  'ack-one-too-many': 'seg-len',
  'ack-beyond-gap': 'cumulative',
  'ack-between-segments': 'acknowledged-whole',
  'ack-goes-back': 'cumulative',
  'ack-not-new': 'rcv-nxt-advances',
  'ack-is-own-number': 'two-numbers',
  'ack-wrong': 'ack-names-next',
  'seq-counts-own-ack': 'ack-takes-none',
  'seq-is-iss': 'syn-is-first',
  'seq-is-una': 'snd-nxt',
  'seq-not-snd-nxt': 'snd-nxt',
  'seq-is-their-number': 'two-numbers',
  'resend-not-oldest': 'resend-the-front',
  'resend-other-iss': 'resend-the-front',
  'resend-other-seq': 'resend-the-front',
  'resend-other-bits': 'resend-the-front',
  'isn-not-yours': 'new-isn',
  // Control bits.
  'bare-fin': 'no-ack-no-segment',
  'fin-with-syn': 'handshake',
  'ack-bit-missing': 'all-carry-ack',
  'ack-on-first-syn': 'active-open',
  'rst-without-ack': 'reset-acknowledges',
  'rst-with-ack': 'reset-takes-ack',
  'rst-seq': 'reset-seq-checked',
  'rst-answers-rst': 'no-reset-for-reset',
  'rst-as-fin': 'two-endings',
  'rst-for-known-segment': 'reset-only-then',
  // The kind of segment.
  'syn-already-sent': 'syn-sent-acknowledges',
  'syn-in-connection': 'syn-challenge',
  'syn-from-listen': 'passive-open',
  'syn-ack-without-syn': 'listen-answers-syn',
  'syn-ack-to-stranger': 'reset-for-strangers',
  'ack-completes-nothing': 'own-isn-too',
  'ack-from-listen': 'listen-has-no-ack',
  'ack-to-stranger': 'reset-unsent-ack',
  'data-before-established': 'text-waits',
  'data-none-left': 'text-with-ack',
  'data-after-fin': 'no-send-after-fin',
  'data-too-long': 'text-with-ack',
  'data-empty': 'text-with-ack',
  'window-full': 'window-range',
  'fin-before-established': 'fin-waits',
  'fin-before-data': 'fin-after-text',
  'fin-not-called': 'fin-needs-close',
  'fin-twice': 'one-fin',
  'fin-answered-with-nothing': 'fin-is-acknowledged',
  'ack-nothing-arrived': 'irs-learned',
  'open-not-called': 'active-open',
  'both-may-be-first': 'simultaneous-open',
  'closed-sends-nothing': 'closed-has-no-tcb',
  'time-wait-only-acks': 'time-wait-repeats',
  'answer-first': 'in-sequence',
  'third-needless': 'rto-is-computed',
  // What is done with an arrived segment.
  'discard-owed': 'text-is-acknowledged',
  'handshake-needs-third': 'why-three',
  'half-close-still-receives': 'half-closed',
  'rst-wants-challenge-ack': 'rst-challenge',
  'discard-nothing': 'in-sequence',
  'answer-to-dropped': 'no-text-after-fin',
  'duplicate-wants-ack': 'unacceptable-gets-ack',
  // Timers and calls.
  'resend-nothing': 'ack-has-no-timer',
  'leave-too-early': 'linger',
  'leave-not-in-time-wait': 'leave-on-timeout',
  'leave-while-last-ack': 'fin-waits-for-ack',
  'leave-while-peer-open': 'both-fins',
  'leave-on-false-rst': 'reset-seq-checked',
  'listen-not-closed': 'open-is-open',
  'listen-not-yours': 'passive-open',
  // What the application is told.
  'report-nothing': 'told-how-it-ended',
  'report-too-early': 'given-up-at-r2',
  'report-silence-is-no-refusal': 'opening-fails',
  'report-rst-is-an-answer': 'opening-fails',
  'report-never-open': 'reset-in-syn-sent',
  'report-was-open': 'told-how-it-ended',
  'report-other-silence': 'probe-proves-little',
};

/** Where a section is named and no verdict: what a level is about, what decided a right move. */
const OF_SECTION: { readonly [section: Section]: PassageName } = {
  '3.1': 'ack-names-next',
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
