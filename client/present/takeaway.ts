/** The one thing to take home from a match, chosen from what was refused in it. */
import { isLevelId, LEVELS, type LevelId } from '#shared/levels/index.ts';
import { NEEDLESS_CODES, REFUSAL_CODES, type RefusalCode, type VerdictCode } from '#shared/tcp/index.ts';
import type { Takeaway } from '#shared/text/index.ts';

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
  const met = codes.filter(isRefusal).map((code) => BEHIND[code]);
  const count = (takeaway: Takeaway) => met.filter((one) => one === takeaway).length;
  const takeaway = met.reduce<Takeaway | null>((best, one) => {
    return best === null || count(one) > count(best) ? one : best;
  }, null);
  if (takeaway !== null) return { takeaway, level: PRACTISED[takeaway] ?? level };
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

/** Where it is practised; what is absent is practised anywhere, so best where it was missed. */
const PRACTISED: { readonly [takeaway in Takeaway]?: LevelId } = {
  'ack-names-next': 'first-contact',
  'ack-takes-none': 'parcel',
  'ack-is-cumulative': 'echo-and-overtake',
  'two-directions': 'first-contact',
  'seq-is-not-chosen': 'goodbye-properly',
  'resend-is-a-copy': 'say-it-again',
  'ack-has-no-timer': 'the-last-ack',
  'duplicates-want-ack': 'echo-and-overtake',
  'fin-carries-ack': 'goodbye-properly',
  'fin-is-one-way': 'one-more-thing',
  'fin-after-text': 'the-fin-that-overtook',
  'fin-wants-ack': 'goodbye-properly',
  'time-wait': 'the-last-ack',
  'who-waits': 'the-last-ack',
  handshake: 'first-contact',
  'three-or-four': 'goodbye-in-three',
  'rst-is-no-goodbye': 'slam-the-door',
  'rst-numbers': 'forger',
  'rst-is-not-answered': 'nobody-home',
  'silence-is-not-refusal': 'nobody-home',
  'closed-window-is-asked': 'paper-jam',
  'one-silence-proves-little': 'silent-partner',
};

