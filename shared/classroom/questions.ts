/**
 * The bank of questions for the check before and after a lesson, and for polls: what each is about, its options and which is
 * right. The words are in text/. A wrong option is what somebody chooses who believes what the question is about.
 */
import type { Misconception } from '#shared/beliefs/index.ts';
import type { PassageName } from '#shared/tcp/index.ts';

interface QuestionShape {
  readonly about: Misconception;
  readonly options: readonly string[];
  readonly right: string;
  /** The sentence of the RFC that decides. */
  readonly rule: PassageName;
}

export const QUESTIONS = {
  'ack-of-text': {
    about: 'ack-names-next',
    options: ['its-seq', 'its-length', 'last-octet', 'next'],
    right: 'next',
    rule: 'ack-names-next',
  },
  'ack-of-fin': { about: 'ack-names-next', options: ['before', 'its-seq', 'next'], right: 'next', rule: 'seg-len' },
  'seq-after-ack': {
    about: 'ack-takes-none',
    options: ['same', 'one-more', 'their-number'],
    right: 'same',
    rule: 'ack-takes-none',
  },
  'ack-below-gap': {
    about: 'ack-is-cumulative',
    options: ['gap', 'arrived', 'above'],
    right: 'gap',
    rule: 'cumulative',
  },
  'whose-numbers': {
    about: 'two-directions',
    options: ['own-seq', 'their-seq', 'own-both'],
    right: 'own-seq',
    rule: 'text-with-ack',
  },
  'seq-of-silent-end': {
    about: 'two-directions',
    options: ['own', 'moved-by-peer', 'of-peer'],
    right: 'own',
    rule: 'two-numbers',
  },
  'seq-of-second-text': {
    about: 'seq-is-not-chosen',
    options: ['iss', 'free', 'next'],
    right: 'next',
    rule: 'what-advances',
  },
  'second-syn': {
    about: 'resend-is-a-copy',
    options: ['same', 'next', 'new-isn'],
    right: 'same',
    rule: 'resend-the-front',
  },
  'lost-ack': {
    about: 'ack-has-no-timer',
    options: ['ack-again', 'text-again', 'nobody'],
    right: 'text-again',
    rule: 'ack-has-no-timer',
  },
  'text-twice': {
    about: 'duplicates-want-ack',
    options: ['silence', 'ack', 'rst'],
    right: 'ack',
    rule: 'unacceptable-gets-ack',
  },
  'bits-of-fin': {
    about: 'fin-carries-ack',
    options: ['fin', 'fin-ack', 'depends'],
    right: 'fin-ack',
    rule: 'all-carry-ack',
  },
  'text-after-their-fin': {
    about: 'fin-is-one-way',
    options: ['closed', 'without-ack', 'with-ack'],
    right: 'with-ack',
    rule: 'half-closed',
  },
  'what-makes-a-fin': {
    about: 'fin-is-one-way',
    options: ['their-fin', 'own-close', 'clock'],
    right: 'own-close',
    rule: 'fin-needs-close',
  },
  'number-of-fin': {
    about: 'fin-after-text',
    options: ['at-once', 'last-octet', 'after-text'],
    right: 'after-text',
    rule: 'fin-after-text',
  },
  'fin-and-nothing-to-say': {
    about: 'fin-wants-ack',
    options: ['nothing', 'ack', 'rst'],
    right: 'ack',
    rule: 'fin-is-acknowledged',
  },
  'fin-after-own-fin': {
    about: 'fin-wants-ack',
    options: ['nothing', 'its-seq', 'next', 'fin'],
    right: 'next',
    rule: 'both-fins',
  },
  'shortest-goodbye': {
    about: 'three-or-four',
    options: ['two', 'three', 'four'],
    right: 'three',
    rule: 'both-fins',
  },
  'why-linger': {
    about: 'time-wait',
    options: ['ack-of-ack', 'their-text', 'lost-ack'],
    right: 'lost-ack',
    rule: 'linger',
  },
  'fin-in-time-wait': {
    about: 'time-wait',
    options: ['ignore', 'ack-and-close', 'ack-and-wait'],
    right: 'ack-and-wait',
    rule: 'time-wait-repeats',
  },
  'who-lingers': { about: 'who-waits', options: ['first', 'second', 'both'], right: 'first', rule: 'linger' },
  'third-of-three': {
    about: 'handshake',
    options: ['nothing', 'second-syn', 'ack'],
    right: 'ack',
    rule: 'syn-sent-acknowledges',
  },
  'text-before-rst': {
    about: 'rst-is-no-goodbye',
    options: ['resent', 'nobody', 'asked-for'],
    right: 'nobody',
    rule: 'abort-means',
  },
  'rst-from-nowhere': {
    about: 'rst-numbers',
    options: ['reset', 'dropped', 'rst'],
    right: 'dropped',
    rule: 'rst-outside',
  },
  'rst-to-closed': {
    about: 'rst-is-not-answered',
    options: ['rst', 'ack', 'nothing'],
    right: 'nothing',
    rule: 'no-reset-for-reset',
  },
  'text-on-the-answer': {
    about: 'inbox-first',
    options: ['before', 'last-octet', 'after'],
    right: 'after',
    rule: 'one-ack-for-all',
  },
  'silent-second': {
    about: 'silence-is-not-refusal',
    options: ['refused', 'at-once', 'wait'],
    right: 'wait',
    rule: 'resend-on-timeout',
  },
  'answer-is-rst': {
    about: 'what-came-back',
    options: ['lost', 'dead', 'nobody-listens'],
    right: 'nobody-listens',
    rule: 'closed-answers-rst',
  },
  'window-zero': {
    about: 'closed-window-is-asked',
    options: ['wait', 'ask', 'give-up'],
    right: 'ask',
    rule: 'zero-window-probe',
  },
  'one-probe': {
    about: 'one-silence-proves-little',
    options: ['dead', 'closed', 'little'],
    right: 'little',
    rule: 'probe-proves-little',
  },
  'lost-cookie': {
    about: 'cookies-keep-nothing',
    options: ['server', 'client', 'over'],
    right: 'client',
    rule: 'cookies-cost',
  },
  'ack-from-nowhere': {
    about: 'kept-nothing-check-all',
    options: ['ack-bit', 'address', 'cookie'],
    right: 'cookie',
    rule: 'cookies',
  },
  'has-to-have': {
    about: 'options-of-implementations',
    options: ['cookies', 'keepalive', 'resend'],
    right: 'resend',
    rule: 'keepalive-is-off',
  },
  'same-ack-again': {
    about: 'economy',
    options: ['lost', 'goodbye', 'nothing'],
    right: 'nothing',
    rule: 'old-ack-ignored',
  },
} as const satisfies { readonly [id: string]: QuestionShape };

export type Questions = typeof QUESTIONS;
export type QuestionId = keyof Questions;

/** Without the literal types. */
export const questionOf = (id: QuestionId): QuestionShape => QUESTIONS[id];

/** Whether this is an option of a question that there is. */
export const isOptionOf = (id: string, option: string): boolean =>
  Object.hasOwn(QUESTIONS, id) && questionOf(id as QuestionId).options.includes(option);
