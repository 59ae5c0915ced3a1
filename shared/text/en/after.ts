/** English: after the match. */
import type { AfterText } from '../parts/index.ts';

export const after = {
  share: {
    title: 'Pass it on',
    link: 'Link to this debrief',
    linkHint: 'Whoever has it can look at everything and change nothing. No nicknames are shown.',
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Select the text and copy it by hand.',
  },
  shared: {
    title: 'Debrief',
    hint: 'Somebody passed this match on to you. Look at all of it: nothing can be changed here.',
    ends: { client: 'Client', server: 'Server' },
    play: 'Play this level',
    failed: 'This debrief does not open',
    starsOf: (who, stars) => `${who}: ${stars} of 3 stars`,
    noneRefused: 'None. Every card was one that a TCP would play.',
  },
} as const satisfies AfterText;