/** What is believed by whoever makes this mistake, as its correction. */
const BEHIND: { readonly [code in RefusalCode]: Takeaway } = {
  'ack-is-their-seq': 'ack-names-next',
  'ack-counts-syn-only-once': 'ack-names-next',
  'ack-of-last-octet': 'ack-names-next',
  'ack-one-too-many': 'ack-takes-none',
  'ack-beyond-gap': 'ack-is-cumulative',
  'ack-between-segments': 'ack-is-cumulative',
  'ack-goes-back': 'ack-is-cumulative',
  'ack-not-new': 'ack-names-next',
  'ack-is-own-number': 'two-directions',
  'ack-is-zero': 'ack-names-next',
  'ack-is-length': 'ack-names-next',
  'ack-is-relative': 'ack-names-next',
  'ack-not-received': 'ack-is-cumulative',
  'ack-before-isn': 'ack-names-next',
  'seq-counts-own-ack': 'ack-takes-none',
  'seq-is-iss': 'seq-is-not-chosen',
  'seq-is-una': 'seq-is-not-chosen',
  'seq-is-zero': 'seq-is-not-chosen',
  'seq-is-relative': 'seq-is-not-chosen',
  'seq-goes-back': 'seq-is-not-chosen',
  'seq-skips': 'seq-is-not-chosen',
  'seq-not-snd-nxt': 'seq-is-not-chosen',
  'seq-is-their-number': 'two-directions',
  'resend-not-oldest': 'resend-is-a-copy',
  'resend-other-iss': 'resend-is-a-copy',
  'resend-other-seq': 'resend-is-a-copy',
  'resend-other-bits': 'resend-is-a-copy',
  'isn-not-yours': 'seq-is-not-chosen',
  'bare-fin': 'fin-carries-ack',
  'fin-with-syn': 'handshake',
  'ack-bit-missing': 'fin-carries-ack',
  'ack-on-first-syn': 'handshake',
  'rst-without-ack': 'rst-numbers',
  'rst-with-ack': 'rst-numbers',
  'rst-seq': 'rst-numbers',
  'rst-ack': 'rst-numbers',
  'rst-answers-rst': 'rst-is-not-answered',
  'rst-as-fin': 'rst-is-no-goodbye',
  'fin-as-rst': 'rst-is-no-goodbye',
  'rst-for-known-segment': 'rst-is-no-goodbye',
  'rst-unasked': 'rst-is-no-goodbye',
  'abort-sends-nothing': 'rst-is-no-goodbye',
  'syn-already-sent': 'silence-is-not-refusal',
  'syn-with-text': 'handshake',
  'syn-in-connection': 'handshake',
  'syn-from-listen': 'handshake',
  'syn-ack-without-syn': 'handshake',
  'syn-ack-to-stranger': 'rst-numbers',
  'ack-completes-nothing': 'handshake',
  'ack-from-listen': 'handshake',
  'ack-to-stranger': 'rst-numbers',
  'data-before-established': 'handshake',
  'data-none-left': 'resend-is-a-copy',
  'data-after-fin': 'fin-is-one-way',
  'data-too-long': 'inbox-first',
  'data-empty': 'ack-takes-none',
  'window-full': 'closed-window-is-asked',
  'fin-before-established': 'handshake',
  'fin-before-data': 'fin-after-text',
  'fin-not-called': 'fin-is-one-way',
  'fin-twice': 'resend-is-a-copy',
  'fin-answered-with-nothing': 'fin-wants-ack',
  'ack-nothing-arrived': 'handshake',
  'open-not-called': 'handshake',
  'both-may-be-first': 'handshake',
  'closed-sends-nothing': 'handshake',
  'closed-only-resets': 'rst-numbers',
  'time-wait-only-acks': 'time-wait',
  'third-needless': 'economy',
  'syn-ack-wants-ack': 'handshake',
  'reset-owed': 'rst-numbers',
  'challenge-owed': 'inbox-first',
  'open-before-answer': 'inbox-first',
  'listen-before-answer': 'inbox-first',
  'resend-before-answer': 'inbox-first',
  'leave-before-answer': 'time-wait',
  'text-wants-ack': 'ack-names-next',
  'syn-wants-answer': 'handshake',
  'syn-wants-challenge-ack': 'handshake',
  'stranger-wants-reset': 'rst-numbers',
  'unacceptable-wants-ack': 'duplicates-want-ack',
  'handshake-needs-third': 'handshake',
  'half-close-still-receives': 'fin-is-one-way',
  'rst-wants-challenge-ack': 'rst-numbers',
  'discard-nothing': 'inbox-first',
  'answer-to-rst': 'rst-is-not-answered',
  'answer-to-no-ack': 'fin-carries-ack',
  'answer-before-syn': 'handshake',
  'answer-to-dropped': 'inbox-first',
  'duplicate-wants-ack': 'duplicates-want-ack',
  'resend-nothing': 'ack-has-no-timer',
  'leave-too-early': 'time-wait',
  'leave-nothing': 'who-waits',
  'leave-while-opening': 'silence-is-not-refusal',
  'leave-while-open': 'fin-is-one-way',
  'leave-while-last-ack': 'who-waits',
  'leave-while-peer-open': 'fin-is-one-way',
  'leave-on-false-rst': 'rst-numbers',
  'leave-on-rst-in-listen': 'rst-numbers',
  'leave-on-rst-in-syn-sent': 'rst-numbers',
  'leave-on-rst-in-time-wait': 'time-wait',
  'listen-not-closed': 'handshake',
  'listen-not-yours': 'handshake',
  'report-before-answer': 'inbox-first',
  'report-nothing': 'what-came-back',
  'report-too-early': 'silence-is-not-refusal',
  'report-silence-is-no-refusal': 'what-came-back',
  'report-rst-is-an-answer': 'what-came-back',
  'report-never-open': 'what-came-back',
  'report-was-open': 'what-came-back',
  'report-other-silence': 'what-came-back',
  'report-while-answering': 'closed-window-is-asked',
  'report-one-probe': 'one-silence-proves-little',
  'probe-window-open': 'closed-window-is-asked',
  'probe-nothing-waits': 'one-silence-proves-little',
  'probe-not-idle': 'one-silence-proves-little',
  'probe-before-answer': 'inbox-first',
  'probe-wants-ack': 'one-silence-proves-little',
  'window-before-answer': 'inbox-first',
  'syn-ack-without-room': 'cookies-keep-nothing',
  'take-unchecked': 'kept-nothing-check-all',
  'take-nothing': 'kept-nothing-check-all',
  'cookie-is-true': 'kept-nothing-check-all',
  'cookie-answers-syn': 'cookies-keep-nothing',
  'cookie-has-no-resend': 'cookies-keep-nothing',
  'cookie-is-an-option': 'options-of-implementations',
  'order-not-yet': 'inbox-first',
};
