/** English: before the first card, and whatever is waited for. */
import type { WaitText } from '../../parts/index.ts';

export const wait: WaitText = {
  title: 'Before the first card',
  ready: 'Ready',
  listenReady: 'LISTEN',
  readyHint: 'The match begins when everybody is ready.',
  listenHint: 'Your end begins with a passive OPEN: LISTEN is your Ready.',
  youReady: 'You are ready',
  youNotReady: 'You: not ready yet',
  partnerReady: (name) => `${name} is ready`,
  partnerNotReady: (name) => `Waiting for ${name}`,
  nobodyYet: 'Nobody sits at the other end yet. They join with this code:',
  code: 'Code',
  partnerLine: (name) => `${name} lost the line. The match waits for them.`,
  ownLine: 'You are offline. Your seat is kept; reconnecting …',
  botSitsIn: (name) => `A bot sits in for ${name}.`,
  botHasSeat: 'A bot plays your seat.',
  botMoved: 'You were silent for a while: a bot made this one move for you.',
  ended: 'The match is over. The debrief opens …',
  paused: 'The match is paused.',
  again: 'One moment, then again.',
  failed: 'The server did not answer. Try again.',
};
