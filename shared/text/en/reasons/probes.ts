/** English reasons: probes of a closed window and of a silent peer, and news of one's own window. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, say, standsTold } from '../phrases.ts';

const asking = {
  probe: say('You have asked', 'Whoever is there owes you an ACK, and it tells the window of now.', ''),
  'probed-early': say(
    'A little early to ask',
    (r) => `The window at ${r.sndNxt} is closed, but not yet for one RTO: the ACK that opens it may be on its way.`,
    'Wait until the probe timer has run out.',
  ),
  'probe-window-open': say(
    'The window is open',
    'There is nothing to ask: what waits may be sent, and what is under way gets its ACK or runs into its RTO.',
    'Look at SND.WND and at your timers.',
    cardTold,
  ),
  'probe-nothing-waits': say(
    'There is nothing to ask about',
    'Nothing of yours waits for a window. To ask whether the peer is still there is keepalive, and that is off unless the application turns it on.',
    'Look at what your application wants.',
    (r) => standsTold(r) && `All before ${r.sndNxt} has gone out.`,
  ),
  'probe-not-idle': say(
    'The line has not been silent for so long',
    'Keepalive asks only where nothing is on its way, and where nothing at all has come in for the whole interval.',
    'Wait until the probe timer has run out.',
    cardTold,
  ),
  'probe-before-answer': say(
    'You need not ask: something has come',
    'A segment of the other end waits in your inbox. That is the sign of life that a probe would fetch.',
    'Answer it first.',
    cardTold,
  ),
  'probe-wants-ack': say(
    'It asks, and wants an ACK',
    'This segment is a question: are you still there, and how wide is your window? Silence would look like death.',
    'Answer with an ACK of where you stand; nothing of it is taken in.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const telling = {
  window: say('The window is told', 'The other end may send again, as much as you have room for.', ''),
  'window-unchanged': say(
    'No news of your window',
    (r) => `With ack ${r.rcvNxt} the other end has heard of this window before.`,
    'It is legal, and it changes nothing. The time for WINDOW is when your application has read.',
  ),
  'window-silly': say(
    'Too little room to speak of',
    (r) =>
      `From ${r.rcvNxt} on some room is free, but less than a segment and less than half of your buffer. Crumbs of window make crumbs of segments.`,
    'Wait until your application has read more.',
  ),
  'window-before-answer': say(
    'Your answer tells the window as well',
    'Whatever carries an ACK carries your window. Answer what waits in the inbox, and both are told.',
    'Look at the head of the inbox.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const probes = { ...asking, ...telling } as const;
