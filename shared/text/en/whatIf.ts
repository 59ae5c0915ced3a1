/** English: what would have come of another move. */
import type { Kind } from '#shared/tcp/index.ts';
import type { EndsFacts, WhatIfText } from '../parts/index.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** A card by its name; what no card is, is a segment. */
const named = (kind: Kind | null): string => (kind === null || kind === 'other' ? 'segment' : kind);

const count = (octets: number): string => (octets === 1 ? 'one byte' : `${octets} bytes`);

/** '2 segments and 4.0 s more'; empty where it cost nothing. */
function cost({ segments, ms }: EndsFacts): string {
  const parts = [
    ...(segments > 0 ? [`${segments} ${segments === 1 ? 'segment' : 'segments'}`] : []),
    ...(ms > 0 ? [seconds(ms)] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(' and ')} more`;
}

export const whatIf = {
  came: {
    nothing: ({ who }) => `Nothing goes out and nothing changes: there is nothing here for ${who} to do it with.`,
    lost: ({ what }) => `Murphy takes the ${named(what)}: this time nobody ever sees it.`,
    astray: ({ what }) => `The ${named(what)} goes to somebody who is not there, and nobody answers.`,
    'too-late': ({ what }) => `The match is over before the ${named(what)} arrives.`,
    ignored: ({ other, what }) => `${other} drops the ${named(what)} without a word.`,
    challenged: ({ other, what }) => `${other} drops the ${named(what)}, and says with an ACK what it expects.`,
    reset: ({ other, what }) => `${other} has no connection that fits this ${named(what)}, and answers with an RST.`,
    accepted: ({ other, what, state }) =>
      state === null
        ? `${other} takes the ${named(what)} in, and answers.`
        : `${other} takes the ${named(what)} in and goes to ${state}.`,
    learnt: ({ other, what, state }) =>
      state === null
        ? `${other} takes the ${named(what)} in, and owes nothing for it.`
        : `${other} takes the ${named(what)} in and goes to ${state}.`,
    held: ({ other, what }) => `${other} keeps the ${named(what)} above a gap, and waits for what belongs before it.`,
    killed: ({ other }) => `${other} believes the RST: its connection is gone, and its application hears of a reset.`,
    repeats: ({ other, about }) => `${other} does not see its ${named(about)} acknowledged, and sends it again.`,
    'met-closed': ({ other, about }) => `The ${named(about)} of ${other} meets CLOSED, and is answered with an RST.`,
    lied: ({ who }) => `The application of ${who} believes it, and asks no more.`,
    unnoticed: ({ other }) => `${other} is told nothing of it.`,
  },
  ends: {
    well: (facts) => {
      const more = cost(facts);
      return more === '' ? 'All the same it ends well.' : `It still ends well, but takes ${more}.`;
    },
    alike: () => 'It ends as it really did.',
    reset: ({ who }) => `It ends with a reset: the application of ${who} cannot know what got through.`,
    'gave-up': ({ who, other, state }) =>
      state === 'CLOSED'
        ? `${who} repeats itself in vain, and gives up.`
        : `${who} repeats itself in vain and gives up, and ${other} is left in ${state}.`,
    ghost: ({ other, state }) => `${other} is left in ${state}, with nobody at the other end.`,
    short: ({ who, octets }) => `${who} waits for ${count(octets)} that nobody will send again.`,
    extra: ({ who, octets }) => `The application of ${who} reads ${count(octets)} that nobody wrote.`,
    stuck: () => 'Nothing moves any more, and what was to be reached is out of reach.',
    endless: () => 'The two ends answer each other for ever.',
  },
  back: 'Back to the debrief',
  see: 'See what it would have done',
  compared: {
    title: (what, who, at) => `What if ${who} had played ${what} at ${at}?`,
    real: 'What really happened',
    other: 'What if',
    pale: 'The network is the same, and two steady bots play on. What is the same on both sides is pale.',
    paleShared:
      'Others play this board too, so its luck stays hidden: what was sent in the match meets the same network again, anything else another one. Two steady bots play on. What is the same on both sides is pale.',
    ending: 'how it ends',
    duration: 'after',
    segments: 'segments on the wire',
    state: (who) => `${who} is left in`,
    endless: 'never',
    result: 'Both endings',
  },
  choose: {
    title: 'What if …',
    hint: 'Go back to any moment of the match and make another move, right or wrong. The network stays the same, and bots play on.',
    hintShared:
      'Go back to any moment of the match and make another move, right or wrong. Bots play on. Others play this board too, so what was not sent in the match meets another luck here.',
    open: 'Choose a moment',
    moments: 'Moments of the match',
    verdicts: { right: 'right', needless: 'needless', refused: 'refused' },
    knew: (who) => `What ${who} knew`,
    state: 'state',
    moves: 'What else a TCP might have done',
    none: 'Nothing else was right here. Try something wrong!',
    needless: 'needless',
    any: 'Any other card …',
    at: (who) => `What if? Play another card for ${who}.`,
    atHint: 'It goes out whatever the rules say.',
  },
  mistakes: {
    start: (n) => (n === 1 ? 'Replay my mistake' : `Replay my ${n} mistakes`),
    progress: (at, of) => `Mistake ${at} of ${of}`,
    inMatch: (tried) => `In the match you tried ${tried}. What would a TCP do here?`,
    found: 'Found!',
    legal: 'That is allowed, but not what is owed. What is?',
    wait: 'Do nothing, wait',
    waited: 'Nothing is due here. A TCP waits for what comes, or for its timer.',
    waitedWrongly: 'Here something is due, and nobody else will do it. What is it?',
    next: 'Next one',
    finish: 'Done',
    done: 'All found',
    doneBody: (n) =>
      n === 1
        ? 'You have been back where it went wrong, and found the right move. That one will not catch you again.'
        : `You have been back at all ${n} places where it went wrong, and found the right move at each. That is how it is learnt.`,
    again: 'Once more',
  },
  tried: (what, at) => `You tried ${what} at ${at}. Had it gone out:`,
  triedShared: 'Others play this board too: there it may meet another luck.',
} as const satisfies WhatIfText;
