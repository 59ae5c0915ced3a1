/** English: Murphy's diary. */
import type { Role } from '#shared/match/index.ts';
import { type DiaryEvent, type DiaryText, pick } from '../parts/index.ts';

/** The segment, as the object of what Murphy did to it. */
function it({ role, from, copy }: DiaryEvent): string {
  const what: { readonly [role in Role]: string } = {
    syn: `${from}’s SYN`,
    'syn-ack': `${from}’s SYN,ACK`,
    'handshake-ack': `the ACK with which ${from} wanted to end the handshake`,
    data: `a piece of ${from}’s text`,
    ack: `an ACK of ${from}’s`,
    probe: `a question of ${from}’s`,
    window: `${from}’s news that there is room again`,
    fin: `${from}’s FIN`,
    'fin-ack': `${from}’s ACK of the FIN`,
    'last-ack': `${from}’s last ACK`,
    rst: `${from}’s RST`,
  };
  return copy > 1 ? `${what[role]} (copy ${copy})` : what[role];
}

/** What Murphy hoped for when it was lost. */
function hope({ role, from, to }: DiaryEvent): string {
  const hopes: { readonly [role in Role]: string } = {
    syn: `hoped that ${from} would take silence for a no`,
    'syn-ack': `waited to see whether ${from} would invent a new ISN`,
    'handshake-ack': `wondered how long ${to} would sit there half open`,
    data: `hoped that ${from} would send on as if nothing had happened`,
    ack: `hoped that ${to} would lose its patience before its timer did`,
    probe: `hoped that ${from} would take ${to} for dead`,
    window: `hoped that they would wait for each other for ever`,
    fin: `hoped that ${from} would think the goodbye was said`,
    'fin-ack': `left ${to} wondering whether anybody had heard its FIN`,
    'last-ack': `hoped that ${from} would leave`,
    rst: `let ${to} go on talking to nobody`,
  };
  return hopes[role];
}

function lost(event: DiaryEvent): string {
  const { variant, copy } = event;
  if (copy > 1)
    return pick(variant, [
      `I took ${it(event)} as well, and ${hope(event)}.`,
      `They said it again, so I took ${it(event)} too. That was greedy, I admit.`,
    ]);
  return pick(variant, [
    `I took ${it(event)} and ${hope(event)}.`,
    `I ate ${it(event)}. It was still warm. Then I ${hope(event)}.`,
    `I dropped ${it(event)} behind the sofa and ${hope(event)}.`,
  ]);
}

function late(event: DiaryEvent): string {
  return pick(event.variant, [
    `I kept ${it(event)} in my pocket for a while; ${event.to} could wait.`,
    `I sent ${it(event)} the long way round, past the sea.`,
    `I let others overtake ${it(event)} and watched ${event.to} sort them out.`,
  ]);
}

function twice(event: DiaryEvent): string {
  return pick(event.variant, [
    `I liked ${it(event)} so much that I delivered it twice.`,
    `I made a copy of ${it(event)}, to see whether ${event.to} counts properly.`,
    `I gave ${event.to} the same thing two times: ${it(event)} and its echo.`,
  ]);
}

function held(event: DiaryEvent): string {
  return pick(event.variant, [
    `I held ${it(event)} back until the other one was on its way.`,
    `I sat on ${it(event)} and waited for the right moment.`,
  ]);
}

/** What nobody has sent now. */
const STRAY: { readonly [role in Role]: string } = {
  syn: 'a SYN',
  'syn-ack': 'a SYN,ACK',
  'handshake-ack': 'an ACK',
  data: 'some text',
  ack: 'an ACK',
  probe: 'a question',
  window: 'a window',
  fin: 'a FIN',
  'fin-ack': 'an ACK',
  'last-ack': 'an ACK',
  rst: 'an RST',
};

function kept({ role, to, variant }: DiaryEvent): string {
  return pick(variant, [
    `I found ${STRAY[role]} behind the sofa, from long ago, and gave it to ${to}.`,
    `I had kept ${STRAY[role]} for old times’ sake. Today ${to} got it.`,
  ]);
}

function forged({ role, to, variant }: DiaryEvent): string {
  return pick(variant, [
    `Somebody slipped me ${STRAY[role]} with a false name on it. I delivered it to ${to}; I never ask.`,
    `${to} got ${STRAY[role]} that nobody there had written. I only carry things.`,
  ]);
}

export const diary: DiaryText = {
  entry: (event) => {
    switch (event.fate) {
      case 'lose':
        return lost(event);
      case 'delay':
        return late(event);
      case 'duplicate':
        return twice(event);
      case 'hold':
        return held(event);
      case 'old':
        return kept(event);
      case 'forged':
        return forged(event);
      case 'deliver':
        return null;
    }
  },
  idle: (variant) =>
    pick(variant, [
      'I did nothing today. I carried everything where it belonged, and nobody thanked me.',
      'A quiet day. I thought of mischief, and then it was too late.',
      'I delivered every single card. Do not tell anybody.',
    ]),
  last: (ending, variant) =>
    ending === 'won'
      ? pick(variant, [
          'And still they both got home. I do not know why I bother.',
          'They found each other all the same. Next time I shall try harder.',
          'Everything got where it belonged. I almost clapped.',
        ])
      : pick(variant, [
          'It did not end well for them. I felt less joy than I had expected.',
          'They will be back. So shall I.',
        ]),
};
