/** The level that practises what was believed wrongly. */
import type { LevelId } from '#shared/levels/index.ts';
import { MISCONCEPTIONS, type Misconception, type Takeaway } from './takeaways.ts';

/** null: it is practised anywhere, so best where it was missed. */
export const practisedBy = (takeaway: Takeaway): LevelId | null => PRACTISED[takeaway] ?? null;

/** What these levels practise, in their order: what a class that plays them may be asked about. */
export const practisedIn = (levels: readonly LevelId[]): readonly Misconception[] => [
  ...new Set(levels.flatMap((level) => MISCONCEPTIONS.filter((belief) => practisedBy(belief) === level))),
];

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
  'cookies-keep-nothing': 'flood-and-cookie',
  'kept-nothing-check-all': 'flood-and-cookie',
  'options-of-implementations': 'flood-and-cookie',
};
